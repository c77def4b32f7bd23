package org.claimcheck.claim;

import org.claimcheck.article.Span;
import org.claimcheck.text.Modality;
import org.claimcheck.text.Predication;
import org.claimcheck.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * One checkable thing that the article says.
 *
 * @param id identifier within the article: {@code c1}, {@code c2}, ... in text order
 * @param subject what it speaks of
 * @param property IRI of the property
 * @param value what it says
 * @param modality how the article presents it
 * @param attributedTo whom it is attributed to, as the article calls them, or null
 * @param at the time the claim speaks of, where the article gives one, or null
 * @param span the smallest span that holds predicate, subject and value
 * @param origin the predication it comes from
 */
public record Claim(
    String id,
    Referent subject,
    String property,
    Value value,
    Modality modality,
    @Nullable String attributedTo,
    @Nullable TimeExpression at,
    Span span,
    Predication origin) {}
