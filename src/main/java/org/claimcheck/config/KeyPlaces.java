package org.claimcheck.config;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.claimcheck.article.Position;

/** Where in the file each key and each item stands, by its path: {@code /overrides/0/paths}. */
final class KeyPlaces {
  /** Of a file that is not there. */
  static final KeyPlaces NONE = new KeyPlaces();

  private final Map<String, Position> keys = new HashMap<>();
  private final Map<String, Position> values = new HashMap<>();

  private KeyPlaces() {}

  /** Reads a file from its beginning to its end. */
  static KeyPlaces in(JsonParser parser) throws IOException {
    KeyPlaces places = new KeyPlaces();
    if (parser.nextToken() != null) {
      places.value(parser, "");
    }
    return places;
  }

  private void value(JsonParser parser, String path) throws IOException {
    values.put(path, position(parser));
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = path + "/" + parser.currentName();
        keys.put(key, position(parser));
        parser.nextToken();
        value(parser, key);
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        value(parser, path + "/" + i);
      }
    }
  }

  private static Position position(JsonParser parser) {
    JsonLocation location = parser.currentTokenLocation();
    return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  /** Whether the file says nothing. */
  boolean isEmpty() {
    return values.isEmpty();
  }

  /** Where a key stands, or else its value, or the file begins. */
  Position key(String path) {
    return keys.getOrDefault(path, value(path));
  }

  /** Where a value stands, or else the file begins. */
  Position value(String path) {
    return values.getOrDefault(path, new Position(1, 1));
  }
}
