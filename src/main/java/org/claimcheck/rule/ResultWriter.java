package org.claimcheck.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.claimcheck.finding.FileSource;
import org.claimcheck.finding.Severity;
import org.claimcheck.finding.Verdict;
import org.claimcheck.graph.Cc;
import org.claimcheck.graph.WorkingGraph;
import org.claimcheck.interval.DayInterval;
import org.jspecify.annotations.Nullable;

/** Puts the rows of a rule for one claim into words. */
final class ResultWriter {
  /** More values than these are no sentence any more; the evidence lists all. */
  private static final int MOST_VALUES = 3;

  private final WorkingGraph working;
  private final Words words;
  private final Rule rule;

  ResultWriter(WorkingGraph working, Rule rule) {
    this.working = working;
    this.words = new Words(working);
    this.rule = rule;
  }

  RuleResult write(Node claim, List<Map<String, Node>> unsorted) {
    List<Map<String, Node>> rows = new ArrayList<>(RuleRunner.sorted(unsorted));
    rows.sort(Comparator.comparing(this::trust));
    Map<String, Node> first = rows.get(0);
    Set<Node> facts = nodes(rows, "fact");
    Set<Node> values = nodes(rows, "expected");
    List<String> expected =
        (values.isEmpty() ? facts : values).stream().map(words::normal).distinct().toList();
    Verdict status =
        Optional.ofNullable(first.get("status"))
            .map(n -> Verdict.ofLabel(n.getLiteralLexicalForm()))
            .orElse(rule.status());
    Severity severity =
        Optional.ofNullable(first.get("severity"))
            .map(
                n -> Severity.valueOf(n.getLiteralLexicalForm().toUpperCase(java.util.Locale.ROOT)))
            .orElse(rule.severity());
    @Nullable BigDecimal stated = words.number(claim, Cc.term("confidence"));
    double confidence = rule.confidence() * (stated == null ? 1 : stated.doubleValue());
    // What is told by somebody is less the article's own; a rule that compares tellers decides
    // itself.
    String modality =
        Optional.ofNullable(first.get("modality"))
            .map(Node::getLiteralLexicalForm)
            .or(() -> words.text(claim, Cc.MODALITY))
            .orElse("asserted");
    if (!modality.equals("asserted")) {
      severity = severity == Severity.ERROR ? Severity.WARNING : Severity.NOTE;
      confidence *= 0.9;
    }
    boolean regardless =
        Optional.ofNullable(first.get("certain"))
            .map(n -> n.getLiteralLexicalForm().equals("true"))
            .orElse(false);
    if (!regardless && words.isUncertain(claim)) {
      status = Verdict.AMBIGUOUS;
      severity = Severity.NOTE;
      confidence *= 0.5;
    }
    return new RuleResult(
        rule,
        claim,
        status,
        severity,
        Math.round(confidence * 100) / 100.0,
        Template.fill(rule.message(), v -> say(rows, v), (v, w) -> difference(rows, v, w))
            + source(facts)
            + ".",
        List.copyOf(facts),
        expected,
        suggestions(claim, rows),
        List.copyOf(nodes(rows, "related")),
        rows);
  }

  /** What the most trusted reference has comes first. */
  private BigDecimal trust(Map<String, Node> row) {
    @Nullable Node fact = row.get("fact");
    @Nullable BigDecimal trust = fact == null ? null : words.number(fact, Cc.TRUST);
    return trust == null ? BigDecimal.ZERO : trust;
  }

  private static Set<Node> nodes(List<Map<String, Node>> rows, String variable) {
    Set<Node> found = new LinkedHashSet<>();
    for (Map<String, Node> row : rows) {
      if (row.containsKey(variable)) {
        found.add(row.get(variable));
      }
    }
    return found;
  }

  /** The words for a variable; several where its rows differ ("Hamas or Islamic Jihad"). */
  private String say(List<Map<String, Node>> rows, String variable) {
    List<String> said =
        nodes(rows, variable).stream().map(this::say).distinct().limit(MOST_VALUES).toList();
    return said.isEmpty() ? "something else" : String.join(" or ", said);
  }

