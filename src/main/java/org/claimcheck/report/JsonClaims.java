package org.claimcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.claimcheck.article.Article;
import org.claimcheck.article.Span;
import org.claimcheck.claim.Value;
import org.claimcheck.finding.CheckedClaim;
import org.claimcheck.finding.Evidence;
import org.claimcheck.finding.Thing;
import org.claimcheck.interval.DayInterval;
import org.claimcheck.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/** Writes the objects of claims. */
final class JsonClaims {
  private final JsonGenerator json;
  private final Article article;

  JsonClaims(JsonGenerator json, Article article) {
    this.json = json;
    this.article = article;
  }

  void write(CheckedClaim checked) throws IOException {
    var claim = checked.claim();
    json.writeStartObject();
    json.writeStringField("id", claim.id());
    json.writeObjectFieldStart("subject");
    Json.string(json, "iri", iri(checked.subject()));
    Json.string(json, "label", checked.subject() == null ? null : checked.subject().label());
    words(claim.subject().text(), claim.subject().span());
    json.writeEndObject();
    json.writeObjectFieldStart("property");
    json.writeStringField("iri", checked.property().iri());
    json.writeStringField("label", checked.property().label());
    json.writeEndObject();
    value(claim.value(), checked.value());
    json.writeStringField("modality", claim.modality().label());
    Json.string(json, "attributedTo", claim.attributedTo());
    json.writeStringField("verdict", checked.verdict().label());
    json.writeArrayFieldStart("evidence");
    for (Evidence evidence : checked.evidence()) {
      JsonArticle.evidence(json, evidence);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void value(Value value, @Nullable Thing thing) throws IOException {
    json.writeObjectFieldStart("value");
    json.writeStringField("kind", kind(value));
    words(value.text(), value.span());
    Json.string(json, "iri", iri(thing));
    DayInterval days = value instanceof Value.Time time ? time.expression().days() : null;
    Json.string(json, "earliest", days == null ? null : days.earliest());
    Json.string(json, "latest", days == null ? null : days.latest());
    Quantity quantity = value instanceof Value.Amount amount ? amount.quantity() : null;
    Json.number(json, "min", quantity == null ? null : quantity.interval().min());
    Json.number(json, "max", quantity == null ? null : quantity.interval().max());
    Json.string(json, "unit", quantity == null ? null : quantity.unit());
    json.writeEndObject();
  }

  /** The name of a sort of value in reports. */
  static String kind(Value value) {
    if (value instanceof Value.Time) {
      return "time";
    }
    if (value instanceof Value.Amount) {
      return "quantity";
    }
    return value instanceof Value.Entity ? "entity" : "text";
  }

  private void words(String text, Span span) throws IOException {
    Span place = article.toOriginal(span);
    json.writeStringField("text", text);
    json.writeNumberField("start", place.start());
    json.writeNumberField("end", place.end());
  }

  private static @Nullable String iri(@Nullable Thing thing) {
    return thing == null ? null : thing.iri();
  }
}
