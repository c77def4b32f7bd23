package org.claimcheck.finding;

/**
 * Something that could not be checked.
 *
 * @param stage the stage that failed: {@code read}, {@code annotate}, {@code claim}, {@code
 *     reference}, {@code resolve}, {@code rule}
 * @param name what failed: an article, a rule
 * @param message the cause and, where known, the fix
 * @param bug whether claimcheck itself is at fault
 */
public record Failure(String stage, String name, String message, boolean bug) {
  /** The stage in which a reference did not answer. */
  public static final String REFERENCE = "reference";

  /** A failure that the user can mend. */
  public Failure(String stage, String name, String message) {
    this(stage, name, message, false);
  }
}
