package org.claimcheck.reference;

import org.claimcheck.interval.DayInterval;

/**
 * A name of a thing.
 *
 * @param text the name as written
 * @param kind what sort of name it is
 * @param valid the days on which it is the thing's name
 */
public record Name(String text, Kind kind, DayInterval valid) {
  /** Valid on every day. */
  public static final DayInterval ALWAYS = new DayInterval(null, null);

  /** Sorts of names, the best for people to read first. */
  public enum Kind {
    LABEL,
    OFFICIAL,
    ALIAS,
    ACRONYM,
    /** "Iranian" for Iran: the country, or somebody or something of it. */
    DEMONYM,
    /** "prime minister": names every office with this title. */
    TITLE,
    /** "Twitter" for X since July 2023. */
    FORMER,
    /** Surname or first name of a person; says little by itself. */
    PART
  }

  /** A name that holds always. */
  public static Name of(String text, Kind kind) {
    return new Name(text, kind, ALWAYS);
  }
}
