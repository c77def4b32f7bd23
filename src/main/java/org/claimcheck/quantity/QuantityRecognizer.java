package org.claimcheck.quantity;

import java.nio.file.Path;
import java.util.List;
import org.claimcheck.article.Span;
import org.claimcheck.word.Words;

/**
 * Finds quantities in the words of a sentence: numbers with their hedges and units. What is counted
 * is left to others, as it needs the sentence's syntax. Reads left to right, every word a bounded
 * number of times.
 */
public final class QuantityRecognizer {
  private final Hedges hedges;
  private final Units units;

  /** A recogniser with the given tables. */
  public QuantityRecognizer(Hedges hedges, Units units) {
    this.hedges = hedges;
    this.units = units;
  }

  /** A recogniser with the tables of an ontology folder. */
  public static QuantityRecognizer load(Path ontology) {
    return new QuantityRecognizer(Hedges.load(ontology), Units.load(ontology));
  }

  /**
   * Quantities in order, not overlapping, with {@code of} set for ages and magnitudes only.
   *
   * @param text the article's text
   * @param words words of a sentence of it
   * @param taken spans that hold no quantities: time expressions
   */
  public List<Quantity> find(String text, Words words, List<Span> taken) {
    return new QuantityScan(text, words, hedges, units).find(taken);
  }
}
