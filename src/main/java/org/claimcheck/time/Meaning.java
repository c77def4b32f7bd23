package org.claimcheck.time;

/** What a time phrase says, before it is known when it is said. */
interface Meaning {
  /** What it means in its place. */
  Reading in(Scene scene);

  /** Whether it names a date of the calendar but not its year. */
  default boolean lacksYear() {
    return false;
  }

  /** The same in a year, where it lacks one; else the same. */
  default Meaning inYear(int year) {
    return this;
  }

  /** Whether it counts from a time told before in the text. */
  default boolean hangsOnText() {
    return false;
  }
}
