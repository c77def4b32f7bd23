package org.claimcheck.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says about its article in JSON-LD, in meta elements and in its own markup. */
final class HtmlMetadata {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();
  private static final List<String> DATES =
      List.of(
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[property=og:article:published_time]",
          "meta[name=date]",
          "meta[name=pubdate]",
          "meta[name=publish-date]",
          "meta[name=publication_date]",
          "meta[name=parsely-pub-date]",
          "meta[name=dc.date]",
          "meta[name=dc.date.issued]",
          "meta[name=dcterms.date]",
          "meta[name=sailthru.date]");
  private static final List<String> TIMES =
      List.of(
          "time[itemprop=datePublished]",
          "time[pubdate]",
          "[itemprop=datePublished]",
          "article header time",
          "article time",
          "header time",
          "time");

  /** A string of the file's JSON-LD. */
  record Text(String text, int from, int to) {
    /** Adds it to the text, one block a line. */
    void put(Draft draft, Block.Kind kind) {
      String file = draft.original;
      int start = from;
      for (int at = from; at < to; at++) {
        if (file.charAt(at) == '\\') {
          at++;
          if (at < to && file.charAt(at) == 'n') {
            line(draft, kind, start, at - 1);
            start = at + 1;
          }
        }
      }
      line(draft, kind, start, to);
    }

    private static void line(Draft draft, Block.Kind kind, int from, int to) {
      draft.text.open(kind);
      Spelling.JSON.put(draft.text, draft.original, from, to);
      draft.text.close();
    }
  }

  private final Draft draft;
  private final Document page;
  private @Nullable Text body;
  private @Nullable Text headline;

  private HtmlMetadata(Draft draft, Document page) {
    this.draft = draft;
    this.page = page;
  }

  /** Takes title, date, author, language and address into the draft. */
  static HtmlMetadata read(Draft draft, Document page) {
    HtmlMetadata made = new HtmlMetadata(draft, page);
    made.linkedData();
    made.elements();
    return made;
  }

  /** The text of the article as its JSON-LD has it, or null. */
  @Nullable Text body() {
    return body;
  }

  /** The headline of the article as its JSON-LD has it, or null. */
  @Nullable Text headline() {
    return headline;
  }

  /** The content of the first element that matches, or null. */
  static @Nullable String content(Document page, String query) {
    Element found = page.selectFirst(query);
    String content = found == null ? "" : found.attr("content").strip();
    return content.isEmpty() ? null : content;
  }

  private void elements() {
    if (draft.title == null) {
      draft.title = content(page, "meta[property=og:title]");
    }
    for (String query : DATES) {
      date(page.selectFirst(query), "content");
    }
    for (String query : TIMES) {
      date(page.selectFirst(query), "datetime");
    }
    if (draft.author == null) {
      draft.author = content(page, "meta[name=author]");
    }
    Element html = page.selectFirst("html[lang]");
    draft.language = html == null || html.attr("lang").isBlank() ? null : html.attr("lang");
    Element canonical = page.selectFirst("link[rel=canonical]");
    draft.url =
        canonical == null || canonical.attr("href").isBlank()
            ? content(page, "meta[property=og:url]")
            : canonical.attr("href");
  }

  private void date(@Nullable Element element, String attribute) {
    if (element == null || draft.published != null) {
      return;
    }
    String written =
        element.hasAttr(attribute)
            ? element.attr(attribute)
            : element.hasAttr("content") ? element.attr("content") : element.text();
    draft.publishedAs(written, Math.max(0, element.sourceRange().startPos()));
  }

  private void linkedData() {
    for (Element script : page.select("script[type=application/ld+json]")) {
      for (DataNode data : script.dataNodes()) {
        int from = data.sourceRange().startPos();
        if (from >= 0) {
          linkedData(data.getWholeData(), from);
        }
      }
    }
  }

  /**
   * Takes the strings of every object whose type is some sort of article, outer ones before those
   * that they mention.
   */
  private void linkedData(String json, int offset) {
    NavigableMap<Integer, List<Map<String, Text>>> articles = new TreeMap<>();
    Deque<Map<String, Text>> objects = new ArrayDeque<>();
    Deque<String> names = new ArrayDeque<>();
    try (JsonParser parser = JSON.createParser(json)) {
      String name = "";
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        switch (token) {
          case FIELD_NAME -> name = parser.currentName();
          case START_OBJECT -> {
            objects.push(new HashMap<>());
            names.push(name);
          }
          case END_OBJECT -> {
            Map<String, Text> done = objects.pop();
            String as = names.pop();
            if (done.containsKey("@type") && isArticle(done.get("@type").text())) {
              articles.computeIfAbsent(objects.size(), depth -> new ArrayList<>()).add(done);
            }
            // The author of an article is an object with a name.
            if (as.equals("author") && !objects.isEmpty() && done.containsKey("name")) {
              objects.peek().putIfAbsent("author", done.get("name"));
            }
          }
          case VALUE_STRING -> {
            // The parser is behind the string only once somebody has asked for it.
            String value = parser.getText();
            int from = offset + (int) parser.currentTokenLocation().getCharOffset() + 1;
            int to = offset + (int) parser.currentLocation().getCharOffset() - 1;
            if (!objects.isEmpty()) {
              Text text = new Text(value, from, to);
              if (name.equals("@type") && isArticle(value)) {
                objects.peek().put(name, text);
              } else {
                objects.peek().putIfAbsent(name, text);
              }
            }
          }
          default -> {}
        }
      }
    } catch (IOException e) {
      // Pages carry broken JSON-LD that browsers ignore; what came before it is still there.
    }
    articles.values().forEach(level -> level.forEach(this::article));
  }

  private static boolean isArticle(String type) {
    return type.endsWith("Article") || type.endsWith("Posting");
  }

  private void article(Map<String, Text> object) {
    Text title = object.get("headline");
    if (title != null && draft.title == null && !title.text().isBlank()) {
      headline = title;
      draft.title = title.text().strip();
    }
    Text date = object.get("datePublished");
    if (date != null) {
      draft.publishedAs(date.text(), date.from());
    }
    Text author = object.get("author");
    if (author != null && draft.author == null) {
      draft.author = author.text();
    }
    if (body == null) {
      body = object.get("articleBody");
    }
  }
}
