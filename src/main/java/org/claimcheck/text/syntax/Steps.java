package org.claimcheck.text.syntax;

/** How far trees are climbed: no sentence that people write nests deeper. */
final class Steps {
  static final int MAX = 60;

  private Steps() {}
}
