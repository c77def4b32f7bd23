package org.claimcheck.article;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How to read articles.
 *
 * @param language language of articles that do not say, as a BCP 47 tag
 * @param zone the publisher's time zone, in which a time of publication with an offset is dated;
 *     null takes the day as it is written
 * @param fields further names of front matter fields, without case: the name in the file, then
 *     {@code title}, {@code published}, {@code author}, {@code dateline}, {@code language} or
 *     {@code url}
 * @param skipped what is left out of the text
 */
public record ReadingOptions(
    String language, @Nullable ZoneId zone, Map<String, String> fields, Set<Markup> skipped) {
  /** English articles that say all themselves. */
  public static final ReadingOptions DEFAULT =
      new ReadingOptions("en", null, Map.of(), Set.of(Markup.SHORTCODES));

  /** Copies the collections; names lose their case. */
  public ReadingOptions {
    Map<String, String> lower = new HashMap<>();
    fields.forEach((name, field) -> lower.put(name.toLowerCase(Locale.ROOT), field));
    fields = Map.copyOf(lower);
    skipped = Set.copyOf(skipped);
  }

  /** Whether a part is left out. */
  boolean skips(Markup part) {
    return skipped.contains(part);
  }
}
