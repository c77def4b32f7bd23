package org.claimcheck.reference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;
import org.claimcheck.reference.Problem.Severity;
import org.claimcheck.table.FactSheet;
import org.claimcheck.wikidata.WikidataFile;

/** Reads files of all kinds, RDF, tables and Wikidata's JSON, as quads. */
final class ReferenceReader {
  private final Ontology ontology;
  private final Positions positions;
  private final List<Problem> problems;

  /**
   * @param positions is filled with where the nodes stand
   * @param problems is filled with what cannot be read; the rest is
   */
  ReferenceReader(Ontology ontology, Positions positions, List<Problem> problems) {
    this.ontology = ontology;
    this.positions = positions;
    this.problems = problems;
  }

  /**
   * Reads files and folders, each file into a graph of its own.
   *
   * @param out takes the quads
   */
  void read(List<Path> paths, Consumer<Quad> out) {
    Vocabulary vocabulary = ontology.terms();
    RdfReader rdf = new RdfReader(out, positions, problems);
    for (Path path : paths) {
      try {
        for (Path file : ReferenceFiles.in(path)) {
          String shown = file.toString().replace('\\', '/');
          if (WikidataFile.is(file)) {
            WikidataEntities.read(file, shown, ontology.shipped(), out, problems);
          } else if (FactSheet.is(file)) {
            Tables.read(file, shown, ontology.folder(), vocabulary, out, positions, problems);
          } else {
            rdf.read(file, shown);
          }
        }
      } catch (IOException e) {
        problems.add(
            new Problem(
                Severity.ERROR, path.toString(), 0, 0, "cannot be read: " + e.getMessage(), ""));
      }
    }
  }
}
