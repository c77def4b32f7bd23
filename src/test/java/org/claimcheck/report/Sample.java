package org.claimcheck.report;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.article.Article;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.article.Block;
import org.claimcheck.article.Span;
import org.claimcheck.claim.Claim;
import org.claimcheck.claim.Referent;
import org.claimcheck.claim.Value;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.Candidate;
import org.claimcheck.finding.CheckedClaim;
import org.claimcheck.finding.Derivation;
import org.claimcheck.finding.Evidence;
import org.claimcheck.finding.Failure;
import org.claimcheck.finding.Finding;
import org.claimcheck.finding.Fingerprint;
import org.claimcheck.finding.Match;
import org.claimcheck.finding.Severity;
import org.claimcheck.finding.Thing;
import org.claimcheck.finding.Verdict;
import org.claimcheck.finding.Waived;
import org.claimcheck.interval.DayInterval;
import org.claimcheck.interval.NumberInterval;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.text.Modality;
import org.claimcheck.text.Predication;
import org.claimcheck.text.Sentence;
import org.claimcheck.text.Token;
import org.claimcheck.time.TimeExpression;

/** Reports as the stages before would make them, by hand. */
final class Sample {
  static final Thing ATTACK =
      new Thing("https://w3id.org/claimcheck/id/october-7-attacks", "October 7 attacks");
  private static final Thing OTHER =
      new Thing("https://w3id.org/claimcheck/id/gaza-2022", "August 2022 Gaza fighting");
  private static final Thing TIME = new Thing("https://w3id.org/claimcheck/vocab#time", "date");
  private static final Thing KILLED =
      new Thing("https://w3id.org/claimcheck/vocab#killed", "killed");
  private static final Evidence DATE =
      new Evidence(
          ATTACK.iri() + "#time-1a2b3c4d",
          "October 7 attacks: date 2023-10-07",
          "https://en.wikipedia.org/wiki/October_7_attacks",
          null,
          null,
          "2023-10-07",
          null,
          null);
  private static final Evidence TOLL =
      new Evidence(
          ATTACK.iri() + "#killed-5e6f7a8b",
          "October 7 attacks: killed about 1,200",
          "https://en.wikipedia.org/wiki/October_7_attacks",
          null,
          null,
          "2023-11-10",
          null,
          null);

  private final Article article;
  private final List<CheckedClaim> claims = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();

  private Sample(Article article) {
    this.article = article;
  }

  static final String PROSE =
      "Campaigners remembered how warmly he had spoken of Hamas after their attack on Israel in"
          + " October 2022, an assault that killed 1,200 people.";

  /** A conflict and a supported claim. */
  static ArticleReport conflict() {
    Sample s =
        new Sample(
            read(
                "drafts/khamenei.md",
                "---\ntitle: Meta removes accounts\npublished: 2024-02-09\n---\n\n"
                    + PROSE
                    + "\n"));
    s.time(Verdict.CONFLICT, "October 2022");
    s.toll();
    s.finding(Severity.ERROR, Verdict.CONFLICT, "October 2022", true);
    return s.build();
  }

  /** A long line, wide characters, marks inside the span and terminal escapes in the file. */
  static ArticleReport hostile() {
    String filler = "Officials said that little was known and that work went on. ".repeat(6);
    Sample s =
        new Sample(
            read(
                "drafts/odd \u001b[31mname.md",
                filler
                    + "日本の首相 \u001b[31mred\u001b[0m after their attack on Israel in"
                    + " **October** 2022, the death of 1,200 people. "
                    + filler));
    s.time(Verdict.AMBIGUOUS, "October 2022");
    s.finding(Severity.WARNING, Verdict.AMBIGUOUS, "October 2022", false);
    s.failures.add(new Failure("rule", "temporal/broken", "runs too long"));
    return s.build();
  }

  /**
   * A finding in an unchanged paragraph, one waived, one of the baseline, and a waiver at fault.
   */
  static ArticleReport aside() {
    ArticleReport report = conflict();
    Finding finding = report.findings().get(0);
    Article article = report.article().orElseThrow();
    Finding unused =
        new Finding(
            "00112233aabb",
            "unused-waiver",
            "waiver",
            Verdict.SUPERSEDED,
            Severity.WARNING,
            1,
            "This waiver of two-ages waives nothing; remove it.",
            article.margin(new Span(4, 9)),
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Derivation.NONE);
    LocalDate until = LocalDate.of(2026, 12, 31);
    return report
        .triaged(
            List.of(finding, unused),
            List.of(
                new Waived(
                    finding.withFingerprint("aabbccddeeff"), true, "quoted [so] -- {x}", until)),
            List.of(finding.withFingerprint("ffeeddccbbaa")))
        .withChanged(Set.of("00112233aabb"));
  }

