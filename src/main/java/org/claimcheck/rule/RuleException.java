package org.claimcheck.rule;

/**
 * A rule or rule case that its author has to mend. The message names the place as {@code
 * path:line:column}, the cause and the fix, and shows the line.
 */
public final class RuleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;

  /**
   * @param file path of the file, as the user knows it
   * @param text the whole file, for the excerpt
   * @param line 1-based
   * @param column 1-based
   * @param problem the cause, and the fix where it is known
   */
  RuleException(String file, String text, int line, int column, String problem) {
    super(file + ":" + line + ":" + column + ": " + problem + excerpt(text, line, column));
    this.file = file;
  }

  /** A problem of the whole file. */
  RuleException(String file, String problem) {
    super(file + ": " + problem);
    this.file = file;
  }

  /** Path of the broken file. */
  public String file() {
    return file;
  }

  /** The message without the file: line and column where they are known, cause and fix. */
  public String problem() {
    return String.valueOf(getMessage()).substring(file.length() + 1).stripLeading();
  }

  private static String excerpt(String text, int line, int column) {
    String[] lines = text.split("\n", -1);
    if (line < 1 || line > lines.length) {
      return "";
    }
    String shown = lines[line - 1].replace("\r", "");
    String mark = shown.substring(0, Math.min(column - 1, shown.length())).replaceAll("[^\t]", " ");
    return "\n    " + shown + "\n    " + mark + "^";
  }
}
