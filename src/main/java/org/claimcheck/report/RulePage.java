package org.claimcheck.report;

import org.claimcheck.rule.Rule;

/** A rule's page in Markdown, made from the rule itself. */
public final class RulePage {
  private RulePage() {}

  /** The page. */
  public static String of(Rule rule) {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(rule.id()).append("\n\n");
    page.append(rule.title()).append(".\n\n");
    page.append("- Category: ").append(rule.category()).append('\n');
    page.append("- Severity: ").append(rule.severity().label()).append('\n');
    page.append("- Status: ").append(rule.status().label()).append('\n');
    page.append("- Confidence: ").append(Json.score(rule.confidence())).append('\n');
    page.append("- File: ").append(rule.file()).append('\n');
    section(page, "What it does", rule.description());
    section(page, "Why it matters", rule.why());
    section(page, "Example", rule.example().isEmpty() ? "" : "> " + rule.example());
    section(page, "Message", rule.message());
    section(page, "Suggestion", rule.suggestion());
    section(page, "Query", "```sparql\n" + rule.text().strip() + "\n```");
    return page.toString();
  }

  private static void section(StringBuilder page, String title, String text) {
    if (!text.isBlank()) {
      page.append("\n## ").append(title).append("\n\n").append(text).append('\n');
    }
  }
}
