package org.claimcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimcheck.article.Article;
import org.claimcheck.article.Position;
import org.claimcheck.article.Span;
import org.claimcheck.finding.Evidence;
import org.claimcheck.finding.Finding;

/** Writes the results of one article. */
final class SarifArticle {
  private final JsonGenerator json;
  private final Article article;
  private final Lines lines;

  SarifArticle(JsonGenerator json, Article article) {
    this.json = json;
    this.article = article;
    this.lines = new Lines(article.original());
  }

  /**
   * Why a result does not count.
   *
   * @param kind SARIF's word for where that is said
   * @param justification why
   */
  record Suppression(String kind, String justification) {}

  /**
   * Writes a result.
   *
   * @param index place of its rule in the list of rules
   * @param suppression why it does not count, if it does not
   * @param changed whether its paragraph has changed, if anybody asked
   */
  void result(Finding f, int index, Optional<Suppression> suppression, Optional<Boolean> changed)
      throws IOException {
    Span place = article.toOriginal(f.span());
    json.writeStartObject();
    json.writeStringField("ruleId", f.rule());
    json.writeNumberField("ruleIndex", index);
    json.writeStringField("level", f.severity().label());
    message(f);
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    physical(place);
    json.writeEndObject();
    json.writeEndArray();
    related(f);
    fixes(f, place);
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("claimcheck/v1", f.fingerprint());
    // The only one that GitHub compares; its own is made of the line, here a whole paragraph.
    json.writeStringField("primaryLocationLineHash", f.fingerprint() + ":1");
    json.writeEndObject();
    json.writeArrayFieldStart("suppressions");
    if (suppression.isPresent()) {
      json.writeStartObject();
      json.writeStringField("kind", suppression.get().kind());
      json.writeStringField("status", "accepted");
      json.writeStringField("justification", suppression.get().justification());
      json.writeEndObject();
    }
    json.writeEndArray();
    properties(f, changed);
    json.writeEndObject();
  }

  private void message(Finding f) throws IOException {
    String markdown =
        MarkdownReport.escaped(f.message())
            + f.evidence().stream()
                .map(e -> "\n\n" + MarkdownReport.escaped(e.statement()) + ": " + source(e))
                .collect(Collectors.joining());
    json.writeObjectFieldStart("message");
    json.writeStringField("text", SarifText.plain(Sentences.withSources(f)));
    json.writeStringField("markdown", SarifText.braces(markdown));
    json.writeEndObject();
  }

  private static String source(Evidence evidence) {
    String shown = MarkdownReport.escaped(TextReport.source(evidence));
    String source = evidence.source();
    // What else an address may hold would end the link.
    boolean link = source != null && source.matches("https?://[\\w./:?=&%#~+@!$',;*-]+");
    return link ? "[" + shown + "](<" + source + ">)" : shown;
  }

  private void related(Finding f) throws IOException {
    if (f.related().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("relatedLocations");
    List<Finding.Related> all = f.related();
    for (int i = 0; i < all.size(); i++) {
      json.writeStartObject();
      json.writeNumberField("id", i);
      SarifText.message(json, "message", SarifText.plain(all.get(i).message()));
      physical(article.toOriginal(all.get(i).span()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** What to write instead, where the words stand in the file as people read them. */
  private void fixes(Finding f, Span place) throws IOException {
    boolean plain = place.in(article.original()).equals(article.words(f.span()));
    if (!plain || f.suggestions().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("fixes");
    for (String suggestion : f.suggestions()) {
      json.writeStartObject();
      json.writeArrayFieldStart("artifactChanges");
      json.writeStartObject();
      SarifText.artifact(json, article.source());
      json.writeArrayFieldStart("replacements");
      json.writeStartObject();
      region("deletedRegion", place);
      json.writeEndObject();
      json.writeObjectFieldStart("insertedContent");
      json.writeStringField("text", suggestion);
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void properties(Finding f, Optional<Boolean> changed) throws IOException {
    json.writeObjectFieldStart("properties");
    if (changed.isPresent()) {
      json.writeBooleanField("changed", changed.get());
    }
    json.writeStringField("status", f.status().label());
    Json.score(json, "confidence", f.confidence());
    Json.string(json, "subject", f.subject());
    Json.string(json, "property", f.property());
    Json.string(json, "claimed", f.claimed());
    Json.strings(json, "expected", f.expected());
    json.writeArrayFieldStart("evidence");
    for (Evidence evidence : f.evidence()) {
      JsonArticle.evidence(json, evidence);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void physical(Span place) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    SarifText.artifact(json, article.source());
    region("region", place);
    json.writeObjectFieldStart("snippet");
    json.writeStringField("text", place.in(article.original()));
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Begins a region, which stays open. */
  private void region(String name, Span place) throws IOException {
    Position from = lines.at(place.start());
    Position to = lines.at(place.end());
    json.writeObjectFieldStart(name);
    json.writeNumberField("startLine", from.line());
    json.writeNumberField("startColumn", from.column());
    json.writeNumberField("endLine", to.line());
    json.writeNumberField("endColumn", to.column());
    json.writeNumberField("charOffset", place.start());
    json.writeNumberField("charLength", place.length());
  }
}
