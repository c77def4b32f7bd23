package org.claimcheck.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/**
 * Cuts a subset out of a dump in one pass. Memory does not grow with the dump.
 *
 * @param classes items that are instances of one of these are kept, all if there are none
 * @param names items that are instances of one of these are kept too, with their names alone
 * @param properties statements that are kept besides those of class, all if there are none
 * @param languages languages of the names that are kept
 */
public record DumpFilter(
    Set<String> classes, Set<String> names, Set<String> properties, List<String> languages) {
  private static final String INSTANCE_OF = "P31";

  /** Copies the collections. */
  public DumpFilter {
    classes = Set.copyOf(classes);
    names = Set.copyOf(names);
    properties = Set.copyOf(properties);
    languages = List.copyOf(languages);
  }

  /** Is told how far a run is. */
  @FunctionalInterface
  public interface Watcher {
    /**
     * One more entity has been looked at.
     *
     * @param bytes of the dump that have been read
     * @param read entities that have been looked at
     * @param kept entities that have been kept
     */
    void at(long bytes, long read, long kept);
  }

  /** What a run has done. */
  public record Outcome(long read, long kept) {}

  /**
   * Runs over a dump. The result appears under its name only when it is complete.
   *
   * @param dump a dump or an entity file, {@code .gz} and {@code .bz2} too
   * @param to the subset, in the form of a dump; packed where the name ends in {@code .gz}
   * @throws IOException if one cannot be read or the other not be written
   */
  public Outcome run(Path dump, Path to, Watcher watcher) throws IOException {
    Path part = to.resolveSibling(to.getFileName() + ".part");
    long[] bytes = {0};
    long read = 0;
    long kept = 0;
    try {
      try (EntityStream entities = EntityStream.open(dump, b -> bytes[0] = b);
          OutputStream out = packed(to, Files.newOutputStream(part))) {
        out.write('[');
        for (ObjectNode entity = entities.next(); entity != null; entity = entities.next()) {
          read++;
          if (keep(entity)) {
            out.write((kept == 0 ? "\n" : ",\n").getBytes(StandardCharsets.UTF_8));
            out.write(EntityStream.json(entity).getBytes(StandardCharsets.UTF_8));
            kept++;
          }
          watcher.at(bytes[0], read, kept);
        }
        out.write("\n]\n".getBytes(StandardCharsets.UTF_8));
      }
      Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    return new Outcome(read, kept);
  }

  private static OutputStream packed(Path to, OutputStream out) throws IOException {
    OutputStream file = new BufferedOutputStream(out, 1 << 16);
    return to.toString().endsWith(".gz") ? new GZIPOutputStream(file, 1 << 16) : file;
  }

  /** Takes away what is not wanted; false where nothing of the entity is. */
  private boolean keep(ObjectNode entity) {
    boolean property = entity.path("type").asText().equals("property");
    boolean whole = classes.isEmpty() || isOneOf(entity, classes);
    if (property
        ? !properties.isEmpty() && !properties.contains(entity.path("id").asText())
        : !whole && !isOneOf(entity, names)) {
      return false;
    }
    entity.retain("type", "id", "datatype", "labels", "aliases", "claims");
    for (String part : List.of("labels", "aliases")) {
      if (entity.path(part) instanceof ObjectNode byLanguage) {
        byLanguage.retain(languages);
      }
    }
    if (entity.path("claims") instanceof ObjectNode claims) {
      if (property || !whole) {
        claims.retain(INSTANCE_OF);
      } else if (!properties.isEmpty()) {
        Set<String> wanted = new java.util.HashSet<>(properties);
        wanted.add(INSTANCE_OF);
        claims.retain(wanted);
      }
    }
    return true;
  }

  private static boolean isOneOf(JsonNode entity, Set<String> classes) {
    for (JsonNode statement : entity.path("claims").path(INSTANCE_OF)) {
      if (!statement.path("rank").asText().equals("deprecated")
          && classes.contains(statement.at("/mainsnak/datavalue/value/id").asText())) {
        return true;
      }
    }
    return false;
  }
}