  /** A span over two hard-wrapped lines. */
  static ArticleReport wrapped() {
    Sample s =
        new Sample(
            read(
                "wrapped.txt",
                "Meta removes accounts\n\nIt praised their attack on Israel in October\n2022, the"
                    + " death of 1,200 people.\n"));
    s.time(Verdict.SUPERSEDED, "October 2022");
    s.finding(Severity.NOTE, Verdict.SUPERSEDED, "October 2022", true);
    return s.build();
  }

  static ArticleReport clean() {
    Sample s = new Sample(read("clean.txt", PROSE));
    s.time(Verdict.NOT_COVERED, "October 2022");
    s.toll();
    return s.build();
  }

  static ArticleReport unreadable() {
    return ArticleReport.unreadable(
        "photo.txt", new Failure("read", "photo.txt", "this is an image, not text"));
  }

  private ArticleReport build() {
    return ArticleReport.of(article, claims, findings, failures);
  }

  private static Article read(String source, String text) {
    return new ArticleReader(null).parse(source, text.getBytes(StandardCharsets.UTF_8), null);
  }

  private void time(Verdict verdict, String words) {
    Span span = find(words);
    TimeExpression when =
        new TimeExpression(
            span,
            words,
            TimeExpression.Type.DATE,
            "2022-10",
            "2022-10",
            DayInterval.of(YearMonth.of(2022, 10)),
            TimeExpression.Relation.DURING);
    claim(verdict, TIME, new Value.Time(when), List.of(DATE), Modality.ASSERTED);
  }

  private void toll() {
    Span span = find("1,200 people");
    Quantity people =
        new Quantity(
            span,
            find("1,200"),
            "1,200 people",
            BigDecimal.valueOf(1200),
            new NumberInterval(BigDecimal.valueOf(1150), BigDecimal.valueOf(1250)),
            "1",
            "people");
    claim(Verdict.SUPPORTED, KILLED, new Value.Amount(people), List.of(TOLL), Modality.REPORTED);
  }

  private void claim(
      Verdict verdict, Thing property, Value value, List<Evidence> evidence, Modality modality) {
    Span subject = find("their attack on Israel");
    Referent attack =
        new Referent.Described(
            "e1",
            subject,
            "their attack on Israel",
            List.of("https://w3id.org/claimcheck/vocab#Attack"));
    Claim claim =
        new Claim(
            "c" + (claims.size() + 1),
            attack,
            property.iri(),
            value,
            modality,
            modality == Modality.REPORTED ? "the army" : null,
            null,
            false,
            Claim.Tense.PAST,
            subject.union(value.span()),
            origin());
    claims.add(
        new CheckedClaim(
            claim,
            verdict == Verdict.NOT_COVERED ? null : ATTACK,
            property,
            null,
            verdict,
            verdict == Verdict.NOT_COVERED ? List.of() : evidence));
  }

  private Predication origin() {
    Span span = find("attack");
    Token.Parsed attack = new Token.Parsed(span, "attack", "attack", "NN", -1, "root");
    Sentence sentence =
        new Sentence(0, span, new Block(Block.Kind.PARAGRAPH, span), List.of(attack));
    Token token = sentence.tokens().get(0);
    return new Predication(
        token, "attack", Predication.Kind.NOUN, List.of(), Modality.ASSERTED, null);
  }

  private void finding(Severity severity, Verdict status, String words, boolean certain) {
    Span span = find(words);
    Match match =
        new Match(
            find("their attack on Israel"),
            "their attack on Israel",
            certain,
            List.of(
                new Candidate(
                    ATTACK,
                    0.97,
                    List.of("attacker Hamas", "place Israel", "killed 1,200"),
                    List.of("date 2023-10-07")),
                new Candidate(OTHER, 0.41, List.of("place Israel"), List.of())));
    findings.add(
        new Finding(
            Fingerprint.of("event-date-mismatch", ATTACK.iri(), TIME.iri(), words),
            "event-date-mismatch",
            "temporal",
            status,
            severity,
            0.966,
            "The article dates their attack on Israel to October 2022; the reference says 7 October"
                + " 2023 (Wikipedia, as of 2023-10-07).",
            span,
            ATTACK.iri(),
            TIME.iri(),
            "2022-10",
            List.of("2023-10-07"),
            List.of("October 2023"),
            List.of("c1"),
            related(),
            List.of(DATE),
            new Derivation(
                "SELECT ?claim WHERE { ?claim a cc:Claim }\n",
                Map.of("claim", "c1"),
                List.of(match))));
  }

  private List<Finding.Related> related() {
    int at = article.text().indexOf("1,200 people");
    return at < 0
        ? List.of()
        : List.of(new Finding.Related(new Span(at, at + 5), "the death toll tells which attack"));
  }

  private Span find(String words) {
    int at = article.text().indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException(words + " is not in " + article.text());
    }
    return new Span(at, at + words.length());
  }
}
