package org.claimcheck.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import org.claimcheck.article.Article;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.Candidate;
import org.claimcheck.finding.Evidence;
import org.claimcheck.finding.Failure;
import org.claimcheck.finding.FileSource;
import org.claimcheck.finding.Finding;
import org.claimcheck.finding.Match;
import org.claimcheck.finding.Summary;
import org.jspecify.annotations.Nullable;

/** The report for people: what a compiler would say of the article. */
final class TextReport implements ReportWriter {
  /** A second candidate below this is no help to a reader; {@code explain} shows them all. */
  private static final double WORTH_SHOWING = 0.3;

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./:@%+=,-]+");

  private final Writer out;
  private final ReportStyle style;

  TextReport(Writer out, ReportStyle style) {
    this.out = out;
    this.style = style;
  }

  @Override
  public void article(ArticleReport report) throws IOException {
    if (report.article().isEmpty()) {
      return;
    }
    Article article = report.article().get();
    unseen(report);
    Lines lines = new Lines(article.original());
    Excerpt excerpt = new Excerpt(article.original(), lines, style.width(), style.colour());
    for (Finding finding : report.changedFirst()) {
      finding(article, lines, excerpt, finding);
      if (!report.isChanged(finding).orElse(true)) {
        new Details(out, style).add("unchanged", "the paragraph is as it was");
      }
      out.write("\n");
    }
  }

  /** What references hold that was not looked at. */
  private void unseen(ArticleReport report) throws IOException {
    for (Failure failure : report.failures()) {
      if (failure.stage().equals(Failure.REFERENCE)) {
        String silent = "not checked against " + failure.name() + ": " + failure.message();
        Details.line(out, style, Visible.of(report.source() + ": " + silent));
      }
    }
    for (String cut : report.cuts()) {
      Details.line(out, style, Visible.of(report.source() + ": left out: " + cut));
    }
    if (!report.cuts().isEmpty() && report.findings().isEmpty()) {
      out.write("\n");
    }
  }

  private void finding(Article article, Lines lines, Excerpt excerpt, Finding finding)
      throws IOException {
    Ink ink = Ink.of(finding.severity());
    var place = article.toOriginal(finding.span());
    Details.line(
        out,
        style,
        ink(Ink.PLACE, Visible.of(article.source()) + ":" + lines.at(place.start()) + ":")
            + " "
            + ink(ink, finding.severity().label() + ":")
            + " "
            + Visible.of(finding.message())
            + ink(Ink.FAINT, " [" + finding.rule() + "]"));
    for (String drawn : excerpt.of(place, ink)) {
      line(drawn);
    }
    Details details = new Details(out, style);
    for (Evidence evidence : finding.evidence()) {
      details.add("reference", evidence.statement());
      details.add("", source(evidence));
    }
    for (Match match : finding.derivation().matches()) {
      match(details, match);
    }
    for (Finding.Related related : finding.related()) {
      details.add(
          "see also",
          lines.at(article.toOriginal(related.span()).start()) + " " + related.message());
    }
    if (!finding.suggestions().isEmpty()) {
      details.add("suggestion", String.join(" or ", finding.suggestions()));
    }
    details.addWhole(
        "more", "claimcheck explain " + finding.fingerprint() + " " + word(article.source()));
  }

  /** A path as one word of a shell's. */
  private static String word(String path) {
    boolean plain = PLAIN.matcher(path).matches();
    return plain ? path : "'" + path.replace("'", "'\\''") + "'";
  }

  private static void match(Details details, Match match) throws IOException {
    details.add(
        "matched",
        "“"
            + match.text()
            + "” "
            + (match.certain() ? "is taken for " : "may be ")
            + described(match.best()));
    List<Candidate> others = match.candidates().subList(1, match.candidates().size());
    if (!others.isEmpty() && others.get(0).score() >= WORTH_SHOWING) {
      details.add("", (match.certain() ? "rather than " : "or ") + described(others.get(0)));
    }
  }

  private static String described(Candidate candidate) {
    StringBuilder words = new StringBuilder(candidate.thing().label());
    if (!candidate.agreeing().isEmpty()) {
      words.append(": ").append(String.join(", ", candidate.agreeing())).append(" agree");
      if (candidate.agreeing().size() == 1) {
        words.append("s");
      }
    }
    if (!candidate.disagreeing().isEmpty()) {
      words.append(candidate.agreeing().isEmpty() ? ": " : "; ");
      words.append(String.join(", ", candidate.disagreeing())).append(" disagree");
      if (candidate.disagreeing().size() == 1) {
        words.append("s");
      }
    }
    return words.toString();
  }

  /** Where a fact comes from and which times it holds for, as far as the reference says. */
  static String source(Evidence evidence) {
    StringBuilder words =
        new StringBuilder(
            evidence.source() == null ? evidence.fact() : FileSource.shown(evidence.source()));
    if (evidence.reference() != null && words.indexOf(evidence.reference()) < 0) {
      words.append(", in ").append(evidence.reference());
    }
    String valid = range("valid", evidence.validFrom(), evidence.validTo());
    String known = range("known", evidence.knownFrom(), evidence.knownTo());
    if (!valid.isEmpty() || !known.isEmpty()) {
      String both = valid.isEmpty() || known.isEmpty() ? valid + known : valid + ", " + known;
      words.append(" (").append(both).append(")");
    }
    return words.toString();
  }

  private static String range(String word, @Nullable String from, @Nullable String to) {
    if (from == null && to == null) {
      return "";
    }
    return from == null
        ? word + " until " + to
        : to == null ? word + " since " + from : word + " " + from + " to " + to;
  }

  @Override
  public void end(Summary s) throws IOException {
    Details.line(out, style, Counts.of(s, style.colour()));
    out.flush();
  }

  private String ink(Ink ink, String text) {
    return ink.on(text, style.colour());
  }

  private void line(String text) throws IOException {
    out.write(text);
    out.write("\n");
  }
}
