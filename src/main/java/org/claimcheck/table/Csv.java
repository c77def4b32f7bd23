package org.claimcheck.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import org.claimcheck.article.InputException;
import org.jspecify.annotations.Nullable;

/** Reads text files with a row a line. */
final class Csv {
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int SAMPLE = 50;

  private final String file;
  private final Layout layout;

  Csv(String file, Layout layout) {
    this.file = file;
    this.layout = layout;
  }

  /**
   * @param text the cells
   * @param layout with encoding and delimiter
   */
  record Sheet(Grid text, Layout layout) {}

  /**
   * Reads all rows.
   *
   * @param tabs whether the file's name says that tabs part the cells
   */
  Sheet read(byte[] bytes, boolean tabs) {
    Charset charset = charset(bytes);
    String text = charset.decode(ByteBuffer.wrap(bytes)).toString();
    if (text.startsWith("\ufeff")) {
      text = text.substring(1);
    }
    char delimiter = delimiter(text, tabs);
    Grid grid = new Grid(file);
    int row = 0;
    try (MappingIterator<String[]> rows = rows(text, delimiter)) {
      while (rows.hasNextValue()) {
        grid.add(++row, Arrays.asList(rows.nextValue()));
      }
    } catch (JsonProcessingException e) {
      grid.fault(row + 1, 0, e.getOriginalMessage() + "; this row and those after it are not read");
    } catch (IOException e) {
      throw new InputException(file, "cannot be read: " + e.getMessage(), "");
    }
    return new Sheet(grid, layout.withText(charset.name(), delimiter));
  }

  private static MappingIterator<String[]> rows(String text, char delimiter) throws IOException {
    return new CsvMapper()
        .readerFor(String[].class)
        .with(CsvParser.Feature.WRAP_AS_ARRAY)
        .with(CsvSchema.emptySchema().withColumnSeparator(delimiter))
        .readValues(text);
  }

  private Charset charset(byte[] bytes) {
    if (layout.encoding() != null) {
      try {
        return Charset.forName(layout.encoding());
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        throw new InputException(
            file, "no such encoding: " + layout.encoding(), "write UTF-8 or windows-1252, say");
      }
    }
    if (bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
      return StandardCharsets.UTF_16LE;
    }
    if (bytes.length > 1 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
      return StandardCharsets.UTF_16BE;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException e) {
      return WESTERN;
    }
  }

  /** The one that gives the same number of cells in most rows, and the most cells. */
  private char delimiter(String text, boolean tabs) {
    if (layout.delimiter() != null) {
      return layout.delimiter();
    }
    if (tabs) {
      return '\t';
    }
    char best = ',';
    double most = 0;
    for (char delimiter : DELIMITERS) {
      double score = score(text, delimiter);
      if (score > most) {
        most = score;
        best = delimiter;
      }
    }
    return best;
  }

  private static double score(String text, char delimiter) {
    int[] widths = new int[SAMPLE];
    int read = 0;
    try (MappingIterator<String[]> rows = rows(text, delimiter)) {
      while (read < SAMPLE && rows.hasNextValue()) {
        @Nullable String[] row = rows.nextValue();
        widths[read++] = row.length;
      }
    } catch (IOException e) {
      return 0;
    }
    int[] sorted = Arrays.copyOf(widths, read);
    Arrays.sort(sorted);
    int usual = read == 0 ? 0 : sorted[read / 2];
    long same = Arrays.stream(sorted).filter(w -> w == usual).count();
    return usual < 2 ? 0 : (double) same / read + usual / 1000.0;
  }
}
