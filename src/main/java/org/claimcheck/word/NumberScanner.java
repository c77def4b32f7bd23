package org.claimcheck.word;

/**
 * Finds the end of a number in digits: groups of three ("1,200"), Indian groups ("1,20,000"),
 * groups apart by narrow or unbreakable spaces, and decimals ("3.5"), but not what only looks like
 * them: dates with points ("31.12.2019") and lists ("22,24,26") are several numbers.
 */
final class NumberScanner {
  private NumberScanner() {}

  static int end(String text, int from, int limit) {
    int i = digits(text, from, limit);
    int whole = i - from;
    if (whole <= 3) {
      i = groups(text, i, limit);
    }
    int continental = continental(text, from, limit);
    if (continental > i) {
      return continental;
    }
    if (i < limit - 1 && text.charAt(i) == '.' && isDigit(text.charAt(i + 1))) {
      int end = digits(text, i + 1, limit);
      boolean pointAgain =
          end < limit - 1 && text.charAt(end) == '.' && isDigit(text.charAt(end + 1));
      boolean pointBefore =
          from > 1 && text.charAt(from - 1) == '.' && isDigit(text.charAt(from - 2));
      if (!pointAgain && !pointBefore) {
        return end;
      }
    }
    return i;
  }

  /** The end of "1.234.567,8": groups by points with a decimal comma; or where it begins. */
  private static int continental(String text, int from, int limit) {
    int i = digits(text, from, limit);
    boolean grouped = i - from <= 3;
    boolean any = false;
    while (grouped && i < limit && text.charAt(i) == '.') {
      int end = digits(text, i + 1, limit);
      grouped = end - i == 4;
      any = true;
      i = end;
    }
    if (!grouped || !any || i >= limit - 1 || text.charAt(i) != ',') {
      return from;
    }
    int end = digits(text, i + 1, limit);
    boolean more = end < limit - 1 && text.charAt(end) == ',' && isDigit(text.charAt(end + 1));
    return end == i + 1 || end > i + 3 || more ? from : end;
  }

  private static int groups(String text, int from, int limit) {
    if (from >= limit || !separates(text.charAt(from))) {
      return from;
    }
    char separator = text.charAt(from);
    int i = from;
    int lastOfThree = from;
    while (i < limit && text.charAt(i) == separator) {
      int end = digits(text, i + 1, limit);
      int size = end - i - 1;
      if (size != 3 && (size != 2 || separator != ',')) {
        return size == 0 ? lastOfThree : from;
      }
      i = end;
      if (size == 3) {
        lastOfThree = i;
      }
    }
    return i == lastOfThree ? i : from;
  }

  private static boolean separates(char c) {
    return c == ',' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
  }

  /** The end of the digits that begin here. */
  static int digits(String text, int from, int limit) {
    int i = from;
    while (i < limit && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
