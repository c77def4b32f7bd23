package org.claimcheck.article;

/**
 * A mistake in what the user gave: a file, an option, a piece of reference data or a rule. The
 * message names the place, the cause and the fix, and nothing of our own insides.
 */
public final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String place;
  private final String problem;
  private final String fix;

  /**
   * @param place file, {@code file:line:column}, option
   * @param problem what is wrong there
   * @param fix what to do about it, or "" where that is plain
   */
  public InputException(String place, String problem, String fix) {
    super(place + ": " + problem + (fix.isEmpty() ? "" : "; " + fix));
    this.place = place;
    this.problem = problem;
    this.fix = fix;
  }

  /** File, {@code file:line:column} or option. */
  public String place() {
    return place;
  }

  /** Cause and fix, without the place. */
  public String problem() {
    return fix.isEmpty() ? problem : problem + "; " + fix;
  }
}
