package org.claimcheck.relation;

import java.util.List;
import org.claimcheck.claim.Claim;
import org.claimcheck.quantity.Units;
import org.claimcheck.reference.Reference;
import org.claimcheck.text.Document;

/**
 * Finds what an article says about the foreign properties of a reference. Safe for use by many
 * threads.
 */
public final class RelationExtractor {
  private final Reference reference;
  private final Properties properties;
  private final Units units;

  /**
   * @param reference whose things and properties are looked for
   * @param concepts how English speaks of properties
   * @param units for numbers told in another unit
   */
  public RelationExtractor(Reference reference, Concepts concepts, Units units) {
    this.reference = reference;
    this.properties = new Properties(reference, concepts, units);
    this.units = units;
  }

  /**
   * The claims of an article about foreign properties, in text order, numbered {@code p1}, {@code
   * p2}, ...
   */
  public List<Claim> extract(Document document) {
    return reference.profiles().isEmpty()
        ? List.of()
        : new ArticleRelations(reference, properties, units, document).claims();
  }
}
