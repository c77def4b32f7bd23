package org.claimcheck.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.claimcheck.finding.Severity;
import org.claimcheck.finding.Verdict;
import org.claimcheck.graph.Schema;

/** Reads rule files and checks all that can be checked before a rule runs. */
final class RuleParser {
  private static final Set<String> KEYS =
      new LinkedHashSet<>(
          List.of(
              "title",
              "severity",
              "status",
              "confidence",
              "description",
              "why",
              "example",
              "message",
              "suggestion"));
  private static final List<String> SEVERITIES = List.of("error", "warning", "note");
  private static final List<String> STATUSES = List.of("conflict", "superseded", "ambiguous");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern REMOTE =
      Pattern.compile("(?i)(?<![:?$\\w-])(service|from|load)(?![:\\w-])");

  private final Schema schema;
  private final String target;

  /** For rules, which find fault with claims. */
  RuleParser(Schema schema) {
    this(schema, "claim");
  }

  /**
   * @param target the variable for what a query finds fault with
   */
  RuleParser(Schema schema, String target) {
    this.schema = schema;
    this.target = target;
  }

  /**
   * Parses a rule.
   *
   * @throws RuleException if there is anything wrong with it
   */
  Rule parse(String file, String category, String id, String text) {
    if (!ID.matcher(id).matches()) {
      throw new RuleException(
          file, "\"" + id + "\" is no rule id; use small letters with hyphens: wrong-capital.rq");
    }
    Header header = Header.parse(file, text);
    header.allow(KEYS);
    Query query = query(file, text);
    Rule rule =
        new Rule(
            id,
            category,
            file,
            header.require("title"),
            Severity.valueOf(
                header.requireOneOf("severity", SEVERITIES).toUpperCase(java.util.Locale.ROOT)),
            Verdict.ofLabel(header.requireOneOf("status", STATUSES)),
            confidence(header),
            header.require("description"),
            header.require("why"),
            header.require("example"),
            header.require("message"),
            header.value("suggestion"),
            text,
            query);
    variables(rule, header, "message", rule.message());
    variables(rule, header, "suggestion", rule.suggestion());
    terms(file, text, query);
    return rule;
  }

  private static double confidence(Header header) {
    try {
      double value = Double.parseDouble(header.require("confidence"));
      if (value > 0 && value <= 1) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Falls through to the same complaint as a number out of range.
    }
    throw header.problem("confidence", "confidence must be a number above 0 and up to 1");
  }

  private Query query(String file, String text) {
    Query query;
    try {
      query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    } catch (QueryParseException e) {
      int line = Math.max(1, e.getLine());
      int column = Math.max(1, e.getColumn());
      throw new RuleException(file, text, line, column, "not SPARQL: " + firstLine(e));
    } catch (QueryException e) {
      throw new RuleException(file, text, 1, 1, "not SPARQL: " + firstLine(e));
    }
    if (!query.isSelectType()) {
      throw new RuleException(file, text, 1, 1, "a rule must be a SELECT query");
    }
    // The serialised form has no escapes that hide a keyword.
    for (String form : List.of(text, query.serialize())) {
      Matcher remote = REMOTE.matcher(SparqlText.code(form).replaceAll("<[^\\s<>]*>", "<>"));
      if (remote.find() || form.contains("<java:")) {
        throw new RuleException(
            file, "a rule sees the working graph only; drop SERVICE, FROM and java: functions");
      }
    }
    if (!query.getResultVars().contains(target)) {
      throw new RuleException(
          file,
          text,
          line(text, "SELECT"),
          1,
          "the query must select ?" + target + ", the " + target + " at fault");
    }
    return query;
  }

  private static String firstLine(Exception e) {
    String message = String.valueOf(e.getMessage());
    String cleaned =
        message
            .replaceAll("\\s+", " ")
            .replaceAll("^Line \\d+, column \\d+: | at line \\d+, column \\d+\\.?", "");
    int expecting = cleaned.indexOf("Was expecting");
    return expecting > 0 ? cleaned.substring(0, expecting).strip() : cleaned;
  }

  private static int line(String text, String word) {
    int at = SparqlText.code(text).indexOf(word);
    return at < 0 ? 1 : (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
  }

  private static void variables(Rule rule, Header header, String key, String template) {
    for (String variable : Template.variables(template)) {
      if (!rule.variables().contains(variable)) {
        throw header.problem(
            key,
            "{?"
                + variable
                + "} is not selected; select it, or use one of ?"
                + String.join(", ?", rule.variables()));
      }
    }
  }

  /** A misspelt term matches nothing and says nothing, so it must not get past this. */
  private void terms(String file, String text, Query query) {
    String code = SparqlText.code(text);
    int body = Math.max(0, code.toUpperCase(java.util.Locale.ROOT).indexOf("SELECT"));
    query
        .getPrefixMapping()
        .getNsPrefixMap()
        .forEach(
            (prefix, namespace) -> {
              Pattern name =
                  Pattern.compile("(?<![\\w:?$.-])" + Pattern.quote(prefix) + ":([A-Za-z][\\w-]*)");
              Matcher found = name.matcher(code);
              for (int from = body; found.find(from); from = found.end()) {
                term(file, text, found.start(), found.group(), namespace + found.group(1));
              }
            });
    Matcher full = Pattern.compile("<([^\\s<>]+#[A-Za-z][\\w-]*)>").matcher(code);
    for (int from = body; full.find(from); from = full.end()) {
      term(file, text, full.start(), full.group(), full.group(1));
    }
  }

  private void term(String file, String text, int offset, String written, String iri) {
    if (!schema.checks(iri) || schema.declares(iri)) {
      return;
    }
    String near =
        schema
            .nearest(iri)
            .map(n -> "; did you mean " + written.replaceFirst("[\\w-]+>?$", n) + "?")
            .orElse("; declare it in ontology/vocabulary.ttl");
    int line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    int column = offset - text.lastIndexOf('\n', offset);
    throw new RuleException(file, text, line, column, "undeclared term " + written + near);
  }
}
