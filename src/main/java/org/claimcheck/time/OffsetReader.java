package org.claimcheck.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.function.IntFunction;
import org.claimcheck.time.DurationMeaning.Side;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads lengths of time and what they lead to: "two days ago", "a week later", "three weeks before
 * Christmas", "in a week's time", "the past decade", "two weeks from 5 May", "for years".
 */
final class OffsetReader {
  private final Words words;
  private final CalendarWords calendar;
  private final DurationReader durations;
  private final IntFunction<@Nullable Read> simple;

  /**
   * @param simple reads a date without parts
   */
  OffsetReader(
      Words words,
      CalendarWords calendar,
      DurationReader durations,
      IntFunction<@Nullable Read> simple) {
    this.words = words;
    this.calendar = calendar;
    this.durations = durations;
    this.simple = simple;
  }

  @Nullable Read read(int i) {
    @Nullable Read found = aroundUnit(i);
    if (found == null) {
      found = besideNow(i);
    }
    return found == null ? counted(i) : found;
  }

  private @Nullable Read counted(int i) {
    int from = hedge(i);
    DurationReader.@Nullable Found found = durations.length(from);
    if (found == null) {
      return bareUnits(i);
    }
    Length length = found.length();
    int end = found.end();
    boolean toTheDay =
        words.follow(end, "to", "the", "day") && words.is(end + 3, "after", "before", "since");
    end = toTheDay ? end + 3 : end;
    @Nullable DayOfWeek on =
        words.is(end, "on") && words.is(end - 2, "a") && words.is(end - 1, "week")
            ? calendar.weekday(end + 1)
            : null;
    if (on != null) {
      return new Read(i, calendar.afterWeekday(end + 1), OffsetMeaning.weekAfter(on));
    }
    if (words.is(end, "ago")) {
      return new Read(i, end + 1, new OffsetMeaning(null, true, length, -1));
    }
    if (words.is(end, "earlier", "previously", "beforehand")
        || (words.is(end, "before") && endsPhrase(end + 1))) {
      return new Read(i, end + 1, new OffsetMeaning(null, false, length, -1));
    }
    boolean untilWhole =
        words.is(end, "later")
            && words.is(end + 1, "this", "that")
            && Grain.named(words.lower(end + 2)) != null;
    if ((words.is(end, "later", "afterwards", "afterward") && !untilWhole)
        || (words.is(end, "after") && endsPhrase(end + 1))) {
      return new Read(i, end + 1, new OffsetMeaning(null, false, length, 1));
    }
    if (words.is(end, "hence") || words.follow(end, "from", "now")) {
      int to = words.is(end, "hence") ? end + 1 : end + 2;
      return new Read(i, to, new OffsetMeaning(null, true, length, 1));
    }
    int time = words.is(end, "'") ? (words.is(end + 1, "s") ? end + 2 : end + 1) : end;
    if (time > end && words.is(time, "time") && words.is(i - 1, "in", "within")) {
      return new Read(i, time + 1, new OffsetMeaning(null, true, length, 1));
    }
    @Nullable Read beside = besideDate(i, end, length);
    return beside == null ? duration(i, from, end, length) : beside;
  }

  /** "three weeks before Christmas"; "for three weeks from 5 May" remains a length. */
  private @Nullable Read besideDate(int i, int end, Length length) {
    int comma = words.is(end, ",") ? end + 1 : end;
    if (words.is(comma, "starting", "beginning", "commencing")
        || (words.is(comma, "from") && words.is(i - 1, "for"))) {
      int at = words.is(comma + 1, "from", "on", "with") ? comma + 2 : comma + 1;
      @Nullable Read start = anchor(at);
      return start == null || !length.isWhole()
          ? null
          : new Read(i, end, new DurationMeaning(length, Side.STARTING, start.meaning()));
    }
    if (length.finest().isClock()) {
      return null;
    }
    if (!words.is(end, "before", "after", "from", "following")
        && !words.follow(end, "prior", "to")) {
      return null;
    }
    @Nullable Read anchor = anchor(words.is(end, "prior") ? end + 2 : end + 1);
    boolean coarse =
        anchor != null
            && anchor.meaning() instanceof CalendarMeaning c
            && c.grain() != Grain.DAY
            && words.is(end, "from");
    if (anchor == null || coarse) {
      return null;
    }
    int sign = words.is(end, "after", "from", "following") ? 1 : -1;
    return new Read(i, anchor.end(), new OffsetMeaning(anchor.meaning(), false, length, sign));
  }

