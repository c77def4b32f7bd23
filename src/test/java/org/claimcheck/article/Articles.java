package org.claimcheck.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads articles from strings and looks at their blocks. */
final class Articles {
  private Articles() {}

  static Article text(String text) {
    return read(ArticleFormat.TEXT, text);
  }

  static Article markdown(String text) {
    return read(ArticleFormat.MARKDOWN, text);
  }

  static Article html(String text) {
    return read(ArticleFormat.HTML, text);
  }

  static Article read(ArticleFormat format, String text) {
    Article article =
        new ArticleReader(null).parse("a", text.getBytes(StandardCharsets.UTF_8), format);
    for (Block block : article.blocks()) {
      Span original = article.toOriginal(block.span());
      assertThat(original.end()).isLessThanOrEqualTo(article.original().length());
    }
    return article;
  }

  /** The blocks as {@code KIND text}. */
  static List<String> blocks(Article article) {
    return article.blocks().stream()
        .map(b -> b.kind() + " " + b.span().in(article.text()))
        .toList();
  }

  /** What stands in the file where the words stand in the text. */
  static String original(Article article, String words) {
    int at = article.text().indexOf(words);
    assertThat(at).as("\"%s\" in \"%s\"", words, article.text()).isNotNegative();
    return article.toOriginal(new Span(at, at + words.length())).in(article.original());
  }
}
