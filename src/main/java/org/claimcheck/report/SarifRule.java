package org.claimcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.claimcheck.finding.Severity;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RulePage;

/** Writes a rule with its page. */
final class SarifRule {
  private static final double VERY_HIGH = 0.9;
  private static final double HIGH = 0.75;

  private SarifRule() {}

  static void write(JsonGenerator json, String id, Optional<Rule> known) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    if (known.isEmpty()) {
      SarifText.message(json, "shortDescription", id.replace('-', ' '));
    } else {
      Rule rule = known.get();
      SarifText.message(json, "shortDescription", rule.title());
      SarifText.message(json, "fullDescription", rule.description());
      json.writeObjectFieldStart("help");
      json.writeStringField("text", text(rule));
      json.writeStringField("markdown", RulePage.of(rule, List.of()));
      json.writeEndObject();
      json.writeObjectFieldStart("defaultConfiguration");
      json.writeStringField("level", rule.severity().label());
      json.writeEndObject();
      json.writeObjectFieldStart("properties");
      Json.strings(json, "tags", List.of(rule.category()));
      json.writeStringField("precision", precision(rule));
      json.writeStringField("problem.severity", problem(rule));
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static String text(Rule rule) {
    return String.join(
        "\n\n",
        rule.title() + " (" + rule.category() + ").",
        rule.description(),
        "Why it matters: " + rule.why(),
        "Example: " + rule.example());
  }

  private static String precision(Rule rule) {
    return rule.confidence() >= VERY_HIGH
        ? "very-high"
        : rule.confidence() >= HIGH ? "high" : "medium";
  }

  /** The word that GitHub has for a severity. */
  private static String problem(Rule rule) {
    return rule.severity() == Severity.NOTE ? "recommendation" : rule.severity().label();
  }
}
