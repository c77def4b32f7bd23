package org.claimcheck.rule;

import java.util.List;

/** A rule's page in Markdown, made from the rule and its cases alone. */
public final class RulePage {
  private RulePage() {}

  /**
   * Writes the page.
   *
   * @param rule the rule
   * @param cases cases from which this rule's are taken; may be empty
   */
  public static String of(Rule rule, List<RuleCase> cases) {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(rule.id()).append("\n\n");
    page.append(rule.title()).append(" (").append(rule.category()).append(").\n\n");
    page.append("| severity | status | confidence |\n|---|---|---|\n| ");
    page.append(rule.severity().label()).append(" | ").append(rule.status().label());
    page.append(" | ").append(rule.confidence()).append(" |\n\n");
    section(page, "What it does", rule.description());
    section(page, "Why it matters", rule.why());
    section(page, "Example", "> " + rule.example());
    section(page, "Message", "`" + rule.message() + "`");
    cases(page, rule, cases, true);
    cases(page, rule, cases, false);
    section(page, "Query", "```sparql\n" + query(rule) + "```");
    return page.toString();
  }

  private static void section(StringBuilder page, String title, String text) {
    page.append("## ").append(title).append("\n\n").append(text).append("\n\n");
  }

  private static void cases(StringBuilder page, Rule rule, List<RuleCase> cases, boolean firing) {
    List<String> names =
        cases.stream()
            .filter(c -> c.rule().equals(rule.id()) && c.fires() == firing)
            .map(c -> "- " + c.title())
            .toList();
    if (!names.isEmpty()) {
      section(page, firing ? "Fires on" : "Stays silent on", String.join("\n", names));
    }
  }

  private static String query(Rule rule) {
    StringBuilder query = new StringBuilder();
    rule.text().lines().filter(l -> !l.startsWith("#!")).forEach(l -> query.append(l).append('\n'));
    return query.toString();
  }
}
