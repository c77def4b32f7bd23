package org.claimcheck.endpoint;

/** How many requests an article may still make, retries included. For one thread. */
final class RequestBudget {
  private int left;

  RequestBudget(int requests) {
    left = requests;
  }

  /** Takes one; false if there is none left. */
  boolean take() {
    if (left == 0) {
      return false;
    }
    left--;
    return true;
  }
}
