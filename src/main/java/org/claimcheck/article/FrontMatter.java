package org.claimcheck.article;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** YAML between {@code ---} lines at the head of a file. */
final class FrontMatter {
  private static final Pattern FENCE_START = Pattern.compile("\\A---[ \\t]*(?:\\r\\n|\\n|\\r)");
  private static final Pattern FENCE_END =
      Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*(?:\\r\\n|\\n|\\r|\\z)");
  private static final Pattern LOOKS_LIKE_A_KEY = Pattern.compile("\\A\\s*[A-Za-z_-]+:(?:\\s|\\z)");
  private static final Pattern BLOCK_HEADER = Pattern.compile("\\A[|>][0-9+-]*[^\\n\\r]*");
  private static final YAMLFactory YAML =
      YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final String FIX =
      "front matter is YAML such as \"title: ...\"; put text that holds a colon in quotes";

  private final Draft draft;
  private final String yaml;
  private final int offset;

  private FrontMatter(Draft draft, String yaml, int offset) {
    this.draft = draft;
    this.yaml = yaml;
    this.offset = offset;
  }

  /**
   * Reads the front matter into the draft, if there is any; the title becomes its first block.
   *
   * @return where the article's body begins
   */
  static int read(Draft draft) {
    Matcher start = FENCE_START.matcher(draft.original);
    if (!start.find()) {
      return 0;
    }
    int from = start.end();
    Matcher end = FENCE_END.matcher(draft.original);
    if (!end.find(from)) {
      if (LOOKS_LIKE_A_KEY.matcher(draft.original.substring(from)).find()) {
        throw new InputException(
            draft.source + ":1:1", "the front matter never ends", "close it with a line \"---\"");
      }
      return 0;
    }
    // Control characters are none of YAML's business; the text reader reports those in the text.
    String yaml =
        draft.original.substring(from, end.start()).replaceAll("[\\p{Cc}&&[^\\n\\r\\t]]", " ");
    new FrontMatter(draft, yaml, from).read();
    return end.end();
  }

  private void read() {
    try (JsonParser parser = YAML.createParser(yaml)) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        return;
      }
      if (first != JsonToken.START_OBJECT) {
        throw broken(parser.currentTokenLocation(), "no \"key: value\" lines");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName().toLowerCase(Locale.ROOT);
        parser.nextToken();
        int from = indexOf(parser.currentTokenLocation());
        int to = indexOf(parser.currentLocation());
        take(key, text(parser), from, to);
      }
    } catch (StreamConstraintsException e) {
      throw broken(e.getLocation(), "nested too deeply, or too long");
    } catch (JsonProcessingException e) {
      throw broken(e.getLocation(), e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(String key, String value, int from, int to) {
    if (value.isBlank()) {
      return;
    }
    switch (draft.options.fields().getOrDefault(key, key)) {
      case "title" -> {
        draft.title = value.strip().replaceAll("\\s+", " ");
        title(value, from, to);
      }
      case "published", "date" -> draft.publishedAs(value, offset + from);
      case "author" -> draft.author = value;
      case "dateline" -> draft.dateline = value;
      case "language" -> draft.language = value;
      case "url" -> draft.url = value;
      default -> {}
    }
  }

  private void title(String value, int from, int to) {
    draft.text.open(Block.Kind.TITLE);
    String raw = yaml.substring(from, to);
    Spelling spelling = Spelling.PLAIN;
    int head = 0;
    int tail = 0;
    if (raw.startsWith("\"") && raw.endsWith("\"") && raw.length() > 1) {
      spelling = Spelling.JSON;
      head = 1;
      tail = 1;
    } else if (raw.startsWith("'") && raw.endsWith("'") && raw.length() > 1) {
      spelling = Spelling.YAML_SINGLE;
      head = 1;
      tail = 1;
    } else {
      Matcher block = BLOCK_HEADER.matcher(raw);
      head = block.find() ? block.end() : 0;
    }
    spelling.put(draft.text, value, draft.original, offset + from + head, offset + to - tail);
    draft.text.close();
  }

  /** A scalar as it is, a list joined by commas, anything deeper left out. */
  private static String text(JsonParser parser) throws IOException {
    if (parser.currentToken().isScalarValue()) {
      return parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText();
    }
    List<String> parts = new ArrayList<>();
    boolean list = parser.currentToken() == JsonToken.START_ARRAY;
    for (int depth = 1; depth > 0; ) {
      JsonToken token = parser.nextToken();
      if (token == null) {
        break;
      }
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (list && depth == 1 && token.isScalarValue()) {
        parts.add(parser.getText());
      }
    }
    return String.join(", ", parts);
  }

  /** The parser counts code points. */
  private int indexOf(JsonLocation location) {
    int points = (int) Math.min(location.getCharOffset(), yaml.codePointCount(0, yaml.length()));
    return yaml.offsetByCodePoints(0, Math.max(0, points));
  }

  private InputException broken(JsonLocation location, String what) {
    int line = location == null ? 1 : Math.max(1, location.getLineNr());
    int column = location == null ? 1 : Math.max(1, location.getColumnNr());
    // The rest of the parser's message is an excerpt with its own line numbers.
    String cause =
        what.lines()
            .filter(l -> !l.isBlank() && !Character.isWhitespace(l.charAt(0)))
            .collect(Collectors.joining(", "));
    return new InputException(
        draft.source + ":" + (line + 1) + ":" + column, "broken front matter: " + cause, FIX);
  }
}
