package org.claimcheck.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.text.Annotator;
import org.claimcheck.text.Document;
import org.claimcheck.text.NameLexicon;
import org.claimcheck.text.Predication;
import org.claimcheck.text.english.EnglishSentences;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the sentences of {@code testdata/predications} through the real parser. A sentence is
 * followed by lines {@code + lemma [modality] [by source] | role[:marker] head | ...} for what must
 * come out and lines {@code -} for what must not.
 */
class PredicationCasesTest {
  private static Annotator sentences;
  private static Annotator predications;

  @BeforeAll
  static void open() {
    SyntaxLexicon lexicon = SyntaxLexicon.bundled(Path.of("."));
    sentences = EnglishSentences.open(NameLexicon.EMPTY, lexicon);
    predications = new PredicationAnnotator(lexicon);
  }

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("testdata/predications"))) {
      for (Path file : files.sorted().toList()) {
        String sentence = "";
        for (String line : Files.readAllLines(file)) {
          if (line.startsWith("+") || line.startsWith("-")) {
            String marked = sentence;
            tests.add(
                DynamicTest.dynamicTest(
                    file.getFileName() + ": " + marked + " " + line, () -> check(marked, line)));
          } else if (!line.isBlank() && !line.startsWith("#")) {
            sentence = line;
          }
        }
      }
    }
    return tests.stream();
  }

  private static void check(String marked, String line) {
    MarkedSentence sentence = MarkedSentence.of(marked);
    Document parsed = sentences.annotate(Document.of(Article.of(sentence.text(), null)));
    List<Predication> found = predications.annotate(sentence.on(parsed)).predications();
    String[] parts = line.substring(1).strip().split("\\s*\\|\\s*");
    boolean any = found.stream().anyMatch(p -> matches(p, parts));
    assertThat(any).as("%s in%n%s", line, show(found)).isEqualTo(line.startsWith("+"));
  }

  private static boolean matches(Predication p, String[] parts) {
    String head = parts[0];
    int by = head.indexOf(" by ");
    if (by >= 0) {
      if (p.source() == null || !p.source().text().equals(head.substring(by + 4))) {
        return false;
      }
      head = head.substring(0, by);
    }
    String said = head;
    boolean modal =
        Stream.of("reported", "planned", "conditional", "negated", "asserted")
            .filter(m -> said.endsWith(" " + m))
            .findFirst()
            .map(m -> p.modality().label().equals(m))
            .orElse(true);
    String lemma = said.replaceAll(" (reported|planned|conditional|negated|asserted)$", "");
    if (!modal || !p.lemma().equals(lemma)) {
      return false;
    }
    for (int i = 1; i < parts.length; i++) {
      String[] atom = parts[i].split(" (?=\\S+$)");
      if (!atom[0].equals("kind")
          ? !hasArgument(p, atom[0], atom[1])
          : !p.kind().name().toLowerCase(Locale.ROOT).equals(atom[1])) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasArgument(Predication p, String role, String head) {
    String[] named = role.split(":");
    return p.arguments().stream()
        .anyMatch(
            a ->
                a.role().name().toLowerCase(Locale.ROOT).equals(named[0])
                    && (named.length == 1 || a.marker().equals(named[1]))
                    && a.token().text().equals(head));
  }

  private static String show(List<Predication> found) {
    StringBuilder out = new StringBuilder();
    for (Predication p : found) {
      out.append(p.kind()).append(' ').append(p.lemma()).append(' ').append(p.modality().label());
      if (p.source() != null) {
        out.append(" by ").append(p.source().text());
      }
      p.arguments()
          .forEach(
              a ->
                  out.append(" | ")
                      .append(a.role().name().toLowerCase(Locale.ROOT))
                      .append(a.marker().isEmpty() ? "" : ":" + a.marker())
                      .append(' ')
                      .append(a.token().text()));
      out.append('\n');
    }
    return out.toString();
  }
}
