package org.claimcheck.time;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.time.TimeExpression.Relation;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds time phrases in the words of a sentence. A grammar over words read left to right: at every
 * position the longest phrase wins, and no word is looked at more than a bounded number of times.
 */
public final class TimeRecognizer {
  private final NamedDays named;

  /** A recogniser that knows the given days. */
  public TimeRecognizer(NamedDays named) {
    this.named = named;
  }

  /** Phrases in order, not overlapping. */
  public List<TimePhrase> find(Words words, DateOrder order) {
    PhraseReader reader = new PhraseReader(words, named, order);
    RangeReader ranges = new RangeReader(words, reader);
    ListReader lists = new ListReader(words, reader, reader.calendar());
    List<TimePhrase> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int name = reader.afterName(i);
      if (name > i) {
        i = name;
        continue;
      }
      @Nullable Read fiscal = reader.years().fiscal(i);
      RangeReader.@Nullable Range range = fiscal == null ? ranges.read(i) : null;
      if (range != null) {
        Relation relation = words.is(i - 1, "between") ? Relation.DURING : Relation.THROUGHOUT;
        boolean certain =
            WrittenDays.isSurelyRange(words, range.first().start(), range.first().end());
        found.add(
            phrase(
                words,
                range.first(),
                relation,
                new RangeMeaning(range.first().meaning(), range.last().meaning(), true),
                certain));
        found.add(
            phrase(
                words,
                range.last(),
                relation,
                new RangeMeaning(range.first().meaning(), range.last().meaning(), false),
                false));
        i = range.last().end();
        continue;
      }
      List<Read> list = lists.read(i);
      if (!list.isEmpty()) {
        Relation relation = relation(words, list.get(0));
        list.forEach(d -> found.add(phrase(words, d, relation, d.meaning(), false)));
        i = list.get(list.size() - 1).end();
        continue;
      }
      @Nullable Read read = ranges.firstLength(i);
      read = read == null ? reader.read(i) : read;
      if (read == null) {
        i++;
        continue;
      }
      found.add(phrase(words, read, relation(words, read), read.meaning(), false));
      i = read.end();
    }
    return found;
  }

  private static TimePhrase phrase(
      Words words, Read read, Relation relation, Meaning meaning, boolean opensRange) {
    @Nullable WrittenDay written = WrittenDays.of(words, read);
    return new TimePhrase(
        words.span(read.start(), read.end()),
        relation,
        meaning,
        written != null && opensRange ? written.openingRange() : written);
  }

  private static Relation relation(Words words, Read read) {
    int i = read.start() - 1;
    i = words.is(i, "the", "an", "a", "last", "early", "late") ? i - 1 : i;
    if (words.is(read.end(), "onward", "onwards")
        || (words.is(i, "from") && words.is(read.end(), "on"))) {
      return Relation.SINCE;
    }
    return switch (words.lower(i)) {
      case "since" -> Relation.SINCE;
      case "until", "till", "til" -> Relation.UNTIL;
      case "by" -> Relation.BY;
      case "before" -> Relation.BEFORE;
      case "after" -> Relation.AFTER;
      case "to" ->
          words.is(i - 1, "prior")
              ? Relation.BEFORE
              : words.is(i - 1, "up") ? Relation.UNTIL : Relation.DURING;
      case "throughout" -> Relation.THROUGHOUT;
      case "than" ->
          words.is(i - 1, "later")
              ? (words.is(i - 2, "no") ? Relation.BY : Relation.AFTER)
              : words.is(i - 1, "earlier") ? Relation.BEFORE : Relation.DURING;
      default -> Relation.DURING;
    };
  }
}
