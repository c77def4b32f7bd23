package org.claimcheck.finding;

/** Sources that are files, for people. */
public final class FileSource {
  private static final String SCHEME = "file:";
  private static final String ROW = "#row=";

  private FileSource() {}

  /** "facts.csv, row 12" for {@code file:facts.csv#row=12}; other addresses stay as they are. */
  public static String shown(String source) {
    String file = source.startsWith(SCHEME) ? source.substring(SCHEME.length()) : source;
    int row = file.lastIndexOf(ROW);
    return row < 0 ? file : file.substring(0, row) + ", row " + file.substring(row + ROW.length());
  }
}
