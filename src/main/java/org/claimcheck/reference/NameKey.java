package org.claimcheck.reference;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What two spellings of a name have in common: case, diacritics, punctuation, a leading "the" and a
 * possessive ending do not count.
 */
public final class NameKey {
  private static final String FROM = "øłđðħıŋßæœþ";
  private static final String[] TO = {"o", "l", "d", "d", "h", "i", "n", "ss", "ae", "oe", "th"};

  /** The blank between two initials. */
  private static final Pattern APART = Pattern.compile("(?<=\\b\\p{Lu}\\.) (?=\\p{Lu}\\.)");

  private NameKey() {}

  /** The key of a name; empty for a text without letters and digits. */
  public static String of(String name) {
    String whole = joined(name);
    String text = isAscii(whole) ? whole : Normalizer.normalize(whole, Normalizer.Form.NFKD);
    StringBuilder key = new StringBuilder(text.length());
    int length = withoutPossessive(text);
    for (int i = 0; i < length; i++) {
      append(key, Character.toLowerCase(text.charAt(i)));
    }
    int end = key.length();
    while (end > 0 && key.charAt(end - 1) == ' ') {
      end--;
    }
    key.setLength(end);
    return key.length() > 4 && key.indexOf("the ") == 0 ? key.substring(4) : key.toString();
  }

  /** "D. C." is "D.C.", and "J. K. Rowling" "J.K. Rowling". */
  private static String joined(String name) {
    return name.contains(". ") ? APART.matcher(name).replaceAll("") : name;
  }

  private static void append(StringBuilder key, char c) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      key.append(c);
    } else if (c == '&') {
      append(key, ' ');
      key.append("and ");
    } else if (c == '.' || c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`') {
      return; // "U.S." is "US", "Xi'an" is "Xian"
    } else if (FROM.indexOf(c) >= 0) {
      key.append(TO[FROM.indexOf(c)]);
    } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
      key.append(c);
    } else if (Character.getType(c) != Character.NON_SPACING_MARK
        && key.length() > 0
        && key.charAt(key.length() - 1) != ' ') {
      key.append(' ');
    }
  }

  private static int withoutPossessive(String text) {
    int end = text.length();
    if (end > 2 && (text.endsWith("'s") || text.endsWith("’s"))) {
      return end - 2;
    }
    return end > 1 && (text.endsWith("'") || text.endsWith("’")) ? end - 1 : end;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
