package org.claimcheck.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of made-up outlets in the layouts that pages have, each with what is its article. */
class PagesTest {
  private static final Path FOLDER = Path.of("testdata/pages");

  static Stream<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".html"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void onlyTheArticleIsRead(String page) throws IOException {
    Article read = new ArticleReader(null).read(FOLDER.resolve(page).toString());
    Article.Metadata metadata = read.metadata();
    List<String> seen = new ArrayList<>();
    seen.add("title: " + metadata.title());
    seen.add("published: " + metadata.published());
    seen.add("author: " + Objects.requireNonNullElse(metadata.author(), "-"));
    seen.add("language: " + metadata.language());
    seen.addAll(Articles.blocks(read));
    assertThat(String.join("\n", seen))
        .isEqualTo(Files.readString(FOLDER.resolve(page.replace(".html", ".txt"))).strip());
    assertThat(read.problems()).isEmpty();
  }

  /** Every word, found again in the file, reads there as it does in the text. */
  @ParameterizedTest
  @MethodSource("pages")
  void wordsLeadBackToTheFile(String page) throws IOException {
    Article read = new ArticleReader(null).read(FOLDER.resolve(page).toString());
    String text = read.text();
    for (int from = 0; from < text.length(); ) {
      int to = from;
      while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
        to++;
      }
      if (to > from) {
        String word = text.substring(from, to);
        String file = read.toOriginal(new Span(from, to)).in(read.original());
        assertThat(plain(file, word)).as(file).isEqualTo(plain(word, word));
      }
      from = to + 1;
    }
  }

  /** What a browser shows of a piece of a page; JSON strings of scripts have their escapes read. */
  private static String plain(String file, String word) {
    String spelt = file.contains("\\") ? unescape(file) : file.replaceAll("<[!/a-z][^>]*>", "");
    String shown = word.contains("&") ? spelt : Parser.unescapeEntities(spelt, false);
    return shown
        .replaceAll("&amp;", "&")
        .replaceAll("[\\s\\u00ad]", "")
        .replace('\ud800', '\ufffd');
  }

  private static String unescape(String json) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < json.length(); i++) {
      if (json.charAt(i) == '\\' && json.charAt(i + 1) == 'u') {
        out.append((char) Integer.parseInt(json, i + 2, i + 6, 16));
        i += 5;
      } else if (json.charAt(i) != '\\') {
        out.append(json.charAt(i));
      }
    }
    return out.toString();
  }
}
