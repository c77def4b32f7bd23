package org.claimcheck.text;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.claimcheck.interval.DayInterval;
import org.claimcheck.time.TimeExpression;

/** The first day that sentences speak of, each with those before it, which set its scene. */
public final class SentenceDays {
  /** As many sentences before one may tell the time that it speaks of. */
  private static final int REACH = 3;

  private final Map<Integer, LocalDate> earliest = new HashMap<>();

  /** Takes the time expressions that set a scene; "in office since 2012" may be told of any. */
  public SentenceDays(Document document, Predicate<TimeExpression> sets) {
    for (TimeExpression time : document.times()) {
      DayInterval days = time.days();
      LocalDate day = days == null ? null : days.earliest();
      if (day != null && sets.test(time)) {
        document
            .sentenceAt(time.span().start())
            .ifPresent(s -> earliest.merge(s.index(), day, (a, b) -> a.isBefore(b) ? a : b));
      }
    }
  }

  /** The first day that a sentence or those before it speak of, if they tell any. */
  public Optional<LocalDate> first(int sentence) {
    return IntStream.rangeClosed(sentence - REACH, sentence)
        .mapToObj(earliest::get)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder());
  }
}
