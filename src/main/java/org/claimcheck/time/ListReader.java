package org.claimcheck.time;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates that share a month or year told with one of them: "3 and 4 May", "May 3, 5 and 7",
 * "March and April 2021".
 */
final class ListReader {
  /** No list of days is longer, so that hostile texts take bounded time. */
  private static final int LONGEST = 12;

  private final Words words;
  private final PhraseReader reader;
  private final CalendarWords calendar;

  ListReader(Words words, PhraseReader reader, CalendarWords calendar) {
    this.words = words;
    this.reader = reader;
    this.calendar = calendar;
  }

  /** The dates of a list in text order; empty if none begins here. */
  List<Read> read(int i) {
    boolean day = dayAlone(i) > 0;
    int month = day ? 0 : calendar.month(i);
    if (!day && month == 0) {
      return List.of();
    }
    List<Read> found = day ? daysThenMonth(i) : monthThenDays(i);
    return found.isEmpty() && month > 0 ? months(i) : found;
  }

  /** "3, 5 and 7 May 2021". */
  private List<Read> daysThenMonth(int i) {
    if (!words.is(i - 1, "on", "of", "the", "for", "by", "until", "both", "dated")) {
      return List.of();
    }
    List<Integer> starts = new ArrayList<>();
    int at = i;
    while (starts.size() < LONGEST && dayAlone(at) > 0) {
      @Nullable Read date = reader.dates().read(at);
      if (date != null && date.meaning() instanceof CalendarMeaning last && isDay(last)) {
        List<Read> list = new ArrayList<>();
        for (int start : starts) {
          CalendarMeaning one = CalendarMeaning.ofDay(last.year(), last.number(), dayAlone(start));
          list.add(new Read(start, reader.dates().afterDayAlone(start), one));
        }
        list.add(date);
        return starts.isEmpty() ? List.of() : list;
      }
      starts.add(at);
      int next = joint(reader.dates().afterDayAlone(at));
      if (next == 0) {
        return List.of();
      }
      at = words.is(next, "the") ? next + 1 : next;
    }
    return List.of();
  }

  /** "May 3, 5 and 7, 2021". */
  private List<Read> monthThenDays(int i) {
    @Nullable Read first = reader.dates().read(i);
    if (first == null
        || !(first.meaning() instanceof CalendarMeaning date)
        || !isDay(date)
        || date.year() != null) {
      return List.of();
    }
    List<Integer> starts = new ArrayList<>();
    int end = first.end();
    boolean and = false;
    for (int next = joint(end); next > 0 && starts.size() < LONGEST && !and; next = joint(end)) {
      int day = dayAlone(next);
      boolean whole = day > date.day() && reader.dates().read(next) == null;
      if (!whole) {
        break;
      }
      and = words.is(next - 1, "and", "or");
      starts.add(next);
      end = reader.dates().afterDayAlone(next);
    }
    boolean free =
        !words.at(end).tag().matches("NN.*|JJ.*|CD|HYPH") && !words.is(end, "%", ":", "-", "/");
    if (!and || !free) {
      return List.of();
    }
    YearReader.@Nullable Year year = reader.years().after(words.is(end, ",") ? end + 1 : end);
    List<Read> list = new ArrayList<>();
    @Nullable Integer of = year == null ? null : Integer.valueOf(year.year());
    list.add(new Read(i, first.end(), CalendarMeaning.ofDay(of, date.number(), date.day())));
    for (int start : starts) {
      boolean last = start == starts.get(starts.size() - 1).intValue();
      int to = last && year != null ? year.end() : reader.dates().afterDayAlone(start);
      list.add(new Read(start, to, CalendarMeaning.ofDay(of, date.number(), dayAlone(start))));
    }
    return list;
  }

  /** "March, April and May 2021": those after it in the calendar are of the year before. */
  private List<Read> months(int i) {
    List<Integer> starts = new ArrayList<>(List.of(i));
    int next = joint(calendar.afterMonth(i));
    while (next > 0 && starts.size() < LONGEST && calendar.month(next) > 0) {
      @Nullable Read date = reader.dates().read(next);
      boolean whole =
          date != null
              && date.meaning() instanceof CalendarMeaning last
              && last.grain() == Grain.MONTH
              && last.year() != null;
      if (date != null && whole && date.meaning() instanceof CalendarMeaning last) {
        List<Read> list = new ArrayList<>();
        for (int start : starts) {
          int named = calendar.month(start);
          int year = (last.year() == null ? 0 : last.year()) - (named > last.number() ? 1 : 0);
          list.add(
              new Read(start, calendar.afterMonth(start), CalendarMeaning.ofMonth(year, named)));
        }
        list.add(date);
        return list;
      }
      starts.add(next);
      next = joint(calendar.afterMonth(next));
    }
    return List.of();
  }

  private int dayAlone(int i) {
    return words.at(i).isNumber() ? reader.dates().dayAlone(i) : 0;
  }

  private static boolean isDay(CalendarMeaning date) {
    return date.grain() == Grain.DAY && date.number() > 0;
  }

  /** Position after a comma, "and" or both, or 0. */
  private int joint(int i) {
    int at = words.is(i, ",") ? i + 1 : i;
    at = words.is(at, "and", "or") ? at + 1 : at;
    return at > i ? at : 0;
  }
}
