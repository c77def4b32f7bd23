package org.claimcheck.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.claimcheck.article.Article;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.Candidate;
import org.claimcheck.finding.CheckedClaim;
import org.claimcheck.finding.Evidence;
import org.claimcheck.finding.Finding;
import org.claimcheck.finding.Match;

/** One finding in full: the claim, the facts, the candidates, the rule and its bindings. */
public final class Explanation {
  private final Writer out;
  private final ReportStyle style;

  /** Explanations on a writer, which stays open. */
  public Explanation(Writer out, ReportStyle style) {
    this.out = out;
    this.style = style;
  }

  /** Explains a finding of a report, whose article could be read. */
  public void write(ArticleReport report, Finding finding) throws IOException {
    Article article = report.article().orElseThrow();
    Lines lines = new Lines(article.original());
    var place = article.toOriginal(finding.span());
    Ink ink = Ink.of(finding.severity());
    Details.line(
        out,
        style,
        ink(Ink.PLACE, Visible.of(article.source()) + ":" + lines.at(place.start()) + ":")
            + " "
            + ink(ink, finding.severity().label() + ":")
            + " "
            + Visible.of(finding.message()));
    Excerpt excerpt = new Excerpt(article.original(), lines, style.width(), style.colour());
    for (String drawn : excerpt.of(place, ink)) {
      line(drawn);
    }
    Details details = new Details(out, style);
    details.add("finding", finding.fingerprint());
    details.add("rule", finding.rule() + " (" + finding.category() + ")");
    details.add(
        "status",
        finding.status().label()
            + ", confidence "
            + Json.score(finding.confidence()).toPlainString());
    if (!finding.suggestions().isEmpty()) {
      details.add("suggestion", String.join(" or ", finding.suggestions()));
    }
    claims(report, finding);
    facts(finding);
    for (Match match : finding.derivation().matches()) {
      match(match);
    }
    rule(finding);
    out.flush();
  }

  private void claims(ArticleReport report, Finding finding) throws IOException {
    heading("The claim");
    for (CheckedClaim c : report.claims()) {
      if (!finding.claims().contains(c.claim().id())) {
        continue;
      }
      Details details = new Details(out, style);
      details.add(
          c.claim().id(),
          "“"
              + report
                  .article()
                  .orElseThrow()
                  .text()
                  .substring(c.claim().span().start(), c.claim().span().end())
              + "”");
      String subject =
          c.subject() == null
              ? "not in the reference"
              : named(c.subject().label(), c.subject().iri());
      details.add("subject", "“" + c.claim().subject().text() + "”, " + subject);
      details.add("property", named(c.property().label(), c.property().iri()));
      details.add("value", "“" + c.claim().value().text() + "”" + normalised(finding, c));
      String by =
          c.claim().attributedTo() == null ? "" : ", attributed to " + c.claim().attributedTo();
      details.add("told as", c.claim().modality().label() + by);
      if (c.claim().at() != null) {
        details.add("speaks of", c.claim().at().earliest() + " to " + c.claim().at().latest());
      }
      details.add("verdict", c.verdict().label());
    }
  }

  private static String normalised(Finding finding, CheckedClaim claim) {
    if (claim.value() != null) {
      return ", " + named(claim.value().label(), claim.value().iri());
    }
    boolean first =
        !finding.claims().isEmpty() && finding.claims().get(0).equals(claim.claim().id());
    return first && finding.claimed() != null ? ", " + finding.claimed() : "";
  }

  private void facts(Finding finding) throws IOException {
    heading("The facts");
    for (Evidence evidence : finding.evidence()) {
      Details details = new Details(out, style);
      details.add("fact", evidence.statement());
      details.add("source", TextReport.source(evidence));
      details.add("iri", evidence.fact());
    }
  }

  private void match(Match match) throws IOException {
    heading("What “" + match.text() + "” may mean" + (match.certain() ? "" : " (not certain)"));
    List<Candidate> candidates = match.candidates();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate c = candidates.get(i);
      Details details = new Details(out, style);
      details.add(
          Json.score(c.score()).toPlainString(),
          named(c.thing().label(), c.thing().iri()) + (i == 0 ? ", the match" : ""));
      if (!c.agreeing().isEmpty()) {
        details.add("", "for it: " + String.join(", ", c.agreeing()));
      }
      if (!c.disagreeing().isEmpty()) {
        details.add("", "against it: " + String.join(", ", c.disagreeing()));
      }
    }
  }

  private void rule(Finding finding) throws IOException {
    if (finding.derivation().query().isEmpty()) {
      return;
    }
    heading("The rule");
    for (String text : finding.derivation().query().lines().toList()) {
      line("     " + Visible.of(text));
    }
    heading("Its bindings");
    for (Map.Entry<String, String> binding : finding.derivation().bindings().entrySet()) {
      line("     ?" + binding.getKey() + " = " + Visible.of(binding.getValue()));
    }
  }

  private void heading(String text) throws IOException {
    line("");
    line(ink(Ink.PLACE, Visible.of(text)));
  }

  private static String named(String label, String iri) {
    return label + " <" + iri + ">";
  }

  private String ink(Ink ink, String text) {
    return ink.on(text, style.colour());
  }

  private void line(String text) throws IOException {
    out.write(text);
    out.write("\n");
  }
}
