package org.claimcheck.text;

/**
 * One stage of the text layer: a pure function that adds its layer to a document.
 *
 * <p>Order: sentences with parses, then times, quantities, quotations, mentions (with chains),
 * predications. Implementations are safe for use by one thread at a time unless they say more.
 */
@FunctionalInterface
public interface Annotator {
  /** The document with this annotator's layer added. */
  Document annotate(Document document);

  /** This annotator followed by another. */
  default Annotator then(Annotator next) {
    return document -> next.annotate(annotate(document));
  }
}
