package org.claimcheck.table;

import org.jspecify.annotations.Nullable;

/** What is known of the vocabulary that mappings speak. */
public interface TableTerms {
  /**
   * The kind of value of a property: time, quantity, entity or text; "name" for names of things and
   * the like, which are no facts; null if there is no such property.
   */
  @Nullable String valuesOf(String property);

  /** The class of the things that are values of a property, or null. */
  @Nullable String rangeOf(String property);

  /** Whether there is such a class. */
  boolean isClass(String iri);
}
