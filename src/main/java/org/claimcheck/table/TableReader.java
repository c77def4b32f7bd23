package org.claimcheck.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.claimcheck.article.InputException;

/** Reads files into tables. */
final class TableReader {
  /** Titles and remarks that stand above a header are no more than this many rows. */
  private static final int ABOVE = 20;

  private static final int NAME = 100;

  private TableReader() {}

  /**
   * Reads a table.
   *
   * @param shown how messages call the file
   * @param layout what is known of it
   * @throws InputException if there is no table in it
   */
  static Table read(Path path, String shown, Layout layout) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    boolean packed = name.endsWith(".gz");
    TableFormat format =
        TableFormat.of(packed ? name.substring(0, name.length() - 3) : name)
            .orElseThrow(
                () ->
                    new InputException(
                        shown, "not a known kind of table", "name it .csv, .xlsx, .ods or .json"));
    try {
      return switch (format) {
        case XLSX -> table(shown, new Xlsx(shown, layout).read(path));
        case ODS -> table(shown, new Ods(shown, layout).read(path));
        case CSV, TSV ->
            table(
                shown,
                new Csv(shown, layout).read(bytes(path, shown, packed), format == TableFormat.TSV));
        case JSON, YAML -> new Records(shown, layout).read(bytes(path, shown, packed), format);
      };
    } catch (NoSuchFileException e) {
      throw new InputException(shown, "no such file", "check the path");
    } catch (IOException e) {
      throw new InputException(shown, "cannot be read: " + e.getMessage(), "check the path");
    }
  }

  private static byte[] bytes(Path path, String shown, boolean packed) throws IOException {
    try (InputStream file = new BufferedInputStream(Files.newInputStream(path));
        InputStream in = packed ? new GZIPInputStream(file) : file) {
      byte[] bytes = in.readNBytes((int) Limits.BYTES + 1);
      if (bytes.length > Limits.BYTES) {
        throw Limits.tooLarge(shown, "more than 200 MB");
      }
      return bytes;
    }
  }

  private static Table table(String file, Csv.Sheet sheet) {
    List<Grid.Line> lines = sheet.text().lines();
    int header = header(file, lines, sheet.layout());
    List<String> names = names(lines.get(header).cells(), width(lines, header));
    List<Table.Row> rows = new ArrayList<>();
    for (Grid.Line line : lines.subList(header + 1, lines.size())) {
      List<List<String>> cells = new ArrayList<>(line.cells().size());
      line.cells().forEach(c -> cells.add(c.isEmpty() ? List.of() : List.of(c)));
      rows.add(new Table.Row(line.number(), cells));
    }
    return new Table(
        file,
        sheet.layout().withHeader(lines.get(header).number()),
        names,
        rows,
        List.copyOf(sheet.text().faults()));
  }

  private static int width(List<Grid.Line> lines, int from) {
    int most = 0;
    for (Grid.Line line : lines.subList(from, lines.size())) {
      most = Math.max(most, line.cells().size());
    }
    return most;
  }

  /** The first row of different words that is about as wide as those below it. */
  private static int header(String file, List<Grid.Line> lines, Layout layout) {
    for (int i = 0; i < lines.size(); i++) {
      if (layout.header() != null
          ? lines.get(i).number() == layout.header()
          : i < ABOVE && isHeader(lines, i)) {
        return i;
      }
    }
    throw new InputException(
        file,
        lines.isEmpty() ? "an empty table" : "no row that names the columns",
        "give every column a name in the first row");
  }

  private static boolean isHeader(List<Grid.Line> lines, int at) {
    List<String> cells = lines.get(at).cells();
    Set<String> names = new HashSet<>();
    int words = 0;
    for (String cell : cells) {
      if (!cell.isEmpty()) {
        boolean name =
            cell.length() <= NAME
                && cell.codePoints().anyMatch(Character::isLetter)
                && !Cells.isMeasured(cell);
        if (!name) {
          return false;
        }
        words++;
        names.add(cell);
      }
    }
    int usual = width(lines.subList(0, Math.min(lines.size(), at + 11)), at);
    return words >= Math.min(2, usual)
        && words * 10 >= usual * 6
        && names.size() == words
        && at + 1 < lines.size();
  }

  /** Columns without a name are called by their letter; a name that comes again is numbered. */
  private static List<String> names(List<String> cells, int width) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      String cell = i < cells.size() ? cells.get(i).replaceAll("\\s+", " ") : "";
      String name = cell.isEmpty() ? Table.letter(i) : cell;
      for (int n = 2; names.contains(name); n++) {
        name = (cell.isEmpty() ? Table.letter(i) : cell) + " (" + n + ")";
      }
      names.add(name);
    }
    return names;
  }
}
