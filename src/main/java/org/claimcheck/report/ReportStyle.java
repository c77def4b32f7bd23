package org.claimcheck.report;

/**
 * What a report needs to know of its surroundings.
 *
 * @param width columns that lines for people may fill
 * @param colour whether to colour lines for people
 * @param wraps whether all long lines are broken at the width; scripts want a finding's head whole
 * @param version claimcheck's version
 */
public record ReportStyle(int width, boolean colour, boolean wraps, String version) {
  /** Columns where nothing is known of the terminal. */
  public static final int DEFAULT_WIDTH = 100;

  private static final int NARROWEST = 40;

  /** Keeps lines readable on absurdly narrow terminals. */
  public ReportStyle {
    width = Math.max(NARROWEST, width);
  }
}
