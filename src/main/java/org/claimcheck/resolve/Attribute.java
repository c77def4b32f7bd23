package org.claimcheck.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.claim.Claim;
import org.claimcheck.claim.Referent;
import org.claimcheck.claim.Value;
import org.claimcheck.interval.DayInterval;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.reference.Vocabulary;
import org.claimcheck.text.Modality;
import org.claimcheck.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** One thing that the article says of a referent, as far as it helps to find out what it is. */
sealed interface Attribute {
  /** IRI of the property. */
  String property();

  /** The words of the article. */
  String words();

  /** What it says, words aside. */
  Object said();

  /** It has a time. */
  record When(String property, DayInterval days, boolean yearInferred, String words)
      implements Attribute {
    @Override
    public Object said() {
      return days;
    }
  }

  /** It has an amount. */
  record HowMuch(String property, Quantity amount, String words) implements Attribute {
    @Override
    public Object said() {
      return amount.interval();
    }
  }

  /**
   * It has a thing as value.
   *
   * @param named whether the article calls it by a name
   */
  record Which(String property, String referent, String words, boolean named) implements Attribute {
    @Override
    public Object said() {
      return referent;
    }
  }

  /** It has words as value. */
  record Words(String property, String words) implements Attribute {
    @Override
    public Object said() {
      return words;
    }
  }

  /**
   * It is itself the value of a thing: the office of a person. Without a property it is told in one
   * breath with the thing: the office and the person of an appointment.
   */
  record Of(String property, String referent, String words) implements Attribute {
    @Override
    public Object said() {
      return referent;
    }
  }

  /** The attributes of all referents, by identifier, in text order, each once. */
  static Map<String, List<Attribute>> of(List<Claim> claims) {
    Map<String, List<Attribute>> found = new LinkedHashMap<>();
    for (Claim claim : claims) {
      // "Was 17 when" says nothing of who somebody is today.
      boolean once =
          claim.tense() == Claim.Tense.PAST && claim.property().equals(Vocabulary.cc("age"));
      if (claim.modality() == Modality.NEGATED || once) {
        continue;
      }
      Attribute attribute = of(claim.property(), claim.value());
      if (attribute != null) {
        add(found, claim.subject().id(), attribute);
      }
      if (claim.value() instanceof Value.Entity entity) {
        Referent subject = claim.subject();
        add(found, entity.referent().id(), new Of(claim.property(), subject.id(), subject.text()));
      }
    }
    Map<Referent, List<Claim>> bySubject =
        claims.stream().collect(Collectors.groupingBy(Claim::subject));
    for (Claim office : claims) {
      companions(office, bySubject.getOrDefault(office.subject(), List.of()))
          .forEach(of -> add(found, office, of));
    }
    return found;
  }

  private static void add(Map<String, List<Attribute>> found, Claim told, Attribute attribute) {
    if (told.value() instanceof Value.Entity entity) {
      add(found, entity.referent().id(), attribute);
    }
  }

  /** What is named beside a described value: whoever is appointed to the office. */
  private static List<Attribute> companions(Claim told, List<Claim> ofSubject) {
    if (!(told.subject() instanceof Referent.Described)
        || !(told.value() instanceof Value.Entity entity)
        || !(entity.referent() instanceof Referent.Described)) {
      return List.of();
    }
    return ofSubject.stream()
        .filter(c -> c.modality() != Modality.NEGATED)
        .flatMap(c -> c.value() instanceof Value.Entity e ? Stream.of(e.referent()) : Stream.of())
        .filter(Referent.Named.class::isInstance)
        .map(named -> (Attribute) new Of("", named.id(), named.text()))
        .toList();
  }

  private static void add(
      Map<String, List<Attribute>> found, String referent, Attribute attribute) {
    List<Attribute> all = found.computeIfAbsent(referent, r -> new ArrayList<>());
    if (all.stream().noneMatch(a -> a.same(attribute))) {
      all.add(attribute);
    }
  }

  /** Whether another says the same, in whatever words. */
  private boolean same(Attribute other) {
    return property().equals(other.property())
        && getClass() == other.getClass()
        && said().equals(other.said());
  }

  private static @Nullable Attribute of(String property, Value value) {
    if (value instanceof Value.Time time) {
      DayInterval days = days(time.expression());
      return days == null
          ? null
          : new When(property, days, time.expression().yearInferred(), value.text());
    }
    if (value instanceof Value.Amount amount) {
      return new HowMuch(property, amount.quantity(), value.text());
    }
    if (value instanceof Value.Entity entity) {
      boolean named = entity.referent() instanceof Referent.Named;
      return new Which(property, entity.referent().id(), value.text(), named);
    }
    return new Words(property, value.text());
  }

  /** The days in which what is spoken of may have begun. */
  private static @Nullable DayInterval days(TimeExpression time) {
    DayInterval days = time.days();
    if (days == null) {
      return null;
    }
    return switch (time.relation()) {
      case BY, UNTIL -> days.latest() == null ? null : new DayInterval(null, days.latest());
      case BEFORE ->
          days.earliest() == null ? null : new DayInterval(null, days.earliest().minusDays(1));
      case AFTER -> days.latest() == null ? null : new DayInterval(days.latest().plusDays(1), null);
      default -> days;
    };
  }
}
