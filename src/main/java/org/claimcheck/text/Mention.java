package org.claimcheck.text;

import org.claimcheck.article.Span;

/**
 * A phrase that refers to a thing: by name, by pronoun or by a description.
 *
 * @param id 0-based position among the document's mentions, in text order
 * @param span place in the article's text, without determiner for names
 * @param text the phrase
 * @param head the token that governs the phrase
 * @param kind how it refers
 * @param type what sort of thing it is, as far as the text itself tells
 * @param chain number of the chain of mentions that refer to the same thing; a mention that refers
 *     to nothing else in the text has a chain of its own
 */
public record Mention(int id, Span span, String text, Token head, Kind kind, Type type, int chain) {

  /** How a mention refers. */
  public enum Kind {
    NAME,
    PRONOUN,
    NOMINAL
  }

  /** Sorts of things that coreference and resolution tell apart. */
  public enum Type {
    PERSON,
    ORGANIZATION,
    PLACE,
    EVENT,
    OTHER,
    UNKNOWN
  }
}
