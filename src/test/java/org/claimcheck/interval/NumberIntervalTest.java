package org.claimcheck.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NumberIntervalTest {
  @Provide
  Arbitrary<NumberInterval> intervals() {
    Arbitrary<BigDecimal> ends =
        Arbitraries.bigDecimals()
            .between(BigDecimal.valueOf(-1000), BigDecimal.valueOf(1000))
            .ofScale(1);
    Arbitrary<BigDecimal> widths =
        Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.valueOf(300)).ofScale(1);
    return Combinators.combine(ends, widths, Arbitraries.integers().between(0, 9))
        .as(
            (from, width, open) ->
                new NumberInterval(open == 0 ? null : from, open == 1 ? null : from.add(width)));
  }

  @Property
  void overlapIsSymmetric(
      @ForAll("intervals") NumberInterval one, @ForAll("intervals") NumberInterval other) {
    assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
  }

  @Property
  void overlapGrowsWithWidth(
      @ForAll("intervals") NumberInterval one,
      @ForAll("intervals") NumberInterval other,
      @ForAll("intervals") NumberInterval more) {
    if (one.overlaps(other)) {
      assertThat(one.hull(more).overlaps(other)).isTrue();
    }
  }

  @Property
  void exactlyOneOfBeforeAfterAndOverlap(
      @ForAll("intervals") NumberInterval one, @ForAll("intervals") NumberInterval other) {
    int holds = one.endsBefore(other) ? 1 : 0;
    holds += other.endsBefore(one) ? 1 : 0;
    holds += one.overlaps(other) ? 1 : 0;
    assertThat(holds).isEqualTo(1);
  }

  @Property
  void theOtherSignTwiceChangesNothing(@ForAll("intervals") NumberInterval one) {
    assertThat(one.negated().negated()).isEqualTo(one);
  }

  @Property
  void aSumOverlapsTheSumOfItsParts(
      @ForAll("intervals") NumberInterval one, @ForAll("intervals") NumberInterval other) {
    if (one.min() != null && other.max() != null) {
      NumberInterval sum = NumberInterval.of(one.min()).plus(NumberInterval.of(other.max()));
      assertThat(one.plus(other).overlaps(sum)).isTrue();
    }
  }

  @Property
  void whatIsContainedOverlaps(
      @ForAll("intervals") NumberInterval one, @ForAll("intervals") NumberInterval other) {
    assertThat(one.hull(other).contains(other)).isTrue();
    if (one.contains(other)) {
      assertThat(one.overlaps(other)).isTrue();
    }
  }
}
