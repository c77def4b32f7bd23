package org.claimcheck.wikidata;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Triple;
import org.claimcheck.article.InputException;

/** A file of entities in Wikidata's JSON as a reference. */
public final class WikidataFile {
  private WikidataFile() {}

  /** Whether a file holds entities of Wikidata, by its name and its beginning. */
  public static boolean is(Path file) {
    return EntityStream.is(file);
  }

  /**
   * Reads a file.
   *
   * @param units our codes for units of measure, by their Wikidata IRIs
   * @param out takes the triples of things and facts
   * @return how many times before the year 1 were left out
   * @throws InputException where the file cannot be read; the entities before that have been
   */
  public static int read(Path file, Map<String, String> units, Consumer<Triple> out) {
    EntityFacts facts = new EntityFacts(units, out);
    int line = 0;
    try (EntityStream entities = EntityStream.open(file, bytes -> {})) {
      for (ObjectNode entity = entities.next(); entity != null; entity = entities.next()) {
        facts.write(entity);
        line = entities.line();
      }
    } catch (IOException e) {
      String cause = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new InputException(
          file.toString(), "cannot be read after line " + line + ": " + cause, "get it again");
    }
    return facts.beforeChrist();
  }
}
