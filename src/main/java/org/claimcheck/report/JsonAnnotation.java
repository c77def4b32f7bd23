package org.claimcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.claimcheck.article.Article;
import org.claimcheck.article.Span;
import org.claimcheck.finding.AnnotatedArticle;
import org.claimcheck.finding.Candidate;
import org.claimcheck.finding.CheckedClaim;
import org.claimcheck.interval.DayInterval;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.text.Document;
import org.claimcheck.text.Mention;
import org.claimcheck.text.Predication;
import org.claimcheck.text.Sentence;
import org.claimcheck.text.Token;
import org.claimcheck.time.TimeExpression;

/** Writes the annotations of one article. */
final class JsonAnnotation {
  private final JsonGenerator json;
  private final AnnotatedArticle annotated;
  private final Document document;
  private final Article article;

  private JsonAnnotation(JsonGenerator json, AnnotatedArticle annotated) {
    this.json = json;
    this.annotated = annotated;
    this.document = annotated.document();
    this.article = document.article();
  }

  static void write(JsonGenerator json, AnnotatedArticle annotated) throws IOException {
    new JsonAnnotation(json, annotated).write();
  }

  private void write() throws IOException {
    json.writeStartObject();
    JsonArticle.head(json, article.source(), article);
    json.writeArrayFieldStart("sentences");
    for (Sentence sentence : document.sentences()) {
      json.writeStartObject();
      span(sentence.span());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("mentions");
    for (Mention mention : document.mentions()) {
      mention(mention);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("timeExpressions");
    for (TimeExpression time : document.times()) {
      time(time);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("quantities");
    for (Quantity quantity : document.quantities()) {
      quantity(quantity);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("predications");
    for (Predication predication : document.predications()) {
      predication(predication);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("claims");
    JsonClaims claims = new JsonClaims(json, article);
    for (CheckedClaim claim : annotated.claims()) {
      claims.write(claim);
    }
    json.writeEndArray();
    JsonArticle.failures(json, annotated.failures());
    json.writeEndObject();
  }

  private void mention(Mention mention) throws IOException {
    Candidate link = annotated.links().get(mention.chain());
    json.writeStartObject();
    span(mention.span());
    json.writeStringField("text", mention.text());
    Json.string(json, "iri", link == null ? null : link.thing().iri());
    Json.string(json, "label", link == null ? null : link.thing().label());
    if (link == null) {
      json.writeNullField("score");
    } else {
      Json.score(json, "score", link.score());
    }
    json.writeStringField("kind", label(mention.kind()));
    json.writeStringField("type", label(mention.type()));
    json.writeNumberField("chain", mention.chain());
    json.writeEndObject();
  }

  private void time(TimeExpression time) throws IOException {
    DayInterval days = time.days();
    json.writeStartObject();
    span(time.span());
    json.writeStringField("text", time.text());
    json.writeStringField("type", time.type().name());
    json.writeStringField("value", time.value());
    Json.string(json, "earliest", days == null ? null : days.earliest());
    Json.string(json, "latest", days == null ? null : days.latest());
    Json.string(json, "edtf", time.edtf());
    json.writeStringField("relation", label(time.relation()));
    json.writeEndObject();
  }

  private void quantity(Quantity quantity) throws IOException {
    json.writeStartObject();
    span(quantity.span());
    json.writeStringField("text", quantity.text());
    Json.number(json, "min", quantity.interval().min());
    Json.number(json, "max", quantity.interval().max());
    json.writeStringField("unit", quantity.unit());
    Json.string(json, "of", quantity.of());
    json.writeEndObject();
  }

  private void predication(Predication predication) throws IOException {
    json.writeStartObject();
    json.writeStringField("predicate", predication.predicate().text());
    json.writeStringField("lemma", predication.lemma());
    json.writeStringField("kind", label(predication.kind()));
    span(predication.predicate().span());
    json.writeStringField("modality", predication.modality().label());
    Token source = predication.source();
    Json.string(json, "attributedTo", source == null ? null : phrase(document, source));
    json.writeArrayFieldStart("arguments");
    for (Predication.Argument argument : predication.arguments()) {
      json.writeStartObject();
      json.writeStringField("role", label(argument.role()));
      json.writeStringField("marker", argument.marker());
      json.writeStringField("text", phrase(document, argument.token()));
      json.writeStringField("head", argument.token().text());
      span(phraseSpan(document, argument.token()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The words of an argument: its mention, time or quantity where it heads one, else the token. */
  static String phrase(Document document, Token token) {
    return phraseSpan(document, token).in(document.text());
  }

  private static Span phraseSpan(Document document, Token token) {
    return document
        .mentionAt(token)
        .map(Mention::span)
        .or(() -> document.timeAt(token).map(TimeExpression::span))
        .or(() -> document.quantityAt(token).map(Quantity::span))
        .orElse(token.span());
  }

  private void span(Span span) throws IOException {
    Span place = article.toOriginal(span);
    json.writeNumberField("start", place.start());
    json.writeNumberField("end", place.end());
  }

  /** The name of an enum constant in reports. */
  static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
