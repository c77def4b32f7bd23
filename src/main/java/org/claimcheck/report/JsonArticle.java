package org.claimcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.claimcheck.article.Article;
import org.claimcheck.article.Position;
import org.claimcheck.article.Span;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.Candidate;
import org.claimcheck.finding.CheckedClaim;
import org.claimcheck.finding.Evidence;
import org.claimcheck.finding.Failure;
import org.claimcheck.finding.Finding;
import org.claimcheck.finding.Match;
import org.claimcheck.finding.Waived;
import org.jspecify.annotations.Nullable;

/** Writes the object of one article. */
final class JsonArticle {
  private final JsonGenerator json;
  private final Article article;
  private final Lines lines;

  private JsonArticle(JsonGenerator json, Article article) {
    this.json = json;
    this.article = article;
    this.lines = new Lines(article.original());
  }

  static void write(JsonGenerator json, ArticleReport report) throws IOException {
    json.writeStartObject();
    head(json, report.source(), report.article().orElse(null));
    json.writeArrayFieldStart("claims");
    if (report.article().isPresent()) {
      JsonClaims claims = new JsonClaims(json, report.article().get());
      for (CheckedClaim claim : report.claims()) {
        claims.write(claim);
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("findings");
    if (report.article().isPresent()) {
      JsonArticle writer = new JsonArticle(json, report.article().get());
      for (Finding finding : report.findings()) {
        json.writeStartObject();
        writer.finding(finding);
        if (report.isChanged(finding).isPresent()) {
          json.writeBooleanField("changed", report.isChanged(finding).get());
        }
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    if (report.article().isPresent()) {
      new JsonArticle(json, report.article().get()).aside(report);
    }
    failures(json, report.failures());
    if (!report.cuts().isEmpty()) {
      json.writeArrayFieldStart("cuts");
      for (String cut : report.cuts()) {
        json.writeString(cut);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  static void failures(JsonGenerator json, List<Failure> failures) throws IOException {
    json.writeArrayFieldStart("failures");
    for (Failure failure : failures) {
      json.writeStartObject();
      json.writeStringField("stage", failure.stage());
      json.writeStringField("name", failure.name());
      json.writeStringField("message", failure.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The fields that say which article it is. */
  static void head(JsonGenerator json, String source, @Nullable Article article)
      throws IOException {
    json.writeStringField("source", source);
    Json.string(json, "title", article == null ? null : article.metadata().title());
    Json.string(json, "published", article == null ? null : article.metadata().published());
    Json.string(json, "language", article == null ? null : article.metadata().language());
  }

  /** Findings that do not count: nothing where there are none. */
  private void aside(ArticleReport report) throws IOException {
    if (!report.waived().isEmpty()) {
      json.writeArrayFieldStart("waived");
      for (Waived waived : report.waived()) {
        json.writeStartObject();
        finding(waived.finding());
        json.writeStringField("reason", waived.reason());
        Json.string(json, "until", waived.until());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    if (!report.known().isEmpty()) {
      json.writeArrayFieldStart("known");
      for (Finding known : report.known()) {
        json.writeStartObject();
        finding(known);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  /** The fields of a finding. */
  private void finding(Finding f) throws IOException {
    Span place = article.toOriginal(f.span());
    Position position = lines.at(place.start());
    json.writeStringField("fingerprint", f.fingerprint());
    json.writeStringField("rule", f.rule());
    json.writeStringField("category", f.category());
    json.writeStringField("status", f.status().label());
    json.writeStringField("severity", f.severity().label());
    Json.score(json, "confidence", f.confidence());
    json.writeStringField("message", f.message());
    json.writeNumberField("start", place.start());
    json.writeNumberField("end", place.end());
    json.writeNumberField("line", position.line());
    json.writeNumberField("column", position.column());
    json.writeStringField("quote", article.words(f.span()));
    Json.string(json, "subject", f.subject());
    Json.string(json, "property", f.property());
    Json.string(json, "claimed", f.claimed());
    Json.strings(json, "expected", f.expected());
    Json.strings(json, "suggestions", f.suggestions());
    Json.strings(json, "claims", f.claims());
    json.writeArrayFieldStart("related");
    for (Finding.Related related : f.related()) {
      json.writeStartObject();
      span(related.span());
      json.writeStringField("message", related.message());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("evidence");
    for (Evidence evidence : f.evidence()) {
      evidence(json, evidence);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("matches");
    for (Match match : f.derivation().matches()) {
      match(match);
    }
    json.writeEndArray();
  }

  private void match(Match match) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", match.text());
    span(match.span());
    json.writeBooleanField("certain", match.certain());
    json.writeArrayFieldStart("candidates");
    for (Candidate candidate : match.candidates()) {
      json.writeStartObject();
      json.writeStringField("iri", candidate.thing().iri());
      json.writeStringField("label", candidate.thing().label());
      Json.score(json, "score", candidate.score());
      Json.strings(json, "agreeing", candidate.agreeing());
      Json.strings(json, "disagreeing", candidate.disagreeing());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  static void evidence(JsonGenerator json, Evidence evidence) throws IOException {
    json.writeStartObject();
    json.writeStringField("fact", evidence.fact());
    json.writeStringField("statement", evidence.statement());
    Json.string(json, "source", evidence.source());
    Json.string(json, "validFrom", evidence.validFrom());
    Json.string(json, "validTo", evidence.validTo());
    Json.string(json, "knownFrom", evidence.knownFrom());
    Json.string(json, "knownTo", evidence.knownTo());
    if (evidence.reference() != null) {
      json.writeStringField("reference", evidence.reference());
    }
    json.writeEndObject();
  }

  private void span(Span span) throws IOException {
    Span place = article.toOriginal(span);
    json.writeNumberField("start", place.start());
    json.writeNumberField("end", place.end());
  }
}
