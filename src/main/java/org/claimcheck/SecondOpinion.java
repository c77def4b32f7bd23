package org.claimcheck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.article.Span;
import org.claimcheck.claim.Claim;
import org.claimcheck.claim.ClaimExtractor;
import org.claimcheck.finding.Finding;
import org.claimcheck.finding.Severity;
import org.claimcheck.text.Annotator;
import org.claimcheck.text.Document;
import org.claimcheck.text.NameLexicon;
import org.claimcheck.text.Parser;
import org.claimcheck.text.Sentence;
import org.claimcheck.text.Token;

/**
 * Reads the sentences of findings a second time, with another parser. A finding whose claims do not
 * come out again stays, with less confidence: that the parsers disagree says that one of them is
 * wrong, not which.
 *
 * <p>Notes are left alone. Threads take turns, for there is one parser.
 */
final class SecondOpinion {
  /** How often a role was right that one parser found, beside one that both found. */
  private static final double ALONE = 0.857 / 0.984;

  private final Parser parser;
  private final Annotator others;
  private final NameLexicon names;
  private final ClaimExtractor extractor;

  /**
   * @param parser the second parser
   * @param others the annotators that follow it
   * @param names what the parser has to take for names
   * @param extractor reads claims from what they make
   */
  SecondOpinion(Parser parser, Annotator others, NameLexicon names, ClaimExtractor extractor) {
    this.parser = parser;
    this.others = others;
    this.names = names;
    this.extractor = extractor;
  }

  /**
   * The findings, each with the confidence that it has after a second reading.
   *
   * @param document what the first reading made of the article
   * @param claims the claims of the first reading
   * @param findings what the rules said
   * @throws org.claimcheck.text.ModelException if the second parser's models are missing or damaged
   */
  synchronized List<Finding> weigh(Document document, List<Claim> claims, List<Finding> findings) {
    Map<String, Claim> byId = new HashMap<>();
    claims.forEach(c -> byId.put(c.id(), c));
    List<Claim> doubtful =
        findings.stream()
            .filter(SecondOpinion::matters)
            .flatMap(f -> f.claims().stream())
            .distinct()
            .map(byId::get)
            .toList();
    if (doubtful.isEmpty()) {
      return findings;
    }
    List<Claim> again = extractor.extract(others.annotate(parseAgain(document, doubtful)));
    List<Finding> weighed = new ArrayList<>();
    for (Finding finding : findings) {
      boolean confirmed =
          finding.claims().stream()
              .map(byId::get)
              .allMatch(c -> again.stream().anyMatch(other -> isSame(c, other)));
      weighed.add(
          confirmed || !matters(finding)
              ? finding
              : finding.withConfidence(finding.confidence() * ALONE));
    }
    return weighed;
  }

  private static boolean matters(Finding finding) {
    return finding.severity() != Severity.NOTE;
  }

  private Document parseAgain(Document document, List<Claim> claims) {
    List<Sentence> sentences = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      boolean told = claims.stream().anyMatch(c -> c.origin().predicate().sentence() == sentence);
      sentences.add(told ? parseAgain(document.text(), sentence) : sentence);
    }
    return Document.of(document.article()).withSentences(sentences);
  }

  private Sentence parseAgain(String text, Sentence sentence) {
    List<Span> tokens = sentence.tokens().stream().map(Token::span).toList();
    return new Sentence(
        sentence.index(), sentence.span(), sentence.block(), parser.parse(text, tokens, names));
  }

  /** Whether two readings say the same: of the same words, in the same property. */
  private static boolean isSame(Claim one, Claim other) {
    return one.property().equals(other.property())
        && one.subject().span().overlaps(other.subject().span())
        && one.value().span().overlaps(other.value().span());
  }
}
