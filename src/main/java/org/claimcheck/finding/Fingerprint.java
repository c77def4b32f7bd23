package org.claimcheck.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Names for findings that survive edits elsewhere in the article: they depend on what is said, not
 * on where it stands.
 */
public final class Fingerprint {
  private static final int BYTES = 6;

  /**
   * Things of tables and files without names of their own are named by the path as somebody gave
   * it, of which only the end says what they are.
   */
  private static final String LOCAL = "https://w3id.org/claimcheck/local/";

  private Fingerprint() {}

  /**
   * The fingerprint of a finding.
   *
   * @param rule id of the rule
   * @param subject IRI of the subject, or its words in the article
   * @param property IRI of the property, or null
   * @param quote the words of the article, compared without case and spacing
   */
  public static String of(
      String rule, @Nullable String subject, @Nullable String property, String quote) {
    String words = quote.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    String all = String.join("\0", rule, name(subject), name(property), words);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * The findings in order, those that say the same at several places numbered from the second.
   *
   * @param place where in the file a finding stands
   */
  static List<Finding> distinct(List<Finding> findings, ToIntFunction<Finding> place) {
    Comparator<Finding> order =
        Comparator.comparingInt(place).thenComparing(Comparator.naturalOrder());
    Map<String, Integer> seen = new HashMap<>();
    List<Finding> made = new ArrayList<>();
    for (Finding f : findings.stream().sorted(order).toList()) {
      int times = seen.merge(f.fingerprint(), 1, Integer::sum);
      made.add(times == 1 ? f : f.withFingerprint(f.fingerprint() + "-" + times));
    }
    return made;
  }

  private static String name(@Nullable String part) {
    return part == null
        ? ""
        : part.startsWith(LOCAL) ? part.substring(part.lastIndexOf('/') + 1) : part;
  }
}
