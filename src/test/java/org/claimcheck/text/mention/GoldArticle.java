package org.claimcheck.text.mention;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.claimcheck.article.Article;
import org.claimcheck.article.Block;
import org.claimcheck.article.OffsetMap;
import org.claimcheck.article.Span;

/** An article of testdata/coreference with the chains written into it. */
record GoldArticle(String name, Article article, List<Gold> gold) {

  /** A phrase and the number of what it refers to. */
  record Gold(Span span, int chain) {}

  static GoldArticle read(Path file) throws IOException {
    String marked = Files.readString(file).strip();
    StringBuilder text = new StringBuilder();
    List<Gold> gold = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '[') {
        open.push(text.length());
      } else if (c == '|') {
        int end = marked.indexOf(']', i);
        int chain = Integer.parseInt(marked.substring(i + 1, end));
        gold.add(new Gold(new Span(open.pop(), text.length()), chain));
        i = end;
      } else {
        text.append(c);
      }
    }
    gold.sort((a, b) -> a.span().compareTo(b.span()));
    return new GoldArticle(
        file.getFileName().toString(), article(text.toString()), List.copyOf(gold));
  }

  /** Paragraphs parted by blank lines; the first of several is the headline. */
  static Article article(String text) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String part : text.split("\n\n")) {
      boolean title = at == 0 && text.contains("\n\n");
      Block.Kind kind = title ? Block.Kind.TITLE : Block.Kind.PARAGRAPH;
      blocks.add(new Block(kind, new Span(at, at + part.length())));
      at += part.length() + 2;
    }
    return new Article(
        "-", text, text, OffsetMap.IDENTITY, blocks, Article.Metadata.NONE, List.of());
  }
}
