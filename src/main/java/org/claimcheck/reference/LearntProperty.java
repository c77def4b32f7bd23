package org.claimcheck.reference;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What all facts of a reference teach about a property of it, where a part of them is at hand.
 *
 * @param iri its IRI
 * @param facts number of its facts
 * @param values number of its different values that are things or texts
 * @param single whether a thing has one value of it
 * @param declared whether that is declared, rather than learnt
 * @param lasting whether none of its facts has a time
 * @param codes whether all its texts are codes: without small letters
 * @param kinds kinds of value that its facts have: entity, time, quantity, text
 * @param texts some of its texts
 */
public record LearntProperty(
    String iri,
    int facts,
    int values,
    boolean single,
    boolean declared,
    boolean lasting,
    boolean codes,
    Set<String> kinds,
    List<String> texts) {

  /** Copies the collections. */
  public LearntProperty {
    kinds = Set.copyOf(kinds);
    texts = List.copyOf(texts);
  }

  /** What two references together teach. */
  LearntProperty with(LearntProperty other) {
    Set<String> allKinds = new TreeSet<>(kinds);
    allKinds.addAll(other.kinds);
    Set<String> allTexts = new TreeSet<>(texts);
    allTexts.addAll(other.texts);
    return new LearntProperty(
        iri,
        facts + other.facts,
        values + other.values,
        single && other.single,
        declared && other.declared,
        lasting && other.lasting,
        codes && other.codes,
        allKinds,
        List.copyOf(allTexts));
  }
}
