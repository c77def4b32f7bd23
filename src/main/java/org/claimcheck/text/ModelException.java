package org.claimcheck.text;

/**
 * A language model that is missing or damaged. The installation is at fault, not the article: the
 * message names the file, the cause and what mends it.
 */
public final class ModelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ModelException(String message) {
    super(message);
  }

  public ModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
