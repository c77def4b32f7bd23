package org.claimcheck.text.syntax;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.text.Token;

/**
 * Spells verbs in a way that the models know for verbs: those in -ise the American way, and past
 * tenses that look like adjectives or nouns ("left", "burst") as others that do not.
 */
final class Spelling {
  private static final Pattern ISE =
      Pattern.compile(
          "(?<=\\p{L}{3}(?:al|il|ol|on|an|en|or|er|ar|im|at|it|ic|in|um|ut|rn))is(?=(?:e|es|ed|ing)\\b)");

  private record Past(String plain, String lemma) {
    static final Past NONE = new Past("", "");
  }

  private static final Map<String, Past> AMBIGUOUS =
      Map.of(
          "left", new Past("kept", "leave"),
          "burst", new Past("broke", "burst"),
          "split", new Past("broke", "split"));
  private static final Pattern WORD = Pattern.compile("\\b(left|burst|split)\\b");

  private Spelling() {}

  /** A text of the same length. */
  static String plain(String text) {
    Matcher ise = ISE.matcher(text);
    return WORD.matcher(ise.replaceAll("iz"))
        .replaceAll(m -> AMBIGUOUS.getOrDefault(m.group(), Past.NONE).plain());
  }

  /** What was parsed of the plain spelling, as a parse of the word itself. */
  static Token.Parsed restore(Token.Parsed p, String word) {
    Past past = AMBIGUOUS.get(word);
    String lemma = past == null ? p.lemma() : past.lemma();
    return new Token.Parsed(p.span(), word, lemma, p.tag(), p.head(), p.relation());
  }
}
