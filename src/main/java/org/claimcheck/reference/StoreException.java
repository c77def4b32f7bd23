package org.claimcheck.reference;

/** A store did not answer, so that nothing can be said about what it would have known. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String store;

  /**
   * @param store which one
   * @param message the cause and, where known, the fix
   */
  public StoreException(String store, String message) {
    super(message);
    this.store = store;
  }

  /** Which store. */
  public String store() {
    return store;
  }
}
