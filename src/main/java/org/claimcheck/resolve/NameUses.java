package org.claimcheck.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimcheck.reference.Entity;
import org.claimcheck.reference.Name;
import org.claimcheck.reference.NameKey;
import org.claimcheck.text.Document;
import org.claimcheck.text.Mention;

/** Tells which of its names the article uses for each thing. */
final class NameUses {
  private final Memo memo;
  private final Document document;

  NameUses(Memo memo, Document document) {
    this.memo = memo;
    this.document = document;
  }

  List<NameUse> of(Map<Integer, List<Mention>> chains, Map<Integer, Resolution> resolutions) {
    List<NameUse> found = new ArrayList<>();
    chains.forEach(
        (chain, mentions) -> {
          Resolution resolution = resolutions.get(chain);
          if (resolution != null && resolution.certain()) {
            String iri = resolution.candidates().get(0).iri();
            NameScorer.names(mentions).forEach(m -> use(m, iri).ifPresent(found::add));
          }
        });
    found.sort(Comparator.comparing(u -> u.mention().span()));
    return found;
  }

  private Optional<NameUse> use(Mention mention, String iri) {
    String key = NameKey.of(NameVariants.withoutAddress(mention.text()));
    return memo.entity(iri).map(Entity::names).orElse(List.of()).stream()
        .filter(n -> NameKey.of(n.text()).equals(key))
        .min(Comparator.comparing((Name n) -> outdated(n)).thenComparing(Name::kind))
        .map(n -> new NameUse(mention, iri, n, outdated(n)));
  }

  private boolean outdated(Name name) {
    LocalDate published = document.article().published().orElse(null);
    LocalDate last = name.valid().latest();
    return published != null && last != null && last.isBefore(published);
  }
}
