package org.claimcheck.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayIntervalTest {
  @Provide
  Arbitrary<DayInterval> intervals() {
    Arbitrary<LocalDate> days =
        Arbitraries.longs()
            .between(LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(2100, 1, 1).toEpochDay())
            .map(LocalDate::ofEpochDay);
    Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 4000);
    return Combinators.combine(days, lengths, Arbitraries.integers().between(0, 9))
        .as(
            (from, length, open) ->
                new DayInterval(open == 0 ? null : from, open == 1 ? null : from.plusDays(length)));
  }

  @Property
  void overlapIsSymmetric(
      @ForAll("intervals") DayInterval one, @ForAll("intervals") DayInterval other) {
    assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
    assertThat(one.overlapsAcrossZones(other)).isEqualTo(other.overlapsAcrossZones(one));
  }

  @Property
  void overlapGrowsWithWidth(
      @ForAll("intervals") DayInterval one,
      @ForAll("intervals") DayInterval other,
      @ForAll @IntRange(max = 500) int days) {
    if (one.overlaps(other)) {
      assertThat(one.widened(days).overlaps(other)).isTrue();
    }
  }

  @Property
  void exactlyOneOfBeforeAfterAndOverlap(
      @ForAll("intervals") DayInterval one, @ForAll("intervals") DayInterval other) {
    int holds = one.endsBefore(other) ? 1 : 0;
    holds += other.endsBefore(one) ? 1 : 0;
    holds += one.overlaps(other) ? 1 : 0;
    assertThat(holds).isEqualTo(1);
  }

  @Property
  void theHullHoldsBoth(
      @ForAll("intervals") DayInterval one, @ForAll("intervals") DayInterval other) {
    assertThat(one.hull(other).contains(one)).isTrue();
    assertThat(one.hull(other).contains(other)).isTrue();
    assertThat(one.hull(other)).isEqualTo(other.hull(one));
  }

  @Property
  void neighboursAcrossMidnightDoNotContradict(@ForAll("intervals") DayInterval local) {
    if (local.earliest() != null) {
      DayInterval utc = DayInterval.of(local.earliest().minusDays(1));
      assertThat(local.overlaps(utc)).isFalse();
      assertThat(local.overlapsAcrossZones(utc)).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1917-11-07, 1917-10-25, true",
    "1825-12-14, 1825-12-26, true",
    "1917-11-07, 1917-10-24, false",
    "1825-12-14, 1825-12-27, false",
    "1918-02-01, 1918-02-14, true",
    "1925-11-07, 1925-10-25, false",
    "2017-11-07, 2017-10-25, false",
    "1917-11-07, 9999-12-31, false"
  })
  void toldByTheOldCalendarOverlapUpTo1923(LocalDate one, LocalDate other, boolean overlap) {
    DayInterval first = DayInterval.of(one);
    DayInterval second = DayInterval.of(other);
    assertThat(first.overlapsInOldCalendar(second)).isEqualTo(overlap);
    assertThat(second.overlapsInOldCalendar(first)).isEqualTo(overlap);
  }

  @Property
  void whatIsContainedOverlaps(
      @ForAll("intervals") DayInterval one, @ForAll("intervals") DayInterval other) {
    if (one.contains(other)) {
      assertThat(one.overlaps(other)).isTrue();
      assertThat(one.hull(other)).isEqualTo(one);
    }
  }

  @Property
  void theGapIsWhatMustBeAddedToTouch(
      @ForAll("intervals") DayInterval one, @ForAll("intervals") DayInterval other) {
    long gap = one.gap(other);
    assertThat(gap).isEqualTo(other.gap(one));
    assertThat(gap == 0).isEqualTo(one.overlaps(other));
    assertThat(one.widened((int) gap).overlaps(other)).isTrue();
    if (gap > 0) {
      assertThat(one.widened((int) gap - 1).overlaps(other)).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({"0000-05-01, no year 0", "-0043-03-15, years BC", "+10000-01-01, the year 9999"})
  void refusesWhatLiesOutsideTheCalendar(LocalDate day, String reason) {
    assertThatThrownBy(() -> DayInterval.of(day))
        .isInstanceOf(DateTimeException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void theEndsOfTheCalendarCannotBeWidened() {
    DayInterval all = new DayInterval(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
    assertThat(all.widened(1)).isEqualTo(all);
    assertThat(all.length()).isEqualTo(3_652_059);
    DayInterval open = new DayInterval(null, null);
    assertThat(open.widened(Integer.MAX_VALUE)).isEqualTo(open);
    assertThat(open.contains(all)).isTrue();
    assertThat(all.contains(open)).isFalse();
  }
}
