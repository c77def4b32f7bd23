package org.claimcheck.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.claimcheck.Checker;
import org.claimcheck.CheckerOptions;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.text.Annotator;
import org.claimcheck.text.Document;
import org.claimcheck.text.value.QuantityAnnotator;
import org.claimcheck.text.value.TimeAnnotator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long times and quantities of an article take to find and resolve, beside the whole check of
 * it. The article has many of both; longer ones repeat its text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class RecognitionBenchmark {
  static final Path ARTICLE = Path.of("testdata/articles/turkey-syria-earthquake/correct.md");

  /** How often the text stands in the article. */
  @Param({"1", "2", "4"})
  public int copies;

  private Path file;
  private Checker checker;
  private Annotator values;
  private Document parsed;

  /** Parses the article and opens what is measured. */
  @Setup
  public void open() throws IOException {
    file = Files.createTempFile("claimcheck", ".md");
    Files.writeString(file, repeated(Files.readString(ARTICLE), copies));
    CheckerOptions options = CheckerOptions.bundled();
    checker = Checker.open(options);
    // as the text layer has them
    values =
        TimeAnnotator.load(options.ontology()).then(QuantityAnnotator.load(options.ontology()));
    Document whole = checker.annotate(file.toString()).document();
    parsed = Document.of(whole.article()).withSentences(whole.sentences());
    Document found = values.annotate(parsed);
    if (!found.times().equals(whole.times()) || !found.quantities().equals(whole.quantities())) {
      throw new IllegalStateException("what is measured is not what a check finds");
    }
  }

  /** Front matter once, what follows it several times. */
  private static String repeated(String markdown, int copies) {
    int body = markdown.indexOf("\n---\n") + "\n---\n".length();
    return markdown.substring(0, body) + markdown.substring(body).repeat(copies);
  }

  /** Removes the article. */
  @TearDown
  public void close() throws IOException {
    Files.delete(file);
  }

  /** Times and quantities of the parsed article. */
  @Benchmark
  public Document recognition() {
    return values.annotate(parsed);
  }

  /** From the file to the report. */
  @Benchmark
  public ArticleReport check() {
    return checker.check(file.toString());
  }
}
