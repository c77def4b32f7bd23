package org.claimcheck.reference;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.claimcheck.article.InputException;
import org.claimcheck.table.FactSheet;

/**
 * How a table is understood.
 *
 * @param yaml the mapping, as guessed or as it stands in the file
 * @param rows number of rows
 * @param file the mapping file, if there is one
 */
public record TableMapping(String yaml, int rows, Optional<Path> file) {
  /** Ending of a mapping file, after the name of its table. */
  public static final String ENDING = FactSheet.MAPPING;

  /**
   * Reads a table.
   *
   * @param ontology the folder with vocabulary.ttl
   * @param problems is filled with what cannot be read in it
   * @throws InputException if there is no table, or none that can be understood
   */
  public static TableMapping of(Path table, Path ontology, List<Problem> problems) {
    String shown = table.toString().replace('\\', '/');
    Vocabulary vocabulary = Ontology.terms(ontology, problems);
    FactSheet sheet = FactSheet.read(table, shown, ontology, Tables.terms(vocabulary));
    Tables.write(sheet, shown, quad -> {}, new Positions(), problems);
    return new TableMapping(sheet.mapping(), sheet.rows(), sheet.mappingFile());
  }
}
