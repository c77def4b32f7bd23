package org.claimcheck.claim;

import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.claimcheck.interval.DayInterval;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.TimeExpression;
import org.claimcheck.time.TimeExpression.Relation;

/** The two ends of what lasts, and which times tell them: "since 2005", "from 2005 to 2021". */
enum Bound {
  BEGIN,
  END;

  /** The days in which this end lies, if the expression tells it. */
  Optional<TimeExpression> in(TimeExpression time) {
    DayInterval days = time.days();
    if (days == null) {
      return Optional.empty();
    }
    if (time.relation() == (this == BEGIN ? Relation.SINCE : Relation.UNTIL)) {
      return Optional.of(time);
    }
    boolean lasts = time.relation() == Relation.THROUGHOUT || time.relation() == Relation.DURING;
    // Each end of a range is an expression with the days of the whole and a value of its own.
    return lasts
        ? own(time).filter(o -> isEnd(o, days)).map(o -> time.during(time.value(), o))
        : Optional.empty();
  }

  private boolean isEnd(DayInterval own, DayInterval whole) {
    return !own.equals(whole)
        && (this == BEGIN
            ? whole.earliest() != null && whole.earliest().equals(own.earliest())
            : whole.latest() != null && whole.latest().equals(own.latest()));
  }

  private static Optional<DayInterval> own(TimeExpression time) {
    try {
      return Optional.of(Edtf.parse(time.value()));
    } catch (DateTimeParseException e) {
      return Optional.empty(); // a value with a week, a season or no year is no end of a range
    }
  }
}
