package org.claimcheck.report;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimcheck.article.Article;
import org.claimcheck.claim.Value;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.CheckedClaim;
import org.claimcheck.finding.Evidence;
import org.claimcheck.finding.Failure;
import org.claimcheck.finding.Finding;
import org.claimcheck.finding.Summary;
import org.claimcheck.interval.DayInterval;
import org.jspecify.annotations.Nullable;

/**
 * The report as RDF: claims, the facts they were held against, and the findings, which are Web
 * Annotations and results of a SHACL validation report at once.
 */
final class TurtleReport implements ReportWriter {
  private static final String PREFIXES =
      """
      @prefix cc:     <https://w3id.org/claimcheck/vocab#> .
      @prefix oa:     <http://www.w3.org/ns/oa#> .
      @prefix prov:   <http://www.w3.org/ns/prov#> .
      @prefix rdf:    <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
      @prefix rdfs:   <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix schema: <https://schema.org/> .
      @prefix sh:     <http://www.w3.org/ns/shacl#> .
      @prefix xsd:    <http://www.w3.org/2001/XMLSchema#> .
      """;
  private static final String RULES = "https://w3id.org/claimcheck/rule/";
  private static final String SOFTWARE = "https://w3id.org/claimcheck";

  private final Writer out;

  TurtleReport(Writer out) throws IOException {
    this.out = out;
    out.write(PREFIXES);
  }

  @Override
  public void article(ArticleReport report) throws IOException {
    for (Failure failure : report.failures()) {
      String message = failure.stage() + " " + failure.name() + ": " + failure.message();
      out.write("\n# not checked: " + Visible.of(message) + "\n");
    }
    for (String cut : report.cuts()) {
      out.write("\n# left out: " + Visible.of(cut) + "\n");
    }
    if (!report.waived().isEmpty() || !report.known().isEmpty()) {
      out.write(
          "\n# not counted: "
              + report.waived().size()
              + " waived, "
              + report.known().size()
              + " known before\n");
    }
    Optional<Article> read = report.article();
    if (read.isEmpty()) {
      return;
    }
    Article article = read.get();
    String source = TurtleText.ofSource(report.source());
    TurtleSelectors selectors = new TurtleSelectors(article, source);
    article(article, source);
    Map<String, Evidence> facts = new LinkedHashMap<>();
    for (CheckedClaim claim : report.claims()) {
      claim.evidence().forEach(e -> facts.putIfAbsent(e.fact(), e));
      claim(claim, source, selectors);
    }
    for (Finding finding : report.findings()) {
      finding.evidence().forEach(e -> facts.putIfAbsent(e.fact(), e));
      finding(finding, source, selectors);
    }
    for (Evidence fact : facts.values()) {
      fact(fact);
    }
    validation(report, source, List.copyOf(facts.keySet()));
    out.flush();
  }

  private void article(Article article, String source) throws IOException {
    Article.Metadata metadata = article.metadata();
    write(
        source,
        new TurtleNode()
            .add("a", List.of("cc:Article", "schema:NewsArticle"))
            .add("schema:headline", string(metadata.title()))
            .add("cc:published", date(metadata.published()))
            .add("schema:inLanguage", string(metadata.language())));
  }

  private void claim(CheckedClaim checked, String source, TurtleSelectors selectors)
      throws IOException {
    var claim = checked.claim();
    Value value = claim.value();
    TurtleNode node =
        new TurtleNode()
            .add("a", List.of("cc:Claim", "oa:Annotation"))
            .add("cc:article", TurtleText.iri(source))
            .add("cc:subject", checked.subject() == null ? null : iri(checked.subject().iri()))
            .add("cc:subjectText", string(claim.subject().text()))
            .add("cc:property", iri(checked.property().iri()))
            .add("cc:valueKind", string(JsonClaims.kind(value)))
            .add("cc:value", checked.value() == null ? null : iri(checked.value().iri()))
            .add("cc:valueText", string(value.text()));
    if (value instanceof Value.Time time && time.expression().days() != null) {
      DayInterval days = time.expression().days();
      node.add("cc:earliest", date(days.earliest())).add("cc:latest", date(days.latest()));
    } else if (value instanceof Value.Amount amount) {
      node.add("cc:min", number(amount.quantity().interval().min()))
          .add("cc:max", number(amount.quantity().interval().max()))
          .add("cc:unit", string(amount.quantity().unit()));
    }
    write(
        source + "#" + claim.id(),
        node.add("cc:modality", string(claim.modality().label()))
            .add("cc:attributedTo", string(claim.attributedTo()))
            .add("cc:verdict", string(checked.verdict().label()))
            .add("cc:evidence", facts(checked.evidence()))
            .add("prov:wasDerivedFrom", TurtleText.iri(source))
            .add("oa:motivatedBy", "oa:identifying")
            .add("oa:hasTarget", selectors.target(claim.span())));
  }

