package org.claimcheck.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.article.InputException;
import org.claimcheck.report.ReportFormat;
import org.claimcheck.word.Edits;

/**
 * A file to write a report to.
 *
 * @param format in which format; empty for that of {@code --format}
 * @param file the file
 */
record Target(Optional<ReportFormat> format, Path file) {
  private static final Pattern PREFIXED = Pattern.compile("([A-Za-z]{2,}):(.*)");

  /** Most slips with which a word is still taken for the name of a format. */
  private static final int SLIPS = 2;

  /**
   * Reads {@code FILE} or {@code FORMAT:FILE}.
   *
   * @throws InputException if it is neither
   */
  static Target of(String written) {
    Matcher prefixed = PREFIXED.matcher(written);
    if (!prefixed.matches()) {
      return new Target(Optional.empty(), path(written, written));
    }
    String word = prefixed.group(1).toLowerCase(Locale.ROOT);
    Optional<ReportFormat> format = ReportFormat.of(word);
    if (format.isEmpty()) {
      Arrays.stream(ReportFormat.values())
          .filter(f -> Edits.slips(f.label(), word) <= SLIPS)
          .findFirst()
          .ifPresent(
              near -> {
                throw new InputException(
                    "--output \"" + written + "\"",
                    "there is no format " + word + "; did you mean " + near.label() + "?",
                    "formats are "
                        + ReportFormat.names()
                        + "; ./"
                        + written
                        + " is a file of that name");
              });
      return new Target(Optional.empty(), path(written, written));
    }
    return new Target(format, path(written, prefixed.group(2)));
  }

  private static Path path(String written, String file) {
    String option = "--output \"" + written + "\"";
    if (file.isEmpty()) {
      throw new InputException(option, "no file", "write FORMAT:FILE, such as sarif:a.sarif");
    }
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      throw new InputException(option, "not a path (" + e.getReason() + ")", "name a file");
    }
  }
}
