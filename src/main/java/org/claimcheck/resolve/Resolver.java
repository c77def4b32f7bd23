package org.claimcheck.resolve;

import java.util.List;
import org.claimcheck.claim.Claim;
import org.claimcheck.quantity.Units;
import org.claimcheck.reference.Reference;
import org.claimcheck.text.Document;

/** Finds out what an article's names and descriptions mean. Safe for use by many threads. */
@FunctionalInterface
public interface Resolver {
  /**
   * Resolves all referents of the claims.
   *
   * @param document the article the claims stand in
   * @param claims all its claims: together they describe what has no name
   */
  Resolved resolve(Document document, List<Claim> claims);

  /**
   * Resolves against a reference.
   *
   * @param units what converts, so that an amount tells a thing in whatever unit
   */
  static Resolver over(Reference reference, Units units) {
    return (document, claims) ->
        new ArticleResolution(reference, units, document, claims).resolve();
  }
}
