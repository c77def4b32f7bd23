package org.claimcheck.wikidata;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The entities of a file, one after the other, however many there are: of a dump (a list), of lines
 * with one entity each, or of an entity file ({@code Special:EntityData}); packed or not.
 */
final class EntityStream implements AutoCloseable {
  /** How much of a file tells whether it is Wikidata's. */
  private static final int PEEK = 1 << 14;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              com.fasterxml.jackson.core.JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(100).build())
                  .build())
          .build();

  private static final String WRAPPED = "(?s)\\s*\\{\\s*\"entities\"\\s*:.*";

  private final JsonParser parser;

  /** {"entities": {"Q1": {...}}}: the outer bracket is no entity. */
  private final boolean wrapped;

  private boolean nested;

  private EntityStream(JsonParser parser, boolean wrapped) {
    this.parser = parser;
    this.wrapped = wrapped;
  }

  /** Whether a file holds entities of Wikidata, by its beginning. */
  static boolean is(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (!name.matches(".*\\.(json|jsonl|ndjson)(\\.gz|\\.bz2)?") || !Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = unpacked(file, bytes -> {})) {
      String start = start(in);
      return start.matches(WRAPPED)
          || (start.matches("(?s)\\s*\\[?\\s*\\{.*")
              && start.matches("(?s).*\"type\"\\s*:\\s*\"(item|property)\".*")
              && start.contains("\"labels\""));
    } catch (IOException e) {
      return false; // whoever reads it says what is wrong
    }
  }

  private static String start(InputStream in) throws IOException {
    return new String(in.readNBytes(PEEK), StandardCharsets.UTF_8);
  }

  /**
   * Opens a file.
   *
   * @param read is told how many bytes of the file have been read so far
   */
  static EntityStream open(Path file, LongConsumer read) throws IOException {
    boolean wrapped;
    try (InputStream in = unpacked(file, bytes -> {})) {
      wrapped = start(in).matches(WRAPPED);
    }
    return new EntityStream(JSON.createParser(unpacked(file, read)), wrapped);
  }

  private static InputStream unpacked(Path file, LongConsumer read) throws IOException {
    InputStream in =
        new BufferedInputStream(new CountingStream(Files.newInputStream(file), read), 1 << 16);
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".gz")) {
      return new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16);
    }
    // Dumps are many packed streams in a row.
    return name.endsWith(".bz2")
        ? new BufferedInputStream(new BZip2CompressorInputStream(in, true), 1 << 16)
        : in;
  }

  /**
   * The next entity, or null after the last.
   *
   * @throws IOException if the file cannot be read, or is no JSON from here on
   */
  @Nullable ObjectNode next() throws IOException {
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (token == JsonToken.FIELD_NAME && parser.currentName().equals("entities")) {
        parser.nextToken(); // its entities are the values of its fields
        nested = true;
      } else if (token == JsonToken.START_OBJECT && (nested || !wrapped)) {
        JsonNode node = JSON.readTree(parser);
        if (node instanceof ObjectNode entity && entity.hasNonNull("id")) {
          return entity;
        }
      }
    }
    return null;
  }

  /** Where it is, for messages. */
  int line() {
    return parser.currentLocation().getLineNr();
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  static String json(JsonNode entity) throws IOException {
    return JSON.writeValueAsString(entity);
  }
}
