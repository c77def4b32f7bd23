package org.claimcheck.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** IRIs and literals as Turtle spells them. */
final class TurtleText {
  private TurtleText() {}

  /** An absolute or relative IRI. */
  static String iri(String iri) {
    StringBuilder out = new StringBuilder("<");
    iri.codePoints()
        .forEach(
            c -> {
              if (c <= ' ' || c == 0x7f || "<>\"{}|^`\\".indexOf(c) >= 0) {
                out.append(String.format(Locale.ROOT, "%%%02X", c));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.append('>').toString();
  }

  /** The IRI of an article: its own where it is one, else its path. */
  static String ofSource(String source) {
    if (source.equals("-")) {
      return "urn:claimcheck:standard-input";
    }
    if (source.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")) {
      return source;
    }
    StringBuilder out = new StringBuilder(source.startsWith("/") ? "file://" : "");
    for (byte b : source.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || "-._~/!$&'()*+,;=@".indexOf(c) >= 0;
      out.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return out.toString();
  }

  static String string(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ' || c == 0x7f) {
            out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }

  /** A date where the text is a whole one, else a string. */
  static String date(String text) {
    return string(text) + (text.matches("\\d{4}-\\d{2}-\\d{2}") ? "^^xsd:date" : "");
  }
}
