package org.claimcheck.time;

import org.claimcheck.word.Numeral;
import org.claimcheck.word.NumeralReader;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads years in words: "nineteen ninety-six", "nineteen hundred and six", "nineteen oh six", "two
 * thousand and five".
 */
final class SpelledYear {
  private final Words words;
  private final NumeralReader numbers;

  SpelledYear(Words words, NumeralReader numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  YearReader.@Nullable Year year(int i) {
    @Nullable Numeral first =
        words.at(i).isNumber() || words.is(i, "a", "an", "one") ? null : numbers.read(i);
    if (first == null) {
      return null;
    }
    int whole = first.whole();
    if (whole >= 1100 && whole <= 2200) {
      return new YearReader.Year(whole, first.end());
    }
    boolean century = whole >= 11 && whole <= 21;
    if (!century || first.end() != i + 1) {
      return null;
    }
    int next = words.isHyphen(i + 1) ? i + 2 : i + 1;
    boolean zero = words.is(next, "oh");
    @Nullable Numeral second = numbers.read(zero ? next + 1 : next);
    int rest = second == null || words.at(next).isNumber() ? -1 : second.whole();
    boolean fits = zero ? rest >= 1 && rest <= 9 : rest >= 10 && rest <= 99;
    return second == null || !fits ? null : new YearReader.Year(whole * 100 + rest, second.end());
  }
}
