package org.claimcheck.endpoint;

import java.io.IOException;

/** An answer is larger than anybody wants to hold. */
final class TooLargeException extends IOException {
  private static final long serialVersionUID = 1L;
}
