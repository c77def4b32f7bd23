package org.claimcheck.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimcheck.article.InputException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads Excel workbooks: the values that were saved; formulas are never evaluated. */
final class Xlsx {
  /** Built-in number formats that show a day. */
  private static final List<Integer> DAYS = List.of(14, 15, 16, 17, 22, 27, 30, 36, 50, 57);

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

  private final String file;
  private final Layout layout;

  Xlsx(String file, Layout layout) {
    this.file = file;
    this.layout = layout;
  }

  Csv.Sheet read(Path path) throws IOException {
    ZipGuard.check(file, path);
    Grid grid = new Grid(file);
    try (ReadableWorkbook book =
        new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true))) {
      Sheet sheet = sheet(book);
      try (Stream<Row> rows = sheet.openStream()) {
        rows.forEach(r -> grid.add(r.getRowNum(), cells(r, grid)));
      }
      return new Csv.Sheet(grid, layout.withSheet(sheet.getName()));
    } catch (ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new InputException(
          file, "cannot be read as a workbook: " + e.getMessage(), "save it anew, or as .csv");
    }
  }

  private Sheet sheet(ReadableWorkbook book) {
    Optional<Sheet> named =
        layout.sheet() == null ? book.getSheets().findFirst() : book.findSheet(layout.sheet());
    return named.orElseThrow(
        () ->
            new InputException(
                file,
                "no sheet " + (layout.sheet() == null ? "in it" : layout.sheet()),
                "name one that it has: "
                    + String.join(", ", book.getSheets().map(Sheet::getName).toList())));
  }

  private static List<String> cells(Row row, Grid grid) {
    List<String> cells = new ArrayList<>();
    for (Cell cell : row) {
      if (cell != null && cell.getColumnIndex() < Limits.COLUMNS) {
        while (cells.size() < cell.getColumnIndex()) {
          cells.add("");
        }
        cells.add(text(cell, row.getRowNum(), grid));
      }
    }
    return cells;
  }

  private static String text(Cell cell, int row, Grid grid) {
    try {
      return switch (cell.getType()) {
        case STRING -> cell.asString();
        case NUMBER -> number(cell);
        case BOOLEAN -> cell.asBoolean().toString();
        case EMPTY -> "";
        case FORMULA -> {
          String saved = cell.getRawValue();
          if (saved == null) {
            grid.fault(row, cell.getColumnIndex() + 1, "a formula without a saved value");
          }
          yield saved == null ? "" : saved;
        }
        case ERROR -> {
          grid.fault(row, cell.getColumnIndex() + 1, "an error value " + cell.getRawValue());
          yield "";
        }
      };
    } catch (ExcelReaderException | DateTimeException | NumberFormatException e) {
      grid.fault(row, cell.getColumnIndex() + 1, "cannot be read: " + e.getMessage());
      return "";
    }
  }

  private static String number(Cell cell) {
    if (cell.getType() == CellType.NUMBER && isDay(cell)) {
      LocalDateTime time = cell.asDate();
      return time.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? time.toLocalDate().toString()
          : time.toString();
    }
    BigDecimal number = cell.asNumber();
    if (number.precision() > 15) { // what a spreadsheet shows; the rest is noise of doubles
      number = number.round(new java.math.MathContext(15));
    }
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static boolean isDay(Cell cell) {
    Integer id = cell.getDataFormatId();
    String format = cell.getDataFormatString();
    if (format != null) {
      String letters = QUOTED.matcher(format).replaceAll("").toLowerCase(java.util.Locale.ROOT);
      return letters.indexOf('y') >= 0 || (letters.indexOf('d') >= 0 && letters.indexOf('m') >= 0);
    }
    return id != null && DAYS.contains(id);
  }
}
