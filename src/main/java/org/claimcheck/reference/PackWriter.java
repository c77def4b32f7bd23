package org.claimcheck.reference;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimcheck.interval.DayInterval;
import org.jspecify.annotations.Nullable;

/**
 * Writes a reference in a form that is read faster than RDF is parsed. {@link PackReader} mirrors
 * it line by line; each string is written once.
 */
final class PackWriter {
  /** Stands for an open end; no day of the calendar has this number. */
  static final int OPEN = Integer.MIN_VALUE;

  private final Map<String, Integer> strings = new LinkedHashMap<>();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(body);

  static void write(ReferenceData data, OutputStream to) throws IOException {
    PackWriter writer = new PackWriter();
    writer.vocabulary(data.vocabulary());
    writer.entities(data.entities());
    writer.facts(data.facts());
    writer.flush(to);
  }

  private void flush(OutputStream to) throws IOException {
    DataOutputStream file = new DataOutputStream(to);
    file.writeInt(strings.size());
    for (String text : strings.keySet()) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      file.writeInt(bytes.length);
      file.write(bytes);
    }
    body.writeTo(file);
    file.flush();
  }

  private void vocabulary(Vocabulary vocabulary) throws IOException {
    out.writeInt(vocabulary.classes().size());
    for (Vocabulary.Term term : vocabulary.classes()) {
      string(term.iri());
      string(term.label());
      strings(term.parents());
      out.writeInt(term.identifiers().size());
      for (Collection<String> set : term.identifiers()) {
        strings(set);
      }
    }
    out.writeInt(vocabulary.properties().size());
    for (Vocabulary.Property property : vocabulary.properties()) {
      string(property.iri());
      string(property.label());
      strings(property.parents());
      string(property.domain());
      string(property.range());
      string(property.values());
      out.writeBoolean(property.lasting());
      out.writeBoolean(property.single());
      strings(property.equivalents());
    }
    strings(vocabulary.others());
  }

  private void entities(Collection<Entity> entities) throws IOException {
    out.writeInt(entities.size());
    for (Entity entity : entities) {
      string(entity.iri());
      string(entity.label());
      strings(entity.types());
      out.writeInt(entity.names().size());
      for (Name name : entity.names()) {
        string(name.text());
        string(name.kind().name());
        days(name.valid());
      }
      out.writeInt(entity.factCount());
    }
  }

  private void facts(Collection<Fact> facts) throws IOException {
    out.writeInt(facts.size());
    for (Fact fact : facts) {
      string(fact.iri());
      string(fact.subject());
      string(fact.property());
      string(fact.statedAs());
      value(fact.value());
      optional(fact.validFrom());
      optional(fact.validTo());
      days(fact.known());
      strings(fact.sources());
      out.writeInt(fact.qualifiers().size());
      for (Fact.Qualifier qualifier : fact.qualifiers()) {
        string(qualifier.property());
        value(qualifier.value());
      }
    }
  }

  private void value(FactValue value) throws IOException {
    if (value instanceof FactValue.Time time) {
      out.writeByte('t');
      days(time.days());
      string(time.text());
    } else if (value instanceof FactValue.Amount amount) {
      out.writeByte('a');
      number(amount.interval().min());
      number(amount.interval().max());
      string(amount.unit());
      number(amount.stated());
    } else if (value instanceof FactValue.Entity entity) {
      out.writeByte('e');
      string(entity.iri());
    } else if (value instanceof FactValue.Text text) {
      out.writeByte('w');
      string(text.text());
      string(text.language());
    }
  }

  private void optional(@Nullable DayInterval days) throws IOException {
    out.writeBoolean(days != null);
    if (days != null) {
      days(days);
    }
  }

  private void days(DayInterval days) throws IOException {
    out.writeInt(days.earliest() == null ? OPEN : (int) days.earliest().toEpochDay());
    out.writeInt(days.latest() == null ? OPEN : (int) days.latest().toEpochDay());
  }

  private void number(@Nullable BigDecimal number) throws IOException {
    string(number == null ? null : number.toString());
  }

  private void strings(Collection<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      string(text);
    }
  }

  private void string(@Nullable String text) throws IOException {
    Integer known = text == null ? Integer.valueOf(-1) : strings.get(text);
    if (known == null && text != null) {
      known = strings.size();
      strings.put(text, known);
    }
    out.writeInt(known == null ? -1 : known);
  }
}
