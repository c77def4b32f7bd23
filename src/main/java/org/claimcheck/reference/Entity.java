package org.claimcheck.reference;

import java.util.List;

/**
 * A thing of the reference.
 *
 * @param iri its identifier
 * @param label the best name for people to read
 * @param types IRIs of its classes as stated, without superclasses
 * @param names all its names, the label first
 * @param factCount how many facts are about it: how prominent it is in the reference
 */
public record Entity(
    String iri, String label, List<String> types, List<Name> names, int factCount) {

  /** Copies the lists. */
  public Entity {
    types = List.copyOf(types);
    names = List.copyOf(names);
  }
}
