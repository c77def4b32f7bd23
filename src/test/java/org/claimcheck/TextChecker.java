package org.claimcheck;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.finding.ArticleReport;
import org.jspecify.annotations.Nullable;

/** Checks texts of a test against one file of facts, with the bundled lexicon and rules. */
record TextChecker(Checker checker, @Nullable LocalDate published) {
  static TextChecker against(Path facts, @Nullable LocalDate published) {
    CheckerOptions options =
        new CheckerOptions(
            CheckerOptions.installation(), List.of(facts), List.of(), published, false);
    return new TextChecker(Checker.open(options), published);
  }

  ArticleReport check(String text) {
    return check("test.txt", text);
  }

  ArticleReport checkMarkdown(String text) {
    return check("test.md", text);
  }

  private ArticleReport check(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return checker.check(new ArticleReader(published).parse(name, bytes, null));
  }
}
