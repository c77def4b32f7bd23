package org.claimcheck.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.claimcheck.article.InputException;
import org.claimcheck.reference.Problem.Severity;
import org.claimcheck.table.FactSheet;
import org.claimcheck.table.TableFault;
import org.claimcheck.table.TableTerms;
import org.jspecify.annotations.Nullable;

/** Reads fact sheets into quads, each into a named graph of its own, as files of RDF are. */
final class Tables {
  /** Of faults of one kind in one column, so many are told in full. */
  private static final int TOLD = 5;

  private static final Set<String> NAMES =
      Set.of(
          RDFS.label.getURI(),
          SKOS.altLabel.getURI(),
          Vocabulary.cc("demonym"),
          Vocabulary.cc("acronym"),
          Vocabulary.cc("title"),
          Vocabulary.cc("oneHolder"));

  private Tables() {}

  static void read(
      Path file,
      String shown,
      Path ontology,
      Vocabulary vocabulary,
      Consumer<Quad> out,
      Positions positions,
      List<Problem> problems) {
    try {
      FactSheet sheet = FactSheet.read(file, shown, ontology, terms(vocabulary));
      write(sheet, shown, out, positions, problems);
    } catch (InputException e) {
      problems.add(new Problem(Severity.ERROR, e.place(), 0, 0, e.problem(), ""));
    }
  }

  static void write(
      FactSheet sheet,
      String shown,
      Consumer<Quad> out,
      Positions positions,
      List<Problem> problems) {
    String name = shown.replaceAll("[\\s<>\"{}|^`\\\\#%?]", "_");
    Node graph = NodeFactory.createURI("file:" + name);
    String base =
        RdfReader.BASE + name.replaceAll("[^A-Za-z0-9._/-]", "_").replaceAll("^[./]+", "") + "/";
    Map<Node, Integer> places = new HashMap<>();
    List<TableFault> faults =
        sheet.write(base, graph.getURI(), t -> out.accept(Quad.create(graph, t)), places);
    report(shown, faults, problems);
    places.forEach((thing, row) -> positions.note(thing, shown, row, 1));
  }

  /** Thousands of cells may have the same fault: a few are told, and how many more there are. */
  private static void report(String shown, List<TableFault> faults, List<Problem> problems) {
    Map<String, List<TableFault>> alike = new LinkedHashMap<>();
    for (TableFault fault : faults) {
      String kind = fault.message().replaceFirst(": \".*", "");
      alike.computeIfAbsent(kind, k -> new ArrayList<>()).add(fault);
    }
    alike.forEach(
        (kind, same) -> {
          for (TableFault fault : same.subList(0, Math.min(TOLD, same.size()))) {
            problems.add(problem(shown, fault, "row " + fault.row() + ", " + fault.message()));
          }
          if (same.size() > TOLD) {
            TableFault next = same.get(TOLD);
            String more = (same.size() - TOLD) + " more from row " + next.row() + " on, " + kind;
            problems.add(problem(shown, next, more));
          }
        });
  }

  private static Problem problem(String shown, TableFault fault, String message) {
    return new Problem(
        Severity.ERROR, shown, fault.row(), Math.max(1, fault.column()), message, fault.fix());
  }

  /** The vocabulary as mappings use it. */
  static TableTerms terms(Vocabulary vocabulary) {
    return new TableTerms() {
      @Override
      public @Nullable String valuesOf(String property) {
        if (NAMES.contains(property)) {
          return "name";
        }
        Vocabulary.Property known = vocabulary.property(property);
        return known == null ? null : known.values();
      }

      @Override
      public @Nullable String rangeOf(String property) {
        Vocabulary.Property known = vocabulary.property(property);
        return known == null ? null : known.range();
      }

      @Override
      public boolean isClass(String iri) {
        return vocabulary.classes().stream().anyMatch(c -> c.iri().equals(iri));
      }
    };
  }
}
