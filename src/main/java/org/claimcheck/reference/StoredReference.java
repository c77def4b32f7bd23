package org.claimcheck.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.claimcheck.reference.Neighbourhood.Drawn;
import org.jspecify.annotations.Nullable;

/** References of which some stay in stores: what an article speaks of is drawn from these. */
final class StoredReference implements ReferenceSource {
  private final RdfReference rdf;
  private final List<TripleStore> stores;
  private final @Nullable ReferenceData fixed;
  private final Map<String, LearntProperty> learnt;
  private final WorldNames world;
  private final Map<String, Origin> order;
  private final Set<String> names = new HashSet<>();

  private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);

  /**
   * @param fixed what is in memory, if anything is
   * @param world names of countries that references lack
   * @param order which reference a store is, by name, where there are several
   */
  StoredReference(
      RdfReference rdf,
      List<TripleStore> stores,
      @Nullable ReferenceData fixed,
      WorldNames world,
      Map<String, Origin> order) {
    this.order = order;
    this.rdf = rdf;
    this.stores = List.copyOf(stores);
    this.fixed = fixed;
    this.learnt = fixed == null ? Map.of() : PropertyProfiles.of(fixed).learnt();
    this.world = world;
    if (fixed != null) {
      fixed.entities().forEach(e -> names.add(e.iri()));
    }
  }

  @Override
  public Known of(String text) {
    return of(
        (store, cuts) ->
            Neighbourhood.draw(store, world.spread(NameCandidates.of(text, store.isNear())), cuts));
  }

  @Override
  public Known named(String name) {
    return of((store, cuts) -> Neighbourhood.drawOne(store, name, cuts));
  }

  private Known of(BiFunction<TripleStore, Consumer<String>, Drawn> draw) {
    List<String> cuts = new ArrayList<>();
    Map<String, LearntProperty> whole = new LinkedHashMap<>(learnt);
    // Others of which the article has a part of the name only would be taken for the only ones.
    Set<String> named = new HashSet<>(names);
    List<StoreException> silent = new ArrayList<>();
    ReferenceData data = fixed;
    for (TripleStore store : stores) {
      try {
        Drawn drawn = draw.apply(store, cuts::add);
        List<Problem> faults = new ArrayList<>(); // told when the store was made
        ReferenceData found =
            RdfReference.read(
                    rdf.normalise(drawn.quads(), new Positions(), Map.of(), faults), faults)
                .from(order.get(store.name()));
        drawn.named().forEach(t -> named.add(t.toString()));
        drawn.learnt().forEach((iri, p) -> whole.merge(iri, p, LearntProperty::with));
        data = data == null ? found : data.with(found);
      } catch (StoreException e) {
        silent.add(e);
      }
    }
    if (data == null) {
      data = new ReferenceData(rdf.ontology().terms(), List.of(), List.of());
    }
    SameThings.Merged merged = SameThings.merge(data);
    data = merged.data();
    merged.renamed().forEach((from, to) -> rename(whole, from, to));
    named.addAll(named.stream().flatMap(n -> merged.to(n).stream()).toList());
    PropertyProfiles profiles = PropertyProfiles.of(data).within(whole);
    ReferenceData all = profiles.isEmpty() ? data : world.add(data);
    return new Known(new MemoryReference(all, profiles, named::contains), cuts, silent);
  }

  private static void rename(Map<String, LearntProperty> whole, String from, String to) {
    LearntProperty learnt = whole.remove(from);
    if (learnt != null) {
      whole.merge(to, learnt, LearntProperty::with);
    }
  }

  private Map<String, LearntProperty> learntOfAll() {
    Map<String, LearntProperty> all = new LinkedHashMap<>(learnt);
    stores.forEach(s -> s.learnt().forEach((iri, p) -> all.merge(iri, p, LearntProperty::with)));
    return all;
  }

  @Override
  public Taught taught() {
    DatasetGraph names = DatasetGraphFactory.create();
    for (TripleStore store : stores) {
      store.declarations().forEach(names::add);
      List<Node> properties =
          store.learnt().keySet().stream().map(NodeFactory::createURI).sorted(BY_IRI).toList();
      try (TripleStore.Session session = store.open(cut -> {})) {
        session.names(properties).forEach(names::add);
      }
    }
    List<Problem> faults = new ArrayList<>(); // told when the store was made
    ReferenceData named =
        RdfReference.read(rdf.normalise(names, new Positions(), Map.of(), faults), faults);
    return new Taught(named.vocabulary(), PropertyProfiles.of(learntOfAll().values(), named));
  }

  @Override
  public Map<String, List<String>> foreign() {
    Map<String, LearntProperty> all = learntOfAll();
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    all.forEach((iri, p) -> kinds.put(iri, p.kinds().stream().sorted().toList()));
    return kinds;
  }

  @Override
  public void close() {
    stores.forEach(TripleStore::close);
  }
}
