package org.claimcheck.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.text.Document;

/**
 * Extracts claims from the predications of a document with the senses of a lexicon.
 *
 * <p>Knows no word and no property itself: every sense, slot and property comes from the lexicon.
 * Safe for use by several threads.
 */
public final class ClaimExtractor {
  private final Lexicon lexicon;
  private final Vocabulary vocabulary;

  /**
   * @param lexicon the senses
   * @param vocabulary the properties that the senses speak of
   */
  public ClaimExtractor(Lexicon lexicon, Vocabulary vocabulary) {
    this.lexicon = lexicon;
    this.vocabulary = vocabulary;
  }

  /** The claims of an article, in text order, numbered {@code c1}, {@code c2}, ... */
  public List<Claim> extract(Document document) {
    Frames frames = new Frames(document, new Readings(document, lexicon, vocabulary), vocabulary);
    List<Claim> drafts = new ClaimWriter(document, lexicon, vocabulary, frames).claims();
    drafts.sort(
        Comparator.comparing((Claim c) -> c.span().start())
            .thenComparing(c -> c.value().span())
            .thenComparing(Claim::property));
    Map<List<Object>, Claim> distinct = new LinkedHashMap<>();
    for (Claim c : drafts) {
      distinct.putIfAbsent(
          List.of(c.subject().id(), c.property(), c.value().span(), c.modality()), c);
    }
    List<Claim> numbered = new ArrayList<>();
    for (Claim c : distinct.values()) {
      numbered.add(c.withId("c" + (numbered.size() + 1)));
    }
    return numbered;
  }
}
