package org.claimcheck.reference;

import java.util.List;
import java.util.Set;

/**
 * What is known of a property that is not ours: from its declaration where there is one, else
 * learnt from the facts of the reference that use it.
 *
 * @param iri its IRI
 * @param label its name for people: the declared label, else the end of its IRI
 * @param words the label's words in lower case, in order ("birthDate": birth, date)
 * @param kinds kinds of value that its facts have: entity, time, quantity, text
 * @param single whether a thing has one value of it
 * @param lasting whether it holds for ever, as far as its facts tell: none has a time
 * @param declared whether that is declared, rather than learnt
 * @param facts number of its facts
 * @param values number of its different values that are things or texts
 * @param things IRIs of all things that are a value of it
 * @param codes whether all its texts are codes: without small letters
 * @param texts keys of all texts that are a value of it, as {@link NameKey} gives them
 */
public record PropertyProfile(
    String iri,
    String label,
    List<String> words,
    Set<String> kinds,
    boolean single,
    boolean lasting,
    boolean declared,
    int facts,
    int values,
    boolean codes,
    Set<String> things,
    Set<String> texts) {

  /** Copies the collections. */
  public PropertyProfile {
    words = List.copyOf(words);
    kinds = Set.copyOf(kinds);
    things = Set.copyOf(things);
    texts = Set.copyOf(texts);
  }
}
