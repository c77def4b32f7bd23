package org.claimcheck.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.table.FactSheet;
import org.claimcheck.wikidata.WikidataFile;

/** Which files of a folder are RDF or tables, by their names. */
final class ReferenceFiles {
  private static final Set<String> ENDINGS =
      Set.of("ttl", "trig", "nt", "nq", "rdf", "owl", "xml", "jsonld", "json-ld");

  private ReferenceFiles() {}

  /** The RDF files and tables in a folder and its folders, or the file itself, in a fixed order. */
  static List<Path> in(Path fileOrFolder) throws IOException {
    if (!Files.isDirectory(fileOrFolder)) {
      return List.of(fileOrFolder);
    }
    try (Stream<Path> all = Files.walk(fileOrFolder)) {
      return new ArrayList<>(
          all.filter(f -> isRdf(f) || FactSheet.isMeant(f) || WikidataFile.is(f))
              .sorted()
              .toList());
    }
  }

  private static boolean isRdf(Path path) {
    String name = baseName(path);
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1)) && Files.isRegularFile(path);
  }

  /** File name in lower case, without ".gz" or ".bz2". */
  static String baseName(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    return name.replaceFirst("\\.(gz|bz2)$", "");
  }
}
