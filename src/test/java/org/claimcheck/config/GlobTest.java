package org.claimcheck.config;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
  @ParameterizedTest
  @CsvSource({
    "drafts/, drafts/a.md, true",
    "drafts, news/drafts/a.md, true",
    "/drafts, news/drafts/a.md, false",
    "news/drafts, news/drafts/x/a.md, true",
    "news/drafts, old/news/drafts/a.md, false",
    "*.old.md, a/b.old.md, true",
    "*.old.md, a/b.md, false",
    "**/*.md, a.md, true",
    "a/**/b.md, a/b.md, true",
    "a/**/b.md, a/x/y/b.md, true",
    "a/*/b.md, a/x/y/b.md, false",
    "a?c.md, abc.md, true",
    "a*c*.md, abcd.md, true",
    "a*c*.md, abd.md, false",
    "../x, ../x/a.md, true",
  })
  void matches(String pattern, String path, boolean expected) {
    assertThat(new Glob(pattern).matches(path)).isEqualTo(expected);
  }

  @Test
  void hostilePatternsAreQuick() {
    String pattern = "*a".repeat(500) + "b/" + "**/".repeat(500) + "x";
    String path = "a".repeat(4000) + "/" + "y/".repeat(2000);
    assertTimeoutPreemptively(ofSeconds(5), () -> new Glob(pattern).matches(path));
  }
}
