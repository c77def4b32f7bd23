package org.claimcheck.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names in cells: as IRIs, and in the case that names have. */
final class Names {
  private static final Set<String> SMALL =
      Set.of(
          "and", "at", "by", "de", "del", "des", "for", "from", "in", "la", "of", "on", "the",
          "to");

  private static final int LONGEST = 60;

  private Names() {}

  /**
   * A part of an IRI that no text can break out of: letters, digits and hyphens, told apart by a
   * hash where something of the text is lost.
   */
  static String slug(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String shortened = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    String back = text.strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]+", "-");
    return shortened.equals(back) ? shortened : shortened + "-" + hash(text);
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(text.strip().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** "REPUBLIC OF KOREA" as a name is written; what has small letters stays. */
  static String titleCase(String text) {
    if (!text.equals(text.toUpperCase(Locale.ROOT))) {
      return text;
    }
    StringBuilder title = new StringBuilder();
    for (String word : List.of(text.toLowerCase(Locale.ROOT).split("(?<=[^\\p{L}'’])"))) {
      String letters = word.replaceAll("[^\\p{L}]+", "");
      boolean small = !title.isEmpty() && SMALL.contains(letters);
      title.append(small ? word : capital(word));
    }
    return title.toString();
  }

  private static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** What a property is called after a column: "FOCAL_DEPTH" is a focal depth. */
  static String label(String column) {
    String bare = column.replaceAll("\\s*[(\\[][^()\\[\\]]*[)\\]]\\s*$", "");
    String words = bare.replace('_', ' ').replaceAll("\\s+", " ").strip();
    return words.isEmpty() ? column : words;
  }
}
