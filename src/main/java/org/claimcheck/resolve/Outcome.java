package org.claimcheck.resolve;

/**
 * What one attribute says of one candidate.
 *
 * @param kind whether it speaks for or against it
 * @param score how much
 * @param identifies how much it tells this candidate from others of its kind
 * @param property the property compared, or "" for class and name
 * @param words both values in words
 */
record Outcome(Kind kind, double score, double identifies, String property, String words) {
  /** Stands for a property where the article speaks of a party or place elsewhere. */
  static final String CONTEXT = "context";

  enum Kind {
    AGREES,
    DISAGREES,
    /** What would tell it from others is stated, but what that means is not known. */
    OPEN,
    /** A name is stated that the reference does not know, where it knows another. */
    UNFAMILIAR,
    UNKNOWN
  }

  static Outcome unknown(String property) {
    return new Outcome(Kind.UNKNOWN, 0, 0, property, "");
  }

  static Outcome open(String property) {
    return new Outcome(Kind.OPEN, 0, 0, property, "");
  }

  static Outcome unfamiliar(String property) {
    return new Outcome(Kind.UNFAMILIAR, 0, 0, property, "");
  }

  static Outcome agrees(double score, double identifies, String property, String words) {
    return new Outcome(Kind.AGREES, score, identifies, property, words);
  }

  static Outcome disagrees(double score, String property, String words) {
    return new Outcome(Kind.DISAGREES, score, 0, property, words);
  }

  /** Disagrees, but in a way that slips do: another year, the month beside. */
  static Outcome slips(double score, double identifies, String property, String words) {
    return new Outcome(Kind.DISAGREES, score, identifies, property, words);
  }

  /** Whether what identifies the candidate is another: another person's death. */
  boolean excludes() {
    return kind == Kind.DISAGREES && score <= Weights.OTHER_IDENTITY;
  }

  boolean isOpen() {
    return kind == Kind.OPEN;
  }

  boolean isUnfamiliar() {
    return kind == Kind.UNFAMILIAR;
  }

  boolean agrees() {
    return kind == Kind.AGREES;
  }

  boolean disagrees() {
    return kind == Kind.DISAGREES;
  }
}
