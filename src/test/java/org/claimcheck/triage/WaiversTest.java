package org.claimcheck.triage;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.claimcheck.article.Article;
import org.claimcheck.article.ArticleFormat;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.article.Span;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.Derivation;
import org.claimcheck.finding.Failure;
import org.claimcheck.finding.Finding;
import org.claimcheck.finding.Fingerprint;
import org.claimcheck.finding.Severity;
import org.claimcheck.finding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Waivers beside the text: what they are about, and what is said of those that do nothing. */
class WaiversTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 5, 1);
  private static final Set<String> KNOWN = Set.of("two-ages", "wrong-name", "person");

  private static ArticleReport report(String text, ArticleFormat format, Failure... failures) {
    Article article =
        new ArticleReader(null).parse("a", text.getBytes(StandardCharsets.UTF_8), format);
    List<Finding> findings =
        Stream.of("Anna", "Bert", "Carl")
            .filter(name -> article.text().contains(name))
            .map(name -> finding(article, name))
            .toList();
    return ArticleReport.of(article, List.of(), findings, List.of(failures));
  }

  private static Finding finding(Article article, String name) {
    int at = article.text().indexOf(name);
    return new Finding(
        Fingerprint.of("two-ages", null, null, name),
        "two-ages",
        "person",
        Verdict.CONFLICT,
        Severity.ERROR,
        0.9,
        name + " has two ages.",
        new Span(at, at + name.length()),
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Derivation.NONE);
  }

  private static ArticleReport apply(ArticleReport report, Waivers.Listed... listed) {
    return new Waivers(() -> TODAY, KNOWN, List.of(listed)).apply(report);
  }

  private static List<String> waived(ArticleReport report) {
    return report.waived().stream().map(w -> w.finding().message().substring(0, 4)).toList();
  }

  private static List<String> rules(ArticleReport report) {
    return report.findings().stream().map(Finding::rule).toList();
  }

  @ParameterizedTest
  @EnumSource(ArticleFormat.class)
  void onALineOfItsOwnItIsAboutWhatFollows(ArticleFormat format) {
    String paragraphs = "It began.\n\nAnna is here.\n\nWAIVER\n\nBert is here.\n\nCarl is here.\n";
    String text =
        format == ArticleFormat.HTML
            ? "<p>" + paragraphs.replace("\n\n", "</p>\n<p>").replace("<p>WAIVER</p>", "WAIVER")
            : paragraphs;
    ArticleReport report =
        apply(
            report(
                text.replace("WAIVER", "<!-- claimcheck: allow two-ages -- as published -->"),
                format));
    assertThat(waived(report)).containsExactly("Bert");
    assertThat(report.waived().get(0).reason()).isEqualTo("as published");
    assertThat(report.waived().get(0).inArticle()).isTrue();
    assertThat(rules(report)).containsExactly("two-ages", "two-ages");
    assertThat(report.article().orElseThrow().text()).doesNotContain("claimcheck");
  }

  @Test
  void withinAParagraphItIsAboutThat() {
    for (ArticleFormat format : List.of(ArticleFormat.MARKDOWN, ArticleFormat.HTML)) {
      String waiver = "<!-- claimcheck: allow person -- both are right; until noon -->";
      String text = "Anna is here.\n\nBert " + waiver + " is here. " + waiver + "\n\nCarl is here.";
      if (format == ArticleFormat.HTML) {
        text = "<p>" + text.replace("\n\n", "</p>\n<p>");
      }
      ArticleReport report = apply(report(text, format));
      assertThat(waived(report)).containsExactly("Bert");
      assertThat(report.waived().get(0).until()).isNull();
    }
  }

  @Test
  void aFindingOfItsOwnNameIsWaived() {
    ArticleReport before = report("Anna is here.", ArticleFormat.MARKDOWN);
    String waiver =
        "<!-- claimcheck: allow " + before.findings().get(0).fingerprint() + " -- known -->";
    ArticleReport report =
        apply(report(waiver + "\n\nAnna is here, and Bert too.\n", ArticleFormat.MARKDOWN));
    assertThat(waived(report)).containsExactly("Anna");
    assertThat(rules(report)).containsExactly("two-ages");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "allow two-ages",
        "allow two-ages --",
        "allow two-ages -- , until 2024-06-01",
        "allow two-ages -- why, until 2024-06-31",
        "allow two-age -- why",
        "allow Two_Ages -- why",
        "allow -- why",
        "permit two-ages -- why",
        ""
      })
  void whatCannotBeReadIsAFindingAndWaivesNothing(String says) {
    ArticleReport report =
        apply(report("<!-- claimcheck: " + says + " -->\n\nAnna is here.", ArticleFormat.MARKDOWN));
    assertThat(report.waived()).isEmpty();
    assertThat(rules(report)).containsExactly("broken-waiver", "two-ages");
    Finding broken = report.findings().get(0);
    Article article = report.article().orElseThrow();
    assertThat(article.toOriginal(broken.span()).start()).isZero();
    assertThat(article.words(broken.span())).startsWith("<!-- claimcheck:").endsWith("-->");
  }

  @Test
  void overAndUnusedOnesAreFindings() {
    String text =
        """
        Anna is here.

        <!-- claimcheck: allow two-ages -- why, until 2024-04-30 -->
        Bert is here.

        <!-- claimcheck: allow two-ages -- why, until 2024-05-01 -->
        Carl is here.

        <!-- claimcheck: allow wrong-name -- why -->
        It ended.
        """;
    ArticleReport report = apply(report(text, ArticleFormat.MARKDOWN));
    assertThat(waived(report)).containsExactly("Carl");
    assertThat(rules(report))
        .containsExactly("two-ages", "expired-waiver", "two-ages", "unused-waiver");
    Failure failure = new Failure("rule", "wrong-name", "took too long");
    assertThat(rules(apply(report(text, ArticleFormat.MARKDOWN, failure))))
        .doesNotContain("unused-waiver")
        .contains("expired-waiver");
  }

  @Test
  void listedOnesAreAboutTheArticle() {
    Waiver waiver = new Waiver(List.of("two-ages"), "old", null);
    ArticleReport report = report("Anna is here.", ArticleFormat.TEXT);
    ArticleReport waived = apply(report, new Waivers.Listed(waiver, "c.yaml:1:1", true));
    assertThat(waived.findings()).isEmpty();
    assertThat(waived.waived().get(0).inArticle()).isFalse();
    ArticleReport none = report("It began.", ArticleFormat.TEXT);
    assertThat(rules(apply(none, new Waivers.Listed(waiver, "c.yaml:1:1", true))))
        .containsExactly("unused-waiver");
    assertThat(rules(apply(none, new Waivers.Listed(waiver, "c.yaml:1:1", false)))).isEmpty();
  }

  @Test
  void manyCommentsAreBorneQuickly() {
    String hostile =
        "<!--claimcheck:--> ".repeat(100_000)
            + "\n"
            + " ".repeat(2_000_000)
            + "<!-- claimcheck: allow two-ages -- x -->".repeat(1000)
            + "\n\nAnna is here.\n"
            + "\nx\n".repeat(20_000);
    ArticleReport read = report(hostile, ArticleFormat.MARKDOWN);
    ArticleReport report = assertTimeoutPreemptively(ofSeconds(20), () -> apply(read));
    assertThat(rules(report)).hasSizeBetween(1000, 1001);
  }

  @Property(tries = 500)
  void anyCommentIsBorne(@ForAll @CharRange(from = ' ', to = '~') String inside) {
    for (String start : List.of("", "allow ", "allow two-ages -- ", "allow two-ages -- x until ")) {
      String text = "Anna <!-- claimcheck: " + start + inside + " --> is here.\n\nBert is here.\n";
      ArticleReport report = apply(report(text, ArticleFormat.MARKDOWN));
      long told = report.findings().stream().filter(f -> f.category().equals("person")).count();
      assertThat(told + report.waived().size()).isEqualTo(2);
    }
  }
}
