package org.claimcheck.article;

import org.jsoup.parser.Parser;

/** How a file format spells the characters of a text, so that each can be found in the file. */
enum Spelling {
  /** Every character stands for itself. */
  PLAIN {
    @Override
    int next(String file, int at, int end, StringBuilder out) {
      out.append(file.charAt(at));
      return at + 1;
    }
  },
  /** Character references. */
  HTML {
    @Override
    int next(String file, int at, int end, StringBuilder out) {
      if (file.charAt(at) == '&') {
        int limit = Math.min(end, at + LONGEST_REFERENCE);
        int stop = at + 1;
        while (stop < limit && isReferencePart(file.charAt(stop))) {
          stop++;
        }
        if (stop < end && file.charAt(stop) == ';') {
          stop++;
        }
        String raw = file.substring(at, stop);
        String decoded = Parser.unescapeEntities(raw, false);
        if (!decoded.equals(raw) && !decoded.startsWith("&" + raw.substring(1, 2))) {
          out.append(decoded);
          return stop;
        }
      }
      return PLAIN.next(file, at, end, out);
    }
  },
  /** Character references and backslash before punctuation. */
  MARKDOWN {
    @Override
    int next(String file, int at, int end, StringBuilder out) {
      if (file.charAt(at) == '\\' && at + 1 < end && isPunctuation(file.charAt(at + 1))) {
        out.append(file.charAt(at + 1));
        return at + 2;
      }
      return HTML.next(file, at, end, out);
    }
  },
  /** A JSON string, and nearly a YAML string in double quotes. */
  JSON {
    @Override
    int next(String file, int at, int end, StringBuilder out) {
      if (file.charAt(at) != '\\' || at + 1 >= end) {
        return PLAIN.next(file, at, end, out);
      }
      char c = file.charAt(at + 1);
      int digits = c == 'u' ? 4 : c == 'x' ? 2 : 0;
      if (digits > 0 && at + 2 + digits <= end) {
        try {
          out.append((char) Integer.parseInt(file, at + 2, at + 2 + digits, 16));
          return at + 2 + digits;
        } catch (NumberFormatException e) {
          return PLAIN.next(file, at, end, out);
        }
      }
      switch (c) {
        case 'n', 'r', 't', '\n' -> out.append(' ');
        case 'b', 'f' -> {}
        default -> out.append(c);
      }
      return at + 2;
    }
  },
  /** A YAML string in single quotes, where a quote is written twice. */
  YAML_SINGLE {
    @Override
    int next(String file, int at, int end, StringBuilder out) {
      out.append(file.charAt(at));
      boolean twice = file.charAt(at) == '\'' && at + 1 < end && file.charAt(at + 1) == '\'';
      return twice ? at + 2 : at + 1;
    }
  };

  private static final int LONGEST_REFERENCE = 40;

  /** Reads one unit of the file, adds what it spells, and returns where the next begins. */
  abstract int next(String file, int at, int end, StringBuilder out);

  /**
   * Adds a piece of text whose spelling stands at a place of the file. If the file's characters
   * turn out to spell something else, the piece as a whole leads to the place as a whole.
   */
  void put(TextBuilder builder, String piece, String file, int from, int to) {
    StringBuilder spelt = new StringBuilder();
    for (int at = from; at < to; ) {
      at = next(file, at, to, spelt);
    }
    if (squeeze(spelt).equals(squeeze(piece))) {
      put(builder, file, from, to);
    } else {
      builder.replace(piece, from, to);
    }
  }

  /** Adds what a place of the file spells. */
  void put(TextBuilder builder, String file, int from, int to) {
    StringBuilder unit = new StringBuilder();
    for (int at = from; at < to; ) {
      unit.setLength(0);
      int next = next(file, at, to, unit);
      builder.replace(unit, at, next);
      at = next;
    }
  }

  private static String squeeze(CharSequence text) {
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  private static boolean isReferencePart(char c) {
    return c == '#' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
  }
}
