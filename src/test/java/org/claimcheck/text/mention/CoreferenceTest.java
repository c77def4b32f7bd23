package org.claimcheck.text.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.text.Annotator;
import org.claimcheck.text.Document;
import org.claimcheck.text.NameLexicon;
import org.claimcheck.text.english.EnglishSentences;
import org.claimcheck.text.value.TimeAnnotator;
import org.junit.jupiter.api.Test;

/** Chains over the articles of testdata/coreference against the gold written into them. */
class CoreferenceTest {
  private static final Path FOLDER = Path.of("testdata/coreference");

  @Test
  void chainsOfWholeArticlesAreRightAndManyAreFound() throws IOException {
    MentionLexicon lexicon = MentionLexicon.load(Path.of("ontology"));
    Annotator text =
        EnglishSentences.open(NameLexicon.EMPTY)
            .then(TimeAnnotator.load(Path.of("ontology")))
            .then(new QuotationAnnotator(lexicon))
            .then(new MentionAnnotator(lexicon, NameLexicon.EMPTY, NameTypes.NONE));
    LinkScore score = new LinkScore();
    for (Path file : files()) {
      GoldArticle gold = GoldArticle.read(file);
      score.add(gold, text.annotate(Document.of(gold.article())));
    }
    System.out.println(score.report());
    assertThat(score.precision()).isGreaterThanOrEqualTo(0.95);
    assertThat(score.recall()).isGreaterThanOrEqualTo(0.7);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
