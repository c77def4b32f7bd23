package org.claimcheck.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimcheck.article.Span;
import org.claimcheck.interval.DayInterval;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the sentences of {@code testdata/times}; its README tells the form. */
class TimeCasesTest {
  private static final Path FOLDER = Path.of("testdata/times");
  private static final boolean UPDATE = "update".equals(System.getProperty("claimcheck.golden"));
  private static final TimeRecognizer RECOGNIZER =
      new TimeRecognizer(NamedDays.load(Path.of("ontology")));

  private record Case(int line, String head, List<String> expected) {}

  @TestFactory
  Stream<DynamicTest> everySentenceReads() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        if (UPDATE) {
          update(file, cases(file));
        }
        List<Case> cases = cases(file);
        assertThat(cases).isNotEmpty();
        for (Case one : cases) {
          String name = file.getFileName() + ":" + one.line() + " " + one.head();
          tests.add(
              DynamicTest.dynamicTest(
                  name, () -> assertThat(read(one.head())).isEqualTo(one.expected())));
        }
      }
    }
    return tests.stream();
  }

  private static List<Case> cases(Path file) throws IOException {
    List<Case> cases = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("  ")) {
        cases.get(cases.size() - 1).expected().add(line.strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        cases.add(new Case(i + 1, line, new ArrayList<>()));
      }
    }
    return cases;
  }

  private static void update(Path file, List<Case> cases) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("  ")) {
        continue;
      }
      lines.add(line);
      if (cases.stream().anyMatch(c -> c.head().equals(line))) {
        read(line).forEach(found -> lines.add("  " + found));
      }
    }
    Files.write(file, lines);
  }

  /** What is found in the sentences of a line "published tense | sentence | sentence". */
  private static List<String> read(String head) {
    String[] parts = head.split(" \\| ", -1);
    String[] scene = parts[0].split(" ", -1);
    @Nullable LocalDate published = scene[0].equals("-") ? null : LocalDate.parse(scene[0]);
    Tense tense = Tense.valueOf(scene[1].toUpperCase(Locale.ROOT));
    DateOrder order =
        scene.length > 2
            ? DateOrder.valueOf(scene[2].toUpperCase(Locale.ROOT).replace('-', '_'))
            : DateOrder.UNKNOWN;
    String text = head.substring(parts[0].length() + 3);
    TimeResolver resolver = new TimeResolver(text, published);
    List<String> found = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < parts.length; i++) {
      Words words = Words.scan(text, new Span(start, start + parts[i].length()));
      for (TimePhrase phrase : RECOGNIZER.find(words, order)) {
        found.add(brief(resolver.resolve(phrase, tense, i)));
      }
      start += parts[i].length() + 3;
    }
    return found;
  }

  private static String brief(TimeExpression time) {
    DayInterval days = time.days();
    String relation =
        time.relation() == TimeExpression.Relation.DURING
            ? ""
            : " " + time.relation().name().toLowerCase(Locale.ROOT);
    return time.text()
        + " = "
        + time.type()
        + " "
        + time.value()
        + (days == null ? "" : " " + days.earliest() + ".." + days.latest())
        + relation;
  }
}
