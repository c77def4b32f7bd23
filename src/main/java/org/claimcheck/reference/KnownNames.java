package org.claimcheck.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.text.NameLexicon;

/** The names of a reference as the parser asks for them: token by token, with their case. */
final class KnownNames implements NameLexicon {
  private static final int LONGEST = 10;

  /** Key of a name, and whether every spelling of it is in capitals ("US", which "us" is not). */
  private final Map<String, Boolean> capitals = new HashMap<>();

  /** Keys of first words, so that most tokens cost one look-up. */
  private final Map<String, Boolean> firstWords = new HashMap<>();

  /** Words that stand in lower case inside names. */
  private static final Set<String> SMALL =
      Set.of(
          "a", "al", "an", "and", "at", "bin", "by", "da", "de", "del", "della", "der", "des", "di",
          "do", "dos", "du", "el", "en", "for", "ibn", "in", "la", "le", "les", "of", "on", "the",
          "to", "und", "van", "von", "y");

  void add(Name name, String key) {
    boolean description =
        Stream.of(name.text().split("\\s+"))
            .anyMatch(w -> Character.isLowerCase(w.codePointAt(0)) && !SMALL.contains(w));
    if (key.isEmpty() || description || name.kind() == Name.Kind.TITLE || !isName(name.text())) {
      return;
    }
    capitals.merge(key, inCapitals(name.text()), Boolean::logicalAnd);
    int space = key.indexOf(' ');
    firstWords.put(space < 0 ? key : key.substring(0, space), true);
  }

  @Override
  public int longestName(List<String> tokens, int from) {
    String first = tokens.get(from);
    if (!isName(first)) {
      return 0;
    }
    String firstKey = NameKey.of(first);
    int space = firstKey.indexOf(' ');
    if (!firstWords.containsKey(space < 0 ? firstKey : firstKey.substring(0, space))) {
      return 0;
    }
    int longest = Math.min(LONGEST, tokens.size() - from);
    for (int length = longest; length > 0; length--) {
      String text = String.join(" ", tokens.subList(from, from + length));
      String last = tokens.get(from + length - 1);
      // "Iran ." and "Iran 's" have the key of "Iran" but are more than the name.
      boolean ends =
          last.codePoints().anyMatch(Character::isLetterOrDigit) && !last.matches("['’][sS]");
      Boolean inCapitals = ends ? capitals.get(NameKey.of(text)) : null;
      if (inCapitals != null && (!inCapitals || inCapitals(text))) {
        return length;
      }
    }
    return 0;
  }

  private static boolean isName(String text) {
    int first = text.isEmpty() ? 0 : text.codePointAt(0);
    return Character.isUpperCase(first) || Character.isDigit(first);
  }

  private static boolean inCapitals(String text) {
    return text.equals(text.toUpperCase(java.util.Locale.ROOT))
        && text.codePoints().filter(Character::isLetter).count() > 1;
  }
}
