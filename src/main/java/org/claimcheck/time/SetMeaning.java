package org.claimcheck.time;

/** What happens again and again: "every Friday", "annual". */
record SetMeaning(String value) implements Meaning {

  /** Whether a time of day can be said of it: "every day", "Mondays", "every evening". */
  boolean isOfDays() {
    return value.equals("P1D") || value.startsWith("XXXX-WXX-") || value.startsWith("T");
  }

  /** The same at a time of day. */
  String at(String clock) {
    int part = value.indexOf('T');
    String days = part < 0 ? value : value.substring(0, part);
    return (days.startsWith("P") ? "" : days) + "T" + clock;
  }

  @Override
  public Reading in(Scene scene) {
    return new Reading(TimeExpression.Type.SET, value, null, null);
  }
}
