package org.claimcheck.word;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The number words of English. */
final class NumberWords {
  private static final Map<String, Integer> UNITS =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("nought", 0),
          Map.entry("naught", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19));

  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);

  private static final Map<String, Integer> POWERS =
      Map.ofEntries(
          Map.entry("thousand", 3),
          Map.entry("lakh", 5),
          Map.entry("lakhs", 5),
          Map.entry("million", 6),
          Map.entry("mln", 6),
          Map.entry("mn", 6),
          Map.entry("mil", 6),
          Map.entry("crore", 7),
          Map.entry("crores", 7),
          Map.entry("billion", 9),
          Map.entry("bln", 9),
          Map.entry("bn", 9),
          Map.entry("trillion", 12),
          Map.entry("tln", 12),
          Map.entry("trn", 12),
          Map.entry("tn", 12),
          Map.entry("quadrillion", 15));

  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9),
          Map.entry("tenth", 10),
          Map.entry("eleventh", 11),
          Map.entry("twelfth", 12),
          Map.entry("thirteenth", 13),
          Map.entry("fourteenth", 14),
          Map.entry("fifteenth", 15),
          Map.entry("sixteenth", 16),
          Map.entry("seventeenth", 17),
          Map.entry("eighteenth", 18),
          Map.entry("nineteenth", 19),
          Map.entry("twentieth", 20),
          Map.entry("thirtieth", 30),
          Map.entry("fortieth", 40),
          Map.entry("fiftieth", 50),
          Map.entry("sixtieth", 60),
          Map.entry("seventieth", 70),
          Map.entry("eightieth", 80),
          Map.entry("ninetieth", 90),
          Map.entry("hundredth", 100));

  private NumberWords() {}

  /** 0 to 19. */
  static @Nullable Integer unit(String lower) {
    return UNITS.get(lower);
  }

  /** 20, 30, ... 90. */
  static @Nullable Integer tens(String lower) {
    return TENS.get(lower);
  }

  /** The power of ten a word multiplies by, from thousand on. */
  static @Nullable BigDecimal power(String lower) {
    Integer exponent = POWERS.get(lower);
    return exponent == null ? null : BigDecimal.ONE.scaleByPowerOfTen(exponent);
  }

  /** "first" to "twentieth", the tens, "hundredth". */
  static @Nullable Integer ordinal(String lower) {
    return ORDINALS.get(lower);
  }

  /** The power of ten an ordinal ends in: "thousandth", "millionth". */
  static @Nullable BigDecimal ordinalPower(String lower) {
    return lower.endsWith("th") ? power(lower.substring(0, lower.length() - 2)) : null;
  }
}
