package org.claimcheck.resolve;

/**
 * How much each kind of agreement says. The unit is one party of an event that is exactly right.
 *
 * <p>Agreement counts far more than disagreement: an article with one wrong date still means the
 * event that fits in everything else. What tells one event of a kind from another (a day, a toll, a
 * town) counts as <em>identifying</em>; what many events of a kind share (a country, a year) does
 * so only in company.
 */
final class Weights {
  private Weights() {}

  // ---- Decisions ----

  /**
   * Lead over the second from which the first is beyond doubt: more than any one attribute that may
   * be shared by chance (a year, a country), less than one that may not (a day, a party).
   */
  static final double MARGIN = 0.75;

  /** Identifying weight from which a description fits one event only: a month, or two halves. */
  static final double IDENTIFIED = 1.0;

  /** Identifying weight from which a match is worth a note: a person, a town, two countries. */
  static final double LIKELY = 0.5;

  /** One agreement is chance, however exact. */
  static final int AGREEMENTS = 2;

  /** What lies so few days before publication is told as news. */
  static final long DAYS_OF_NEWS = 31;

  /** What ended so many days before the news is not the news. */
  static final long DAYS_BEFORE_NEWS = 60;

  /** Identifying weight from which one agreement makes up for one disagreement: a day. */
  static final double TELLS_ALONE = 1.5;

  /** Lead that a name needs: context, or a type that fits, against none. */
  static final double NAME_MARGIN = 0.2;

  /** Candidates that a report or a rule can still make sense of. */
  static final int CANDIDATES = 8;

  // ---- Classes ----
  static final double SAME_CLASS = 0.5;
  static final double WIDER_CLASS = 0.3;

  /** A birth is no defeat, whatever else agrees. */
  static final double OTHER_CLASS = -1.0;

  // ---- Things as values ----
  static final double SAME_THING = 1.0;

  /** The article names the part and the reference the whole, or the other way round. */
  static final double PART_OF_THING = 0.8;

  /** Countries are the place of many events. */
  static final double SAME_COUNTRY = 0.6;

  /** It took part, but in another role: attacker and victim exchanged. */
  static final double OTHER_ROLE = 0.4;

  static final double OTHER_THING = -0.5;

  /** Lists of participants are seldom complete. */
  static final double OTHER_OF_MANY = -0.2;

  /** What identifies the thing is different: another person's death, another country's office. */
  static final double OTHER_IDENTITY = -1.0;

  static final double HELD_BY = 0.5;

  // ---- Identifying weight of things ----
  static final double IDENTIFIES_PERSON = 0.5;
  static final double IDENTIFIES_TOWN = 0.5;
  static final double IDENTIFIES_COMPANY = 0.5;
  static final double IDENTIFIES_PARTY = 0.25;

  /** No slip makes somebody so much older or younger, unless its digits are exchanged (37, 73). */
  static final long YEARS_OF_A_NAMESAKE = 20;

  // ---- Words ----
  static final double SAME_WORDS = 1.0;
  static final double IDENTIFIES_WORDS = 0.5;
  static final double PHRASE_WORDS = 0.8;
  static final double OTHER_WORDS = -0.6;
  static final double OWN_NAME = 1.5;
  static final double SHARED_WORDS = 0.4;

  // ---- Prominence: of what the reference knows much of, articles speak oftener ----
  static final double PROMINENCE = 0.06;
  static final double PROMINENT = 0.25;

  // ---- Times: weight, and identifying weight, of an overlap at a precision in days ----
  static double time(long days) {
    return days <= 3 ? 1.5 : days <= 31 ? 1.1 : days <= 366 ? 0.7 : 0.3;
  }

  static double timeIdentifies(long days) {
    return days <= 3 ? 1.5 : days <= 31 ? 1.0 : days <= 366 ? 0.6 : 0;
  }

  static final double SAME_DAY_OF_ANOTHER_YEAR = 0.6;
  static final double SAME_MONTH_OF_ANOTHER_YEAR = 0.3;
  static final double SAME_DAY_OF_ANOTHER_MONTH = 0.4;
  static final double WITHIN_DAYS = 0.4;

  /** Two events of a kind share the day of the year once in a year, the month far oftener. */
  static double slipIdentifies(double likeness) {
    return likeness >= SAME_DAY_OF_ANOTHER_YEAR ? 1.0 : likeness >= WITHIN_DAYS ? 0.5 : likeness;
  }

  // ---- Context: what else the article speaks of ----
  static final double IN_CONTEXT = 0.25;
  static final int MOST_CONTEXT = 2;

  /** Penalty for times apart. */
  static double apart(long days) {
    return days <= 31 ? -0.3 : days <= 366 ? -0.4 : days <= 3 * 366 ? -0.6 : -0.9;
  }

  // ---- Amounts ----

  /** Identifying weight: few events have 50,000 dead, many have 3; exact numbers say more. */
  static double amountIdentifies(double size, int digits) {
    double bySize = size >= 10_000 ? 1.0 : size >= 1_000 ? 0.8 : size >= 100 ? 0.6 : 0.4;
    return (size < 10 && digits < 2 ? 0.15 : bySize) + (digits >= 3 ? 0.3 : 0);
  }

  static double amount(double identifies) {
    return 0.5 + 0.5 * identifies;
  }

  /** Penalty for amounts apart by a factor: another order of magnitude is another event. */
  static double factor(double log10) {
    return -Math.min(1.2, 0.3 + 0.3 * Math.abs(log10));
  }
}
