package org.claimcheck.text;

import org.claimcheck.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words given as somebody's own.
 *
 * @param span place in the article's text, quotation marks included
 * @param speaker head token of the speaker's mention, or null where the text does not say
 */
public record Quotation(Span span, @Nullable Token speaker) {}
