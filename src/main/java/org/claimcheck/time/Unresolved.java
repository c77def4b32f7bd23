package org.claimcheck.time;

/** Values of what cannot be resolved. */
final class Unresolved {
  private Unresolved() {}

  static String of(Grain grain) {
    return switch (grain) {
      case SECOND, MINUTE, HOUR -> "XXXX-XX-XXTXX:XX";
      case DAY -> "XXXX-XX-XX";
      case WEEK -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case SEASON, HALF, YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
    };
  }
}