  /** "ends a year before 7 October 2023"; "is not ..." where the difference cannot be told. */
  private String difference(List<Map<String, Node>> rows, String variable, String other) {
    Set<Node> ones = nodes(rows, variable);
    Set<Node> others = nodes(rows, other);
    Optional<String> apart =
        ones.size() == 1 && !others.isEmpty()
            ? words.difference(ones.iterator().next(), others)
            : Optional.empty();
    String known = say(rows, other);
    return apart
        .map(a -> a + " " + known.replaceFirst("^(since|until) ", ""))
        .orElse("is not " + known);
  }

  private String say(Node node) {
    String said = words.of(node);
    // A pronoun says nothing out of context.
    boolean named = said.chars().anyMatch(Character::isUpperCase);
    Optional<Node> meant =
        named || !words.text(node, Cc.VALUE_KIND).orElse("").equals("entity")
            ? Optional.empty()
            : working.object(node, Cc.VALUE);
    return meant.map(m -> said + " (" + words.of(m) + ")").orElse(said);
  }

  /** Where the reference has it from: "(britannica.com, as of 7 October 2023)". */
  private String source(Set<Node> facts) {
    @Nullable String differing = differing(facts);
    if (differing != null) {
      return differing;
    }
    for (Node fact : facts) {
      Optional<String> source = words.text(fact, Cc.SOURCE);
      if (source.isPresent()) {
        // Figures and dates are revised; of things and names the day says nothing.
        boolean revised = words.isMeasured(fact);
        @Nullable LocalDate known = revised ? words.day(fact, Cc.KNOWN_FROM) : null;
        String as = known == null ? "" : ", as of " + DayWords.of(DayInterval.of(known));
        return " (" + host(source.get()) + as + ")";
      }
    }
    return "";
  }

  /** Which reference has which value, where they have several: "(mills.csv has 430, b.ttl 450)". */
  private @Nullable String differing(Set<Node> facts) {
    Map<String, Set<String>> values = new LinkedHashMap<>();
    for (Node fact : facts) {
      words
          .text(fact, Cc.REFERENCE)
          .ifPresent(
              r -> values.computeIfAbsent(r, k -> new LinkedHashSet<>()).add(words.of(fact)));
    }
    if (values.values().stream().distinct().count() < 2) {
      return null;
    }
    List<String> each =
        values.entrySet().stream()
            .map(e -> e.getKey() + " has " + String.join(" or ", e.getValue()))
            .toList();
    return " (the references differ: " + String.join(", ", each) + ")";
  }

  /** The site of an address; of a file its name, and the row of a table. */
  private static String host(String source) {
    if (source.startsWith("file:")) {
      return FileSource.shown(source.substring(source.lastIndexOf('/') + 1));
    }
    return source.replaceFirst("^[a-z]+://(www\\.)?", "").replaceFirst("[/?#].*$", "");
  }

  private List<String> suggestions(Node claim, List<Map<String, Node>> rows) {
    Set<String> made = new LinkedHashSet<>();
    String said = words.text(claim, Cc.VALUE_TEXT).orElse("");
    for (Map<String, Node> row : rows) {
      Node bound = row.get("suggestion");
      if (bound != null) {
        made.add(reword(said, bound));
      } else if (!rule.suggestion().isEmpty()
          && Template.variables(rule.suggestion()).stream().allMatch(row::containsKey)) {
        made.add(Template.fill(rule.suggestion(), v -> reword(said, row.getOrDefault(v, claim))));
      }
    }
    return made.stream().filter(s -> !s.equals(said)).toList();
  }

  private String reword(String said, Node value) {
    Optional<DayInterval> days = words.days(value);
    if (days.isPresent()) {
      return Rewording.time(said, days.get());
    }
    @Nullable BigDecimal number =
        Optional.ofNullable(words.number(value, Cc.STATED)).orElseGet(() -> only(value));
    if (number != null) {
      return Rewording.quantity(said, number);
    }
    if (value.isLiteral() && value.getLiteralDatatypeURI().matches(".*#(decimal|integer)")) {
      return Rewording.quantity(said, new BigDecimal(value.getLiteralLexicalForm()));
    }
    Optional<Node> thing = working.object(value, Cc.VALUE);
    return Rewording.name(said, words.of(thing.orElse(value)));
  }

  /** The number of a fact that has one number only. */
  private @Nullable BigDecimal only(Node fact) {
    @Nullable BigDecimal min = words.number(fact, Cc.MIN);
    @Nullable BigDecimal max = words.number(fact, Cc.MAX);
    return min != null && max != null && min.compareTo(max) == 0 ? min : null;
  }
}
