package org.claimcheck.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.claimcheck.interval.DayInterval;
import org.claimcheck.reference.FactValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeComparisonTest {
  @ParameterizedTest
  @CsvSource({
    "1917-11-07, 1917-11-07, true, the day itself",
    "1917-11-07, 1917-10-25, true, the same day by the Julian calendar",
    "1917-11-07, 1917-10-26, false, the day after it",
    "1987-11-07, 1987-10-25, false, an age without the Julian calendar"
  })
  void oldDaysMayBeToldByEitherCalendar(
      LocalDate said, LocalDate known, boolean agrees, String why) {
    Attribute.When when = new Attribute.When("time", DayInterval.of(said), false, said.toString());
    FactValue.Time fact = new FactValue.Time(DayInterval.of(known), known.toString());
    assertThat(TimeComparison.compare(when, fact).agrees()).as(why).isEqualTo(agrees);
  }
}
