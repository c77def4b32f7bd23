package org.claimcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.claim.Claim;
import org.claimcheck.claim.ClaimExtractor;
import org.claimcheck.claim.LexiconReader;
import org.claimcheck.claim.Referent;
import org.claimcheck.claim.Vocabulary;
import org.claimcheck.reference.Reference;
import org.claimcheck.reference.ReferenceLoader;
import org.claimcheck.reference.ReferenceNames;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every word of the lexicon is tried in sentences: what it must say, and what it must not. */
class LexiconCasesTest {
  private static final Path ONTOLOGY = Path.of("ontology");
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 1);

  @TestFactory
  Stream<DynamicTest> everyCaseHolds() throws IOException {
    Reference reference = new ReferenceLoader(ONTOLOGY).bundled().reference();
    TextLayer text =
        new TextLayer(
            TextLayer.values(ONTOLOGY),
            TextLayer.Words.read(ONTOLOGY),
            reference.names(),
            new ReferenceNames(reference));
    Vocabulary vocabulary = Vocabulary.load(ONTOLOGY.resolve("vocabulary.ttl"));
    ClaimExtractor extractor =
        new ClaimExtractor(LexiconReader.read(ONTOLOGY.resolve("lexicon"), vocabulary), vocabulary);
    return LexiconCase.in(Path.of("testdata/lexicon")).stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.place(),
                    () -> {
                      List<Claim> claims =
                          extractor.extract(text.annotate(Article.of(c.sentence(), PUBLISHED)));
                      assertThat(c.unmet(claims, vocabulary))
                          .as("%s%n%s", c.sentence(), show(claims))
                          .isEmpty();
                    }));
  }

  private static String show(List<Claim> claims) {
    return claims.stream()
        .map(
            c ->
                "%s%s | %s | %s | %s"
                    .formatted(
                        c.subject().text(),
                        c.subject() instanceof Referent.Described d ? d.classes() : "",
                        c.property(),
                        c.value().text(),
                        c.modality().label()))
        .map(line -> line.replace(Vocabulary.NS, ""))
        .collect(Collectors.joining("\n"));
  }
}
