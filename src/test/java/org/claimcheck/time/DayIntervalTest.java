package org.claimcheck.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

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

  @Property
  void edtfKeepsTheDays(@ForAll("intervals") DayInterval days) {
    assertThat(Edtf.parse(Edtf.write(days))).isEqualTo(days);
  }
}
