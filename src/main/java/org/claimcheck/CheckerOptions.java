package org.claimcheck;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.claimcheck.article.ReadingOptions;
import org.claimcheck.endpoint.Endpoints;
import org.jspecify.annotations.Nullable;

/**
 * What a checker works with.
 *
 * @param home the folder that holds {@code ontology}
 * @param references files and folders with reference facts; the bundled ones if there is no
 *     reference at all
 * @param rules folders with rules beside the bundled ones
 * @param published day of publication of articles that do not say, or null
 * @param thorough whether a second parser reads the sentences of findings again
 * @param endpoints references beside those in files
 * @param reading how articles are read
 */
public record CheckerOptions(
    Path home,
    List<Path> references,
    List<Path> rules,
    @Nullable LocalDate published,
    boolean thorough,
    Endpoints endpoints,
    ReadingOptions reading) {
  /** Copies the lists. */
  public CheckerOptions {
    references = List.copyOf(references);
    rules = List.copyOf(rules);
  }

  /** Without an endpoint. */
  public CheckerOptions(
      Path home,
      List<Path> references,
      List<Path> rules,
      @Nullable LocalDate published,
      boolean thorough) {
    this(home, references, rules, published, thorough, Endpoints.NONE);
  }

  /** With the usual reading of articles. */
  public CheckerOptions(
      Path home,
      List<Path> references,
      List<Path> rules,
      @Nullable LocalDate published,
      boolean thorough,
      Endpoints endpoints) {
    this(home, references, rules, published, thorough, endpoints, ReadingOptions.DEFAULT);
  }

  /** The bundled reference and rules of the installation. */
  public static CheckerOptions bundled() {
    return new CheckerOptions(installation(), List.of(), List.of(), null, false);
  }

  /** Where claimcheck is installed: the system property {@code claimcheck.home}, or here. */
  public static Path installation() {
    return Path.of(System.getProperty("claimcheck.home", "."));
  }

  /** The folder with vocabulary, facts, lexicon, views and rules. */
  public Path ontology() {
    return home.resolve("ontology");
  }
}
