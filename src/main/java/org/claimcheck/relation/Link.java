package org.claimcheck.relation;

import java.util.List;
import org.claimcheck.article.Span;
import org.claimcheck.text.Mention;
import org.claimcheck.text.Token;

/**
 * A phrase of a sentence that stands for things of the reference.
 *
 * @param head the token that governs the phrase
 * @param span its place in the article's text
 * @param text the phrase
 * @param things IRIs of the things it may mean, the likeliest first
 * @param named whether it is a name, rather than a pronoun or a description
 * @param type what sort of name the text takes it for
 */
record Link(
    Token head, Span span, String text, List<String> things, boolean named, Mention.Type type) {
  Link {
    things = List.copyOf(things);
  }
}
