package org.claimcheck.claim;

/** A lexicon that cannot be read: names the file, the entry, what is wrong and what to write. */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message place, cause and fix
   */
  public LexiconException(String message) {
    super(message);
  }
}
