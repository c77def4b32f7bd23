package org.claimcheck.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimcheck.Checker;
import org.claimcheck.CheckerOptions;
import org.claimcheck.article.InputException;
import org.claimcheck.config.Configuration;
import org.claimcheck.endpoint.Endpoint;
import org.claimcheck.endpoint.Endpoints;
import org.claimcheck.triage.Waivers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What all commands that read articles have in common. */
final class ArticleOptions {
  /** What the commands say of the paths they take. */
  static final String PATHS =
      "Articles: files (.txt, .md, .html) or folders of them; - is standard input.";

  @Option(
      names = "--reference",
      paramLabel = "PATH|URL",
      description =
          "Reference facts in place of the bundled ones: an RDF file, a table, a folder or a store;"
              + " or the http(s) address of a SPARQL endpoint, which gets names and identifiers, no"
              + " text. Credentials are taken from CLAIMCHECK_ENDPOINT_USER and"
              + " CLAIMCHECK_ENDPOINT_PASSWORD, or CLAIMCHECK_ENDPOINT_TOKEN. Of several, the first is"
              + " trusted most; where they differ, findings say so.")
  private @Nullable List<String> references;

  @Option(
      names = "--endpoint-cache",
      paramLabel = "HOURS",
      description =
          "How long answers of endpoints are kept on this machine: 24 hours; 0 keeps none.")
  private int hours = (int) Endpoints.USUALLY_KEPT.toHours();

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "A folder of rules, added to the bundled rules.")
  private @Nullable List<Path> rules;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Day of publication (YYYY-MM-DD) of articles that do not say.")
  private @Nullable LocalDate published;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "The configuration, in place of the .claimcheck.yaml that lies beside the articles or"
              + " above them. It may name what it likes: addresses, and files anywhere.")
  private @Nullable Path config;

  @Option(names = "--no-config", description = "Uses no configuration.")
  private boolean noConfig;

  /** What the articles of some paths are configured with. */
  Configuration configuration(List<String> paths) {
    if (noConfig) {
      if (config != null) {
        throw new InputException("--no-config", "given beside --config", "drop one of them");
      }
      return Configuration.NONE;
    }
    return config == null ? Configuration.found(paths) : Configuration.named(config);
  }

  /**
   * A checker for them; what is wrong with the reference has been said.
   *
   * @param thorough whether a second parser reads the sentences of findings again
   */
  Checker open(Console console, Configuration configured, boolean thorough) {
    if (hours < 0) {
      throw new InputException("--endpoint-cache", "is below 0", "name a number of hours");
    }
    List<String> order = references == null ? configured.references() : references;
    Map<Boolean, List<String>> named =
        order.stream().collect(Collectors.partitioningBy(Endpoint::is));
    Endpoints endpoints =
        new Endpoints(
            Endpoint.of(named.getOrDefault(true, List.of()), System.getenv()),
            Duration.ofHours(hours),
            order.stream().map(r -> Endpoint.is(r) ? r : Path.of(r).toString()).toList());
    Checker checker =
        Checker.open(
            new CheckerOptions(
                CheckerOptions.installation(),
                named.getOrDefault(false, List.of()).stream().map(Path::of).toList(),
                rules == null ? configured.rules() : rules,
                published,
                thorough,
                endpoints,
                configured.reading()));
    checker.problems().forEach(console::say);
    configured.requireKnown(Waivers.names(checker.rules()));
    return checker;
  }
}
