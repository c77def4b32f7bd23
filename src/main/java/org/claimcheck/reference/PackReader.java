package org.claimcheck.reference;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimcheck.interval.DayInterval;
import org.claimcheck.interval.NumberInterval;
import org.jspecify.annotations.Nullable;

/** Reads what {@link PackWriter} wrote. */
final class PackReader {
  private final ByteBuffer in;
  private final String[] strings;
  private final Map<String, BigDecimal> numbers = new HashMap<>();

  private PackReader(ByteBuffer in) {
    this.in = in;
    this.strings = new String[in.getInt()];
    for (int i = 0; i < strings.length; i++) {
      byte[] bytes = new byte[in.getInt()];
      in.get(bytes);
      strings[i] = new String(bytes, StandardCharsets.UTF_8);
    }
  }

  static ReferenceData read(ByteBuffer in) {
    PackReader reader = new PackReader(in);
    return new ReferenceData(reader.vocabulary(), reader.entities(), reader.facts());
  }

  private Vocabulary vocabulary() {
    List<Vocabulary.Term> classes = new ArrayList<>();
    for (int i = in.getInt(); i > 0; i--) {
      String iri = string();
      String label = string();
      List<String> parents = strings();
      List<List<String>> identifiers = new ArrayList<>();
      for (int j = in.getInt(); j > 0; j--) {
        identifiers.add(strings());
      }
      classes.add(new Vocabulary.Term(iri, label, parents, identifiers));
    }
    List<Vocabulary.Property> properties = new ArrayList<>();
    for (int i = in.getInt(); i > 0; i--) {
      properties.add(
          new Vocabulary.Property(
              string(),
              string(),
              strings(),
              optionalString(),
              optionalString(),
              string(),
              in.get() != 0,
              in.get() != 0,
              strings()));
    }
    return new Vocabulary(classes, properties, strings());
  }

  private List<Entity> entities() {
    int count = in.getInt();
    List<Entity> found = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String iri = string();
      String label = string();
      List<String> types = strings();
      int names = in.getInt();
      List<Name> named = new ArrayList<>(names);
      for (int j = 0; j < names; j++) {
        named.add(new Name(string(), Name.Kind.valueOf(string()), days()));
      }
      found.add(new Entity(iri, label, types, named, in.getInt()));
    }
    return found;
  }

  private List<Fact> facts() {
    int count = in.getInt();
    List<Fact> found = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String iri = string();
      String subject = string();
      String property = string();
      String statedAs = optionalString();
      FactValue value = value();
      DayInterval from = in.get() != 0 ? days() : null;
      DayInterval to = in.get() != 0 ? days() : null;
      DayInterval known = days();
      List<String> sources = strings();
      List<Fact.Qualifier> qualifiers = new ArrayList<>();
      for (int j = in.getInt(); j > 0; j--) {
        qualifiers.add(new Fact.Qualifier(string(), value()));
      }
      found.add(
          new Fact(
              iri,
              subject,
              property,
              statedAs,
              value,
              from,
              to,
              known.earliest(),
              known.latest(),
              sources,
              qualifiers,
              null));
    }
    return found;
  }

  private FactValue value() {
    byte kind = in.get();
    return switch (kind) {
      case 't' -> new FactValue.Time(days(), string());
      case 'a' -> new FactValue.Amount(new NumberInterval(number(), number()), string(), number());
      case 'e' -> new FactValue.Entity(string());
      case 'w' -> new FactValue.Text(string(), string());
      default -> throw new IllegalStateException("no kind of value: " + kind);
    };
  }

  private DayInterval days() {
    LocalDate from = day();
    LocalDate to = day();
    return from == null && to == null ? Name.ALWAYS : new DayInterval(from, to);
  }

  private @Nullable LocalDate day() {
    int day = in.getInt();
    return day == PackWriter.OPEN ? null : LocalDate.ofEpochDay(day);
  }

  private @Nullable BigDecimal number() {
    String text = optionalString();
    return text == null ? null : numbers.computeIfAbsent(text, BigDecimal::new);
  }

  private List<String> strings() {
    int count = in.getInt();
    if (count == 1) {
      return List.of(string());
    }
    List<String> found = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      found.add(string());
    }
    return List.copyOf(found);
  }

  private String string() {
    return Objects.requireNonNull(optionalString());
  }

  private @Nullable String optionalString() {
    int index = in.getInt();
    return index < 0 ? null : strings[index];
  }
}