  private @Nullable Read anchor(int i) {
    int name = words.is(i, "the") ? i + 1 : i;
    if (words.follow(name, "new", "year") && endsPhrase(name + 2)) {
      return new Read(i, name + 2, CalendarMeaning.ofDay(null, 1, 1));
    }
    @Nullable Read anchor = simple.apply(i);
    return anchor == null || anchor.meaning() instanceof DeicticMeaning.Vague ? null : anchor;
  }

  private Read duration(int i, int from, int end, Length length) {
    if (words.is(from, "a", "an") && isRate(from, end)) {
      return new Read(i, end, new SetMeaning(length.grain().duration("1")));
    }
    Side side =
        words.is(i - 1, "in") ? Side.IN : words.is(i - 1, "within") ? Side.WITHIN : Side.NONE;
    return new Read(i, end, new DurationMeaning(length, side, null));
  }

  /** "15 a year": a noun or number stands before it, not a preposition or verb. */
  private boolean isRate(int article, int end) {
    String tag = words.at(article - 1).tag();
    return words.at(article - 1).isNumber()
        || tag.equals("CD")
        || words.is(article - 1, "million", "billion", "thousand", "hundred", "%")
        || (tag.startsWith("NN") && !words.is(end, "after", "before", "of", "when", "that"));
  }

  /** Whether a clause ends before a position, so that "two days before" stands alone. */
  private boolean endsPhrase(int i) {
    return words.is(i, "", ",", ".", ";", ")", ":", "?", "!", "\"", "”");
  }

  private int hedge(int i) {
    if (words.follow(i, "just", "over")
        || words.follow(i, "just", "under")
        || words.follow(i, "at", "least")) {
      return i + 2;
    }
    return words.is(i, "about", "around", "nearly", "almost", "over", "approximately", "roughly")
        ? i + 1
        : i;
  }

  /** "the past decade", "the next four years", "the last few months", "the two coming weeks". */
  private @Nullable Read besideNow(int i) {
    int at = words.is(i, "the") ? i + 1 : i;
    @Nullable Side side = side(at);
    if (side == null) {
      return numberFirst(i, at);
    }
    boolean told = words.is(at, "previous", "following");
    boolean part = words.is(at, "first", "final");
    int unit = at + 1;
    @Nullable Grain one = Grain.named(words.lower(unit));
    boolean plural = words.lower(unit).endsWith("s");
    if (words.is(unit, "fortnight")) {
      Length fortnight = Length.of(BigDecimal.valueOf(2), Grain.WEEK);
      return part ? null : new Read(i, unit + 1, new DurationMeaning(fortnight, side, null));
    }
    if (one != null && !plural) {
      boolean over = at > i && words.is(i - 1, "over", "within") && !words.is(at, "last");
      boolean lasting = (words.is(at, "past") && one != Grain.QUARTER) || one.isClock();
      lasting |= over || (one == Grain.DECADE && at > i);
      lasting &= !told && !part && !words.isHyphen(unit + 1);
      return lasting
          ? new Read(i, unit + 1, new DurationMeaning(Length.of(BigDecimal.ONE, one), side, null))
          : null;
    }
    DurationReader.@Nullable Found found =
        words.is(unit, "a", "an") ? null : durations.length(unit);
    if (found == null) {
      found = durations.quarters(unit);
    } else if (words.is(found.end(), "ago", "later", "earlier")) {
      // "for the last 3 months, and 2 days ago"
      found = durations.ofOneUnit(unit);
    }
    side = side == Side.COMING && words.is(i - 1, "within") ? Side.STARTING : side;
    if ((told || part) && (at == i || found == null) && !(told && found != null)) {
      return null;
    }
    if (found == null) {
      return one == null
          ? null
          : new Read(i, unit + 1, new DurationMeaning(Length.vague(one), side, null));
    }
    @Nullable Meaning anchor = told ? OffsetReader::context : null;
    return new Read(i, found.end(), new DurationMeaning(found.length(), side, anchor));
  }

  private static Reading context(Scene scene) {
    @Nullable Period told = scene.context();
    return told == null ? Reading.unresolved("XXXX") : told.reading();
  }

  private @Nullable Side side(int at) {
    return switch (words.lower(at)) {
      case "past", "last", "previous" -> Side.PAST;
      case "next", "coming", "following", "upcoming" -> Side.COMING;
      case "first", "final" -> Side.NONE;
      default -> null;
    };
  }

