package org.claimcheck.text.mention;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.article.Block;
import org.claimcheck.text.Mention;

/**
 * Whom an article is about: the one woman or man named in its title, else in its first sentence.
 */
final class Protagonists {
  private final Set<Entity> entities;

  /**
   * @param phrases of the whole article, in text order; names have their entities
   */
  Protagonists(List<Phrase> phrases) {
    Set<Entity> title = new LinkedHashSet<>();
    Set<Entity> first = new LinkedHashSet<>();
    int lead = -1;
    for (Phrase phrase : phrases) {
      boolean heading = phrase.sentence().block().kind() == Block.Kind.TITLE;
      if (!heading && lead < 0) {
        lead = phrase.sentence().index();
      }
      if (phrase.isName() && phrase.entityOrThrow().type == Mention.Type.PERSON) {
        if (heading) {
          title.add(phrase.entityOrThrow());
        } else if (phrase.sentence().index() == lead) {
          first.add(phrase.entityOrThrow());
        }
      }
    }
    entities = title.isEmpty() ? first : title;
  }

  /** The only one of the gender; empty where there are several, or the gender is not known. */
  Optional<Entity> of(Gender gender) {
    List<Entity> found = entities.stream().filter(e -> e.gender.fits(gender)).toList();
    return found.size() == 1 && gender != Gender.UNKNOWN
        ? Optional.of(found.get(0)).filter(e -> e.gender == gender)
        : Optional.empty();
  }
}
