package org.claimcheck.cli;

/** Exit codes of the contract. */
final class ExitCode {
  /** Nothing at or above {@code --fail-on}. */
  static final int CLEAN = 0;

  /** Findings at or above {@code --fail-on}. */
  static final int FINDINGS = 1;

  /** Something could not be checked. */
  static final int NOT_CHECKED = 2;

  /** A bug in claimcheck. */
  static final int BUG = 3;

  private ExitCode() {}
}
