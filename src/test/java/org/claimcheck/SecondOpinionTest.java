package org.claimcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.claimcheck.article.Article;
import org.claimcheck.claim.Claim;
import org.claimcheck.claim.ClaimExtractor;
import org.claimcheck.claim.LexiconReader;
import org.claimcheck.claim.Vocabulary;
import org.claimcheck.finding.Derivation;
import org.claimcheck.finding.Finding;
import org.claimcheck.finding.Severity;
import org.claimcheck.finding.Verdict;
import org.claimcheck.text.Document;
import org.claimcheck.text.NameLexicon;
import org.claimcheck.text.Parser;
import org.claimcheck.text.Token;
import org.claimcheck.text.mention.NameTypes;
import org.claimcheck.text.nlp4j.Nlp4jParser;
import org.junit.jupiter.api.Test;

class SecondOpinionTest {
  private static final Path ONTOLOGY = Path.of("ontology");

  /** A parser that makes nothing of any sentence. */
  private static final Parser BLIND =
      (text, tokens, names) ->
          tokens.stream()
              .map(t -> new Token.Parsed(t, t.in(text), t.in(text), "NN", -1, "dep"))
              .toList();

  private final TextLayer layer =
      new TextLayer(
          TextLayer.values(ONTOLOGY),
          TextLayer.Words.read(ONTOLOGY),
          NameLexicon.EMPTY,
          NameTypes.NONE);
  private final ClaimExtractor extractor = extractor();
  private final Document document =
      layer.annotate(
          Article.of("Marie Curie was born in Paris in 1901.", LocalDate.of(2024, 5, 15)));
  private final List<Claim> claims = extractor.extract(document);

  @Test
  void leavesFindingsWhoseClaimsComeOutAgain() {
    List<Finding> findings = List.of(finding(Severity.ERROR));
    assertThat(weigh(Nlp4jParser.open(), findings)).isEqualTo(findings);
  }

  @Test
  void doubtsFindingsWhoseClaimsDoNot() {
    List<Finding> weighed =
        weigh(BLIND, List.of(finding(Severity.WARNING), finding(Severity.NOTE)));
    assertThat(weighed.get(0).confidence()).isBetween(0.6, 0.79);
    assertThat(weighed.get(0).withConfidence(0.8)).isEqualTo(finding(Severity.WARNING));
    assertThat(weighed.get(1)).isEqualTo(finding(Severity.NOTE));
  }

  @Test
  void parsesNothingWithoutFindings() {
    Parser unwanted =
        (text, tokens, names) -> {
          throw new AssertionError("parsed: " + text);
        };
    assertThat(weigh(unwanted, List.of())).isEmpty();
  }

  private List<Finding> weigh(Parser parser, List<Finding> findings) {
    return layer.secondOpinion(parser, extractor).weigh(document, claims, findings);
  }

  private Finding finding(Severity severity) {
    Claim claim = claims.get(0);
    return new Finding(
        "0123456789ab",
        "birth-date-mismatch",
        "person",
        Verdict.CONFLICT,
        severity,
        0.8,
        "The article errs.",
        claim.value().span(),
        null,
        claim.property(),
        null,
        List.of(),
        List.of(),
        List.of(claim.id()),
        List.of(),
        List.of(),
        Derivation.NONE);
  }

  private static ClaimExtractor extractor() {
    Vocabulary vocabulary = Vocabulary.load(ONTOLOGY.resolve("vocabulary.ttl"));
    return new ClaimExtractor(
        LexiconReader.read(ONTOLOGY.resolve("lexicon"), vocabulary), vocabulary);
  }
}
