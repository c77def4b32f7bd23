package org.claimcheck.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.claimcheck.article.InputException;

/**
 * Looks through a workbook before a parser does: how much it really holds, and whether a part
 * declares entities, which no workbook needs.
 */
final class ZipGuard {
  private static final String DOCTYPE = "<!doctype";

  private ZipGuard() {}

  /**
   * @throws InputException if it is no workbook, too large, or hostile
   */
  static void check(String file, Path path) throws IOException {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      if (zip.size() > Limits.PARTS) {
        throw Limits.tooLarge(file, "a workbook of more than " + Limits.PARTS + " parts");
      }
      long total = 0;
      for (ZipEntry entry : Collections.list(zip.entries())) {
        total += inflate(file, zip, entry, Limits.BYTES - total);
      }
    } catch (ZipException e) {
      throw new InputException(
          file, "no workbook: " + e.getMessage(), "save it anew as .xlsx, .ods or .csv");
    }
  }

  private static long inflate(String file, ZipFile zip, ZipEntry entry, long room)
      throws IOException {
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    int matched = 0;
    boolean xml = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
    try (InputStream in = zip.getInputStream(entry)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        size += n;
        if (size > room) {
          throw Limits.tooLarge(file, "a workbook that unpacks to more than 200 MB");
        }
        for (int i = 0; xml && i < n; i++) {
          int b = buffer[i] | 0x20;
          // UTF-16 has zeros between its letters
          if (buffer[i] != 0 && buffer[i] != -1 && buffer[i] != -2) {
            matched = match(matched, (char) b, (char) buffer[i]);
          }
          if (matched == DOCTYPE.length()) {
            throw new InputException(
                file,
                entry.getName() + " declares a document type, which no workbook does",
                "save it anew as .xlsx, .ods or .csv");
          }
        }
      }
    }
    return size;
  }

  private static int match(int matched, char lower, char exact) {
    char wanted = DOCTYPE.charAt(matched);
    boolean same = Character.isLetter(wanted) ? lower == wanted : exact == wanted;
    return same ? matched + 1 : exact == '<' ? 1 : 0;
  }
}
