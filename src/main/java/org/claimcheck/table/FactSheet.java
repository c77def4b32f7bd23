package org.claimcheck.table;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.claimcheck.article.InputException;
import org.jspecify.annotations.Nullable;

/**
 * A table as a reference: a CSV, TSV, XLSX, ODS, JSON or YAML file, read as the mapping file beside
 * it says ({@code facts.csv.map.yaml}), or as its names and values suggest.
 */
public final class FactSheet {
  /** Ending of the file that says how the table beside it is read. */
  public static final String MAPPING = ".map.yaml";

  private final Table table;
  private final String mappingText;
  private final Mapping mapping;
  private final @Nullable Path mappingFile;
  private final TableTerms terms;
  private final ColumnWords words;

  private FactSheet(
      Table table,
      String mappingText,
      Mapping mapping,
      @Nullable Path mappingFile,
      TableTerms terms,
      ColumnWords words) {
    this.table = table;
    this.mappingText = mappingText;
    this.mapping = mapping;
    this.mappingFile = mappingFile;
    this.terms = terms;
    this.words = words;
  }

  /** Whether a file is a table, by its name; {@code .gz} may follow. */
  public static boolean is(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    boolean packed = name.endsWith(".gz");
    return !name.endsWith(MAPPING)
        && TableFormat.of(packed ? name.substring(0, name.length() - 3) : name).isPresent();
  }

  /**
   * Whether a file found in a folder is meant as a table: JSON and YAML may be anything, unless a
   * mapping stands beside them.
   */
  public static boolean isMeant(Path file) {
    String name =
        String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).replaceAll("\\.gz$", "");
    return is(file)
        && (Files.exists(mappingOf(file))
            || !TableFormat.of(name).map(TableFormat::hasRecords).orElse(true));
  }

  private static Path mappingOf(Path file) {
    return file.resolveSibling(file.getFileName() + MAPPING);
  }

  /**
   * Reads a table.
   *
   * @param shown how messages and sources call the file
   * @param ontology the folder with the words that tables use
   * @param terms the vocabulary that mappings use
   * @throws InputException if there is no table in the file, or its mapping is wrong
   */
  public static FactSheet read(Path file, String shown, Path ontology, TableTerms terms) {
    ColumnWords words = ColumnWords.load(ontology);
    Path beside = mappingOf(file);
    String written = Files.exists(beside) ? MappingReader.text(beside, shown + MAPPING) : "";
    if (!written.isBlank()) { // a blank one is being written: reference map facts.csv > ...
      MappingReader reader = MappingReader.of(written, shown + MAPPING, terms);
      Table table = TableReader.read(file, shown, reader.layout());
      return new FactSheet(table, written, reader.mapping(table), beside, terms, words);
    }
    Table table = TableReader.read(file, shown, Layout.UNKNOWN);
    MappingText text = new MappingGuesser(table, words).guess();
    if (!text.namesRows()) {
      throw new InputException(
          shown,
          "no column names what each row is about",
          "write a mapping " + file.getFileName() + MAPPING + " with a label, see the README");
    }
    String yaml = text.yaml();
    Mapping mapping = MappingReader.of(yaml, shown + MAPPING, terms).mapping(table);
    return new FactSheet(table, yaml, mapping, null, terms, words);
  }

  /** The mapping as YAML: that of the file, or as guessed. */
  public String mapping() {
    return mappingText;
  }

  /** The mapping file that stands beside the table. */
  public Optional<Path> mappingFile() {
    return Optional.ofNullable(mappingFile);
  }

  /** Number of rows below the header. */
  public int rows() {
    return table.rows().size();
  }

  /**
   * Writes what the rows say.
   *
   * @param base namespace of what the table names
   * @param source IRI of the file; each fact names its row as a fragment of it (RFC 7111)
   * @param triples takes the RDF
   * @param places is filled with the row in which each thing stands first
   * @return what could not be read, in the order of rows
   */
  public List<TableFault> write(
      String base, String source, Consumer<Triple> triples, Map<Node, Integer> places) {
    TableTriples writer = new TableTriples(table, mapping, terms, words, base, source, triples);
    List<TableFault> faults = new ArrayList<>(table.faults());
    faults.addAll(writer.write());
    places.putAll(writer.firstRows());
    return faults;
  }
}