  /** "the five past years", "two upcoming months". */
  private @Nullable Read numberFirst(int i, int at) {
    DurationReader.@Nullable Found found = durations.aroundWord(at, k -> side(k) != null);
    @Nullable Side side = found == null ? null : side(found.end() - 2);
    return found == null || side == null || side == Side.NONE
        ? null
        : new Read(i, found.end(), new DurationMeaning(found.length(), side, null));
  }

  /** "the day after", "the year before", "the week before Christmas", "the week after next". */
  private @Nullable Read aroundUnit(int i) {
    if (!words.is(i, "the")) {
      return null;
    }
    @Nullable DayOfWeek weekday = calendar.weekday(i + 1);
    int past = weekday == null ? 0 : calendar.afterWeekday(i + 1);
    if (weekday != null && words.follow(past, "before", "last") && !isDated(past + 1)) {
      return new Read(i, past + 2, OffsetMeaning.weekBefore(weekday));
    }
    @Nullable Read eve = words.follow(i + 1, "eve", "of") ? simple.apply(i + 3) : null;
    if (eve != null && !(eve.meaning() instanceof DeicticMeaning.Vague)) {
      Length day = Length.of(BigDecimal.ONE, Grain.DAY);
      return new Read(i, eve.end(), new OffsetMeaning(eve.meaning(), false, day, -1));
    }
    @Nullable Grain grain = Grain.named(words.lower(i + 1));
    boolean after = words.is(i + 2, "after", "following");
    boolean side = after || words.is(i + 2, "before", "previous", "prior", "earlier");
    if (grain == null || !side || words.lower(i + 1).endsWith("s")) {
      return null;
    }
    if (words.follow(i + 2, "after", "next") && !isDated(i + 3)) {
      return new Read(i, i + 4, new DeicticMeaning(true, 2, grain));
    }
    if (words.follow(i + 2, "before", "last") && !isDated(i + 3)) {
      return new Read(i, i + 4, new DeicticMeaning(true, -2, grain));
    }
    @Nullable Read anchor = words.is(i + 2, "previous", "earlier") ? null : simple.apply(i + 3);
    if (anchor != null) {
      Length one = Length.of(BigDecimal.ONE, grain);
      return new Read(
          i, anchor.end(), new OffsetMeaning(anchor.meaning(), false, one, after ? 1 : -1));
    }
    if (endsPhrase(i + 3) || words.is(i + 2, "previous", "earlier")) {
      return new Read(i, i + 3, new DeicticMeaning(false, after ? 1 : -1, grain));
    }
    return new Read(i, i + 3, scene -> Reading.unresolved(Unresolved.of(grain)));
  }

  private boolean isDated(int i) {
    return simple.apply(i) != null;
  }

  /** "for years", "decades of war", "in minutes", "all day". */
  private @Nullable Read bareUnits(int i) {
    if (words.is(i, "all") && words.is(i + 1, "day", "night", "week", "month", "year")) {
      @Nullable Grain whole =
          words.is(i + 1, "night") ? Grain.DAY : Grain.named(words.lower(i + 1));
      return whole == null
          ? null
          : new Read(i, i + 2, DurationMeaning.of(Length.of(BigDecimal.ONE, whole)));
    }
    @Nullable Grain grain = Grain.named(words.lower(i));
    boolean plural = words.lower(i).endsWith("s");
    boolean free =
        words.is(
                i - 1, "for", "in", "over", "within", "after", "of", "by", "just", "", "only",
                "and", "last")
            || (words.isHyphen(i + 1) && words.is(i + 2, "long"));
    if (grain == null
        || !plural
        || !free
        || grain == Grain.SECOND
        || grain == Grain.WEEKEND
        || durations.isAge(i)
        || (words.at(i).isCapitalized() && i > 0)
        || words.is(i, "quarters", "mins", "secs")) {
      return null;
    }
    int end = words.isHyphen(i + 1) && words.is(i + 2, "long") ? i + 3 : i + 1;
    if (words.is(end, "ago")) {
      return new Read(i, end + 1, new DeicticMeaning.Vague("PAST_REF"));
    }
    if (words.is(end, "later", "earlier")) {
      return new Read(i, end + 1, scene -> Reading.unresolved(Unresolved.of(grain)));
    }
    return new Read(i, end, DurationMeaning.of(Length.vague(grain)));
  }
}
