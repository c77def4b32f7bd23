package org.claimcheck.text;

import java.util.List;

/**
 * A constituent of a sentence: a phrase with parts, or a token with its tag.
 *
 * @param label Penn Treebank category of a phrase ("NP", "S") or tag of a token ("NNP")
 * @param token index of the token, or -1 for a phrase
 * @param parts the parts of a phrase in order; empty for a token
 */
public record Phrase(String label, int token, List<Phrase> parts) {

  /** Copies the list. */
  public Phrase {
    parts = List.copyOf(parts);
  }

  /** A phrase of parts. */
  public static Phrase of(String label, List<Phrase> parts) {
    return new Phrase(label, -1, parts);
  }

  /** A token. */
  public static Phrase of(String tag, int token) {
    return new Phrase(tag, token, List.of());
  }

  /** Whether this is a token. */
  public boolean isToken() {
    return token >= 0;
  }

  /** In brackets, as treebanks write it. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("(").append(label);
    if (isToken()) {
      text.append(' ').append(token);
    }
    parts.forEach(part -> text.append(' ').append(part));
    return text.append(')').toString();
  }
}
