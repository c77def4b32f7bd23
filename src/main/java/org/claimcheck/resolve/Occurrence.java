package org.claimcheck.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimcheck.interval.DayInterval;
import org.claimcheck.reference.Fact;
import org.claimcheck.reference.FactValue;
import org.claimcheck.reference.Vocabulary;

/**
 * Tells whether two events of the reference are one occurrence, or one a part of the other: at one
 * time, in one place, by one party. Parts are no rivals when an article means the whole: the
 * massacre at the festival does not make "the attack on Israel" doubtful.
 */
final class Occurrence {
  private static final long DAYS = 3;

  private final Memo memo;

  Occurrence(Memo memo) {
    this.memo = memo;
  }

  boolean same(String one, String other) {
    return sameTime(one, other)
        && sharesThing(one, other, "place")
        && sharesThing(one, other, "agent");
  }

  private boolean sameTime(String one, String other) {
    for (DayInterval a : times(one)) {
      for (DayInterval b : times(other)) {
        if (a.overlaps(b)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<DayInterval> times(String event) {
    List<DayInterval> found = new ArrayList<>();
    for (Fact fact : memo.facts(event)) {
      if (fact.property().equals(Vocabulary.cc("time"))
          && fact.value() instanceof FactValue.Time time
          && isShort(time.days())) {
        found.add(time.days());
      }
    }
    return found;
  }

  /** Long wars overlap with much that is not part of them. */
  private static boolean isShort(DayInterval days) {
    return days.earliest() != null
        && days.latest() != null
        && !days.latest().isAfter(days.earliest().plusDays(DAYS));
  }

  private boolean sharesThing(String one, String other, String property) {
    for (String a : things(one, property)) {
      for (String b : things(other, property)) {
        Set<String> aroundA = memo.within(a);
        if (a.equals(b) || aroundA.contains(b) || memo.within(b).contains(a)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<String> things(String event, String property) {
    List<String> found = new ArrayList<>();
    for (Fact fact : memo.facts(event)) {
      if (fact.value() instanceof FactValue.Entity entity
          && memo.vocabulary().superproperties(fact.property()).contains(Vocabulary.cc(property))) {
        found.add(entity.iri());
      }
    }
    return found;
  }
}