  private void finding(Finding finding, String source, TurtleSelectors selectors)
      throws IOException {
    List<String> focus =
        finding.claims().isEmpty()
            ? List.of(TurtleText.iri(source))
            : List.of(iri(source + "#" + finding.claims().get(0)));
    write(
        source + "#" + finding.fingerprint(),
        new TurtleNode()
            .add("a", List.of("sh:ValidationResult", "oa:Annotation"))
            .add("sh:focusNode", focus)
            .add("sh:resultPath", finding.property() == null ? null : iri(finding.property()))
            .add("sh:value", string(finding.claimed()))
            .add("sh:resultSeverity", severity(finding))
            .add("sh:resultMessage", TurtleText.string(finding.message()) + "@en")
            .add("sh:sourceConstraintComponent", "sh:SPARQLConstraintComponent")
            .add("sh:sourceShape", iri(RULES + finding.rule()))
            .add("cc:status", string(finding.status().label()))
            .add("cc:confidence", Json.score(finding.confidence()).toPlainString())
            .add("cc:expected", finding.expected().stream().map(TurtleText::string).toList())
            .add("cc:suggestion", finding.suggestions().stream().map(TurtleText::string).toList())
            .add("cc:evidence", facts(finding.evidence()))
            .add("oa:motivatedBy", "oa:assessing")
            .add("oa:hasTarget", selectors.target(finding.span())));
  }

  private static String severity(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> "sh:Violation";
      case WARNING -> "sh:Warning";
      case NOTE -> "sh:Info";
    };
  }

  private void fact(Evidence fact) throws IOException {
    write(
        fact.fact(),
        new TurtleNode()
            .add("a", "cc:Fact")
            .add("rdfs:label", TurtleText.string(fact.statement()) + "@en")
            .add("cc:source", fact.source() == null ? null : iri(fact.source()))
            .add("cc:validFrom", day(fact.validFrom()))
            .add("cc:validTo", day(fact.validTo()))
            .add("cc:knownFrom", day(fact.knownFrom()))
            .add("cc:knownTo", day(fact.knownTo()))
            .add(
                "cc:reference",
                fact.reference() == null ? null : TurtleText.string(fact.reference())));
  }

  private void validation(ArticleReport report, String source, List<String> facts)
      throws IOException {
    TurtleNode activity =
        new TurtleNode()
            .add("a", "prov:Activity")
            .add("prov:wasAssociatedWith", iri(SOFTWARE))
            .add("prov:used", TurtleText.iri(source))
            .add("prov:used", facts.stream().map(TurtleText::iri).toList());
    write(
        source + "#report",
        new TurtleNode()
            .add("a", List.of("sh:ValidationReport", "prov:Entity"))
            .add("sh:conforms", String.valueOf(report.findings().isEmpty()))
            .add(
                "sh:result",
                report.findings().stream().map(f -> iri(source + "#" + f.fingerprint())).toList())
            .add("prov:wasGeneratedBy", activity.anonymous()));
  }

  @Override
  public void end(Summary summary) throws IOException {
    out.flush();
  }

  private void write(String subject, TurtleNode node) throws IOException {
    out.write("\n");
    out.write(node.about(iri(subject)));
  }

  private static String iri(String iri) {
    return TurtleText.iri(iri);
  }

  private static List<String> facts(List<Evidence> evidence) {
    return evidence.stream().map(e -> iri(e.fact())).distinct().toList();
  }

  private static @Nullable String string(@Nullable String text) {
    return text == null ? null : TurtleText.string(text);
  }

  private static @Nullable String day(@Nullable String text) {
    return text == null ? null : TurtleText.date(text);
  }

  private static @Nullable String date(@Nullable Object day) {
    return day == null ? null : TurtleText.date(day.toString());
  }

  private static @Nullable String number(@Nullable BigDecimal number) {
    if (number == null) {
      return null;
    }
    String plain = number.toPlainString();
    return plain.contains(".") ? plain : plain + ".0";
  }
}
