package org.claimcheck.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.claimcheck.article.InputException;
import org.jspecify.annotations.Nullable;

/**
 * Reads OpenDocument spreadsheets (ODF 1.3, part 3, section 9) as a stream: the values that were
 * saved, as far as a fact sheet needs them. A cell or row that says it is repeated millions of
 * times takes no more room than one that is blank.
 */
final class Ods {
  private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

  /**
   * Sheets are filled to their end with repeated blank rows; no table repeats a full one so often.
   */
  private static final int REPEATED = 1000;

  private final String file;
  private final Layout layout;
  private final Grid grid;
  private final List<String> cells = new ArrayList<>();
  private int row;

  Ods(String file, Layout layout) {
    this.file = file;
    this.layout = layout;
    this.grid = new Grid(file);
  }

  Csv.Sheet read(Path path) throws IOException {
    ZipGuard.check(file, path);
    try (ZipFile zip = new ZipFile(path.toFile())) {
      ZipEntry content = zip.getEntry("content.xml");
      if (content == null) {
        throw new InputException(file, "no spreadsheet in it", "save it anew as .ods or .csv");
      }
      try (InputStream in = zip.getInputStream(content)) {
        return new Csv.Sheet(grid, layout.withSheet(read(in)));
      }
    } catch (XMLStreamException e) {
      throw new InputException(
          file, "cannot be read as a spreadsheet: " + e.getMessage(), "save it anew, or as .csv");
    }
  }

  private String read(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader xml = factory.createXMLStreamReader(in);
    List<String> sheets = new ArrayList<>();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && is(xml, TABLE, "table")) {
        String name = attribute(xml, TABLE, "name", "");
        if (layout.sheet() == null || layout.sheet().equals(name)) {
          sheet(xml);
          return name;
        }
        sheets.add(name);
      }
    }
    throw new InputException(
        file,
        "no sheet " + (layout.sheet() == null ? "in it" : layout.sheet()),
        "name one that it has: " + String.join(", ", sheets));
  }

  private void sheet(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && is(xml, TABLE, "table")) {
        return;
      }
      if (event == XMLStreamConstants.START_ELEMENT && is(xml, TABLE, "table-row")) {
        row(xml, number(xml, "number-rows-repeated"));
      }
    }
  }

  private void row(XMLStreamReader xml, int repeated) throws XMLStreamException {
    cells.clear();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && is(xml, TABLE, "table-row")) {
        break;
      }
      boolean cell = is(xml, TABLE, "table-cell") || is(xml, TABLE, "covered-table-cell");
      if (event == XMLStreamConstants.START_ELEMENT && cell) {
        cell(xml, number(xml, "number-columns-repeated"));
      }
    }
    boolean blank = cells.stream().allMatch(String::isBlank);
    for (int i = 0; i < (blank ? 0 : Math.min(repeated, REPEATED)); i++) {
      grid.add(row + 1 + i, cells);
    }
    row += Math.min(repeated, Integer.MAX_VALUE - row);
  }

  private void cell(XMLStreamReader xml, int repeated) throws XMLStreamException {
    String kind = attribute(xml, OFFICE, "value-type", "");
    String value =
        switch (kind) {
          case "date" -> attribute(xml, OFFICE, "date-value", "");
          case "float", "percentage", "currency" -> attribute(xml, OFFICE, "value", "");
          case "boolean" -> attribute(xml, OFFICE, "boolean-value", "");
          default -> null;
        };
    String shown = text(xml);
    String said =
        value == null
            ? shown
            : kind.equals("percentage") || kind.equals("currency") ? shown : value;
    int times = said.isBlank() ? Math.min(repeated, Limits.COLUMNS) : repeated;
    if (times > Limits.COLUMNS) {
      throw Limits.tooLarge(
          file + ":" + (row + 1), "more than " + Limits.COLUMNS + " columns in one row");
    }
    for (int i = 0; i < times && cells.size() <= Limits.COLUMNS; i++) {
      cells.add(said);
    }
  }

  /** The paragraphs of a cell, up to its end; comments on it are none of its text. */
  private static String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    int comment = 0;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        comment += comment > 0 || is(xml, OFFICE, "annotation") ? 1 : 0;
        if (is(xml, TEXT, "s") || (is(xml, TEXT, "p") && !text.isEmpty())) {
          text.append(' ');
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        comment = Math.max(0, comment - 1);
      } else if (event == XMLStreamConstants.CHARACTERS
          && comment == 0
          && text.length() <= Limits.CELL) {
        text.append(xml.getText());
      }
    }
    return text.toString();
  }

  private static boolean is(XMLStreamReader xml, String namespace, String name) {
    return (xml.isStartElement() || xml.isEndElement())
        && name.equals(xml.getLocalName())
        && namespace.equals(xml.getNamespaceURI());
  }

  private static int number(XMLStreamReader xml, String attribute) {
    try {
      return Math.max(1, Integer.parseInt(attribute(xml, TABLE, attribute, "1")));
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  private static String attribute(
      XMLStreamReader xml, String namespace, String name, String otherwise) {
    @Nullable String value = xml.getAttributeValue(namespace, name);
    return value == null ? otherwise : value;
  }
}
