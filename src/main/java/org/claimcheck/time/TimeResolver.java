package org.claimcheck.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.claimcheck.interval.DayInterval;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the time phrases of one article in text order: against the day of publication, and
 * against the dates the article told before.
 */
public final class TimeResolver {
  private final String text;
  private final @Nullable LocalDate published;
  private @Nullable Period told;
  private @Nullable Period toldDay;
  private int toldIn = -1;
  private @Nullable Period narrated;
  private int narratedIn = -1;

  /**
   * @param text the article's text
   * @param published day of publication, or null: then what needs it stays unresolved
   */
  public TimeResolver(String text, @Nullable LocalDate published) {
    this.text = text;
    this.published = published;
  }

  /**
   * Resolves the next phrase.
   *
   * @param phrase the phrase
   * @param tense tense of what it belongs to
   * @param sentence number of its sentence
   */
  public TimeExpression resolve(TimePhrase phrase, Tense tense, int sentence) {
    @Nullable Period near = toldIn == sentence ? toldDay : null;
    Reading reading;
    try {
      reading =
          phrase.meaning().in(new Scene(published, tense, told, toldDay, narrated(sentence), near));
    } catch (DateTimeException | ArithmeticException e) {
      // a date past the ends of the calendar
      reading = Reading.unresolved("XXXX");
    }
    @Nullable Period period = reading.period();
    // "the worst since 1983" does not make 1983 what the text goes on about
    boolean compared = phrase.relation() == TimeExpression.Relation.SINCE;
    if (period != null && !compared && givesYear(phrase.meaning())) {
      narrated = period;
      narratedIn = sentence;
    } else if (period != null && period.equals(narrated)) {
      narratedIn = sentence;
    }
    if (period != null && period.grain().compareTo(Grain.YEAR) <= 0 && !compared) {
      told = period;
      if (period.grain() == Grain.DAY) {
        toldDay = period;
        toldIn = sentence;
      }
    }
    @Nullable DayInterval days = reading.days();
    boolean bounded = days != null && (days.earliest() != null || days.latest() != null);
    boolean dated =
        reading.type() == TimeExpression.Type.DATE || reading.type() == TimeExpression.Type.TIME;
    return new TimeExpression(
        phrase.span(),
        phrase.span().in(text),
        reading.type(),
        reading.value(),
        bounded && dated && days != null ? Edtf.write(days) : null,
        days,
        phrase.relation(),
        phrase.meaning().hangsOnText(),
        phrase.meaning().lacksYear(),
        phrase.written());
  }

  /** A bare year is taken up within its sentence, a full date in the next one too. */
  private @Nullable Period narrated(int sentence) {
    boolean fresh =
        narrated != null
            && narratedIn >= sentence - (narrated.grain().compareTo(Grain.MONTH) > 0 ? 0 : 1);
    return fresh ? narrated : null;
  }

  private static boolean givesYear(Meaning meaning) {
    return meaning instanceof CalendarMeaning date && date.year() != null;
  }
}
