package org.claimcheck.time;

/** What happens again and again: "every Friday", "annual". */
record SetMeaning(String value) implements Meaning {
  @Override
  public Reading in(Scene scene) {
    return new Reading(TimeExpression.Type.SET, value, null, null);
  }
}
