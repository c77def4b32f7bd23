package org.claimcheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimcheck.Checker;
import org.claimcheck.Stage;
import org.claimcheck.article.ArticleSources;
import org.claimcheck.article.InputException;
import org.claimcheck.finding.AnnotatedArticle;
import org.claimcheck.finding.Failure;
import org.claimcheck.report.AnnotationFormat;
import org.claimcheck.report.AnnotationWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what the text layer sees. */
@Command(
    name = "annotate",
    description = {
      "Prints what claimcheck reads in articles.",
      "Sentences, mentions, time expressions,"
          + " quantities, predications and claims; for people who write rules and lexicon entries."
    },
    mixinStandardHelpOptions = true)
final class AnnotateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      index = "0..*",
      arity = "1..*",
      paramLabel = "PATH",
      description = ArticleOptions.PATHS)
  private List<String> paths = List.of();

  @Mixin private ArticleOptions articles = new ArticleOptions();

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), json or jsonl.")
  private AnnotationFormat format = AnnotationFormat.TEXT;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where to write; standard output by default.")
  private @Nullable Path output;

  AnnotateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    var sources = ArticleSources.find(paths);
    Checker checker = articles.open(console, articles.configuration(paths), false);
    Verdicts verdicts = new Verdicts(console, checker);
    try (Output out = Output.open(console, output)) {
      AnnotationWriter writer = format.open(out.writer(), console.style(output != null));
      for (String source : sources) {
        Optional<AnnotatedArticle> annotated = annotate(checker, source, verdicts);
        if (annotated.isPresent()) {
          writer.article(annotated.get());
          annotated.get().failures().forEach(verdicts::failed);
        }
      }
      writer.end();
      out.complete();
    } catch (IOException e) {
      if (!Output.isBrokenPipe(e)) {
        throw e;
      }
    }
    return verdicts.exitCode();
  }

  private static Optional<AnnotatedArticle> annotate(
      Checker checker, String source, Verdicts verdicts) {
    try {
      return Optional.of(checker.annotate(source));
    } catch (InputException e) {
      verdicts.failed(new Failure(Stage.READ.label(), e.place(), e.problem()));
      return Optional.empty();
    }
  }
}
