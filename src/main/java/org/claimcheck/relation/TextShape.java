package org.claimcheck.relation;

import java.util.Set;
import org.claimcheck.reference.PropertyProfile;

/**
 * What the texts of a property look like: codes have digits or capitals only.
 *
 * @param texts number of different texts, 0 where the values are things
 * @param withDigits how many have digits
 * @param words how many are one word
 */
record TextShape(int texts, int withDigits, int words) {
  static TextShape of(PropertyProfile profile) {
    if (!profile.things().isEmpty()) {
      return new TextShape(0, 0, 0);
    }
    Set<String> texts = profile.texts();
    return new TextShape(
        texts.size(),
        (int) texts.stream().filter(TextShape::hasDigit).count(),
        (int) texts.stream().filter(t -> t.indexOf(' ') < 0).count());
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  /** Whether a wording has the shape of the texts. */
  boolean fits(String text) {
    if (texts == 0) {
      return true;
    }
    boolean digits = hasDigit(text);
    boolean word = text.indexOf(' ') < 0;
    return (digits || withDigits * 10 < texts * 8)
        && (!digits || withDigits > 0)
        && (word || words * 10 < texts * 9);
  }
}
