package org.claimcheck.reference;

/**
 * Something wrong with reference data, for the people who wrote it.
 *
 * @param severity whether the data can be used all the same
 * @param file the file, as the user named it
 * @param line 1-based line, or 0 where not known
 * @param column 1-based column, or 0 where not known
 * @param message what is wrong
 * @param fix what to do about it, or ""
 */
public record Problem(
    Severity severity, String file, long line, long column, String message, String fix)
    implements Comparable<Problem> {

  /** How bad it is. */
  public enum Severity {
    ERROR,
    WARNING
  }

  /** Orders by place. */
  @Override
  public int compareTo(Problem other) {
    int order = file.compareTo(other.file);
    order = order != 0 ? order : Long.compare(line, other.line);
    order = order != 0 ? order : Long.compare(column, other.column);
    return order != 0 ? order : message.compareTo(other.message);
  }

  /** One line: place, cause and fix. */
  @Override
  public String toString() {
    String place = line > 0 ? file + ":" + line + ":" + column : file;
    return place + ": " + message + (fix.isEmpty() ? "" : "; " + fix);
  }
}
