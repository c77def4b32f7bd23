package org.claimcheck.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.claimcheck.Checker;
import org.claimcheck.article.InputException;
import org.claimcheck.config.Configuration;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.triage.Waivers;
import org.jspecify.annotations.Nullable;

/** Checks articles and applies severities and waivers to what was found. */
final class Triage {
  /** The variable with which reproducible builds say what time it is, in seconds since 1970. */
  private static final String NOW = "SOURCE_DATE_EPOCH";

  private final Console console;
  private final Checker checker;
  private final Configuration configured;
  private final Set<String> names;
  private final @Nullable LocalDate today;

  /**
   * @param today the day by which waivers end, or null for what the environment or the clock says
   */
  Triage(Console console, Checker checker, Configuration configured, @Nullable LocalDate today) {
    this.console = console;
    this.checker = checker;
    this.configured = configured;
    this.names = Waivers.names(checker.rules());
    this.today = today;
  }

  ArticleReport check(String source) {
    ArticleReport report = configured.apply(checker.check(source));
    Waivers waivers = new Waivers(this::today, names, configured.waivers(source));
    return configured.apply(waivers.apply(report));
  }

  private LocalDate today() {
    if (today != null) {
      return today;
    }
    String seconds = console.environment().getOrDefault(NOW, "");
    try {
      return seconds.isEmpty()
          ? LocalDate.now(ZoneOffset.UTC)
          : LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(seconds)), ZoneOffset.UTC);
    } catch (NumberFormatException | DateTimeException e) {
      throw new InputException(NOW, "\"" + seconds + "\" is no number of seconds", "unset it");
    }
  }
}
