package org.claimcheck.report;

import org.claimcheck.finding.Summary;

/** The counts of a report in one sentence. */
final class Counts {
  private Counts() {}

  static String of(Summary s, boolean colour) {
    return count(s.articles(), "article")
        + ", "
        + count(s.claims(), "claim")
        + ": "
        + Ink.GOOD.on(s.supported() + " supported", colour)
        + ", "
        + ink(s.conflict(), Ink.ERROR).on(s.conflict() + " contradicted", colour)
        + ", "
        + ink(s.superseded(), Ink.WARNING).on(s.superseded() + " superseded", colour)
        + ", "
        + s.ambiguous()
        + " ambiguous, "
        + s.notCovered()
        + " not covered; "
        + ink(s.errors(), Ink.ERROR).on(count(s.errors(), "error"), colour)
        + ", "
        + ink(s.warnings(), Ink.WARNING).on(count(s.warnings(), "warning"), colour)
        + ", "
        + count(s.notes(), "note")
        + aside(s)
        + (s.failures() > 0 ? ", " + Ink.ERROR.on(count(s.failures(), "failure"), colour) : "");
  }

  /** What is set aside, as an end of a sentence; nothing if nothing is. */
  static String aside(Summary s) {
    return (s.waived() > 0 ? ", " + s.waived() + " waived" : "")
        + (s.known() > 0 ? ", " + s.known() + " known before" : "");
  }

  private static Ink ink(int number, Ink ink) {
    return number > 0 ? ink : Ink.NONE;
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
