package org.claimcheck.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A named day, with its year or without.
 *
 * @param rule when it is
 * @param year the year, or null
 * @param shift counts from publication: -1 the last, 1 the next, 0 by tense
 */
record NamedDayMeaning(NamedDayRule rule, @Nullable Integer year, int shift) implements Meaning {

  @Override
  public boolean lacksYear() {
    return year == null && shift == 0;
  }

  @Override
  public Meaning inYear(int known) {
    return lacksYear() ? new NamedDayMeaning(rule, known, 0) : this;
  }

  @Override
  public Reading in(Scene scene) {
    if (year != null) {
      @Nullable Reading known = rule.in(year);
      return known == null ? Reading.unresolved("XXXX-XX-XX") : known;
    }
    LocalDate published = scene.published();
    if (published == null) {
      @Nullable Reading here = rule.in(2000);
      boolean fixed = here != null && here.equals(rule.in(2001));
      return fixed && here != null ? here : Reading.unresolved("XXXX-XX-XX");
    }
    List<Reading> possible = new ArrayList<>();
    for (int offset = -1; offset <= 1; offset++) {
      @Nullable Reading one = rule.in(published.getYear() + offset);
      if (one != null && one.period() != null) {
        possible.add(one);
      }
    }
    Tense tense = shift < 0 ? Tense.PAST : shift > 0 ? Tense.FUTURE : scene.tense();
    @Nullable Period chosen =
        Nearest.of(
            possible.stream().flatMap(r -> Stream.ofNullable(r.period())).toList(),
            published,
            tense);
    return possible.stream()
        .filter(r -> r.period() != null && r.period().equals(chosen))
        .findFirst()
        .orElse(Reading.unresolved("XXXX-XX-XX"));
  }
}
