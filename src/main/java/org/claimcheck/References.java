package org.claimcheck;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.claimcheck.endpoint.Endpoint;
import org.claimcheck.endpoint.EndpointStore;
import org.claimcheck.finding.Failure;
import org.claimcheck.reference.HeldReference;
import org.claimcheck.reference.Origin;
import org.claimcheck.reference.PropertyProfile;
import org.claimcheck.reference.Reference;
import org.claimcheck.reference.ReferenceLoader;
import org.claimcheck.reference.ReferenceSource;
import org.claimcheck.reference.StoreException;
import org.claimcheck.reference.TripleStore;
import org.claimcheck.store.StoreImport;
import org.claimcheck.store.TdbStore;
import org.claimcheck.text.nlp4j.PackFolder;

/** What a checker checks against: facts in memory, and stores that are asked for each article. */
final class References implements AutoCloseable {
  private final Reference reference;
  private final Optional<Held> held;
  private final List<String> problems;
  private final Optional<Graph> words;

  private record Held(ReferenceSource source, HeldReference reference) {}

  /**
   * What there is for an article, until it is closed.
   *
   * @param cuts sentences on what was left out because there was too much of it
   * @param failures what did not answer
   */
  record Article(HeldReference.Release release, List<String> cuts, List<Failure> failures)
      implements AutoCloseable {
    @Override
    public void close() {
      release.close();
    }
  }

  private References(
      Reference reference, Optional<Held> held, List<String> problems, Optional<Graph> words) {
    this.reference = reference;
    this.held = held;
    this.problems = problems;
    this.words = words;
  }

  static References open(CheckerOptions options) {
    ReferenceLoader loader = new ReferenceLoader(options.ontology());
    List<Path> files = new ArrayList<>();
    List<Path> stores = new ArrayList<>();
    for (Path path : options.references()) {
      boolean store = Files.isDirectory(path) && StoreImport.isStore(path);
      (store ? stores : files).add(path);
    }
    if (stores.isEmpty() && options.endpoints().all().isEmpty()) {
      ReferenceLoader.Loaded loaded = files.isEmpty() ? loader.bundled() : loader.load(files);
      return new References(
          loaded.reference(), Optional.empty(), told(loaded.problems()), loaded.words());
    }
    Map<String, Origin> order =
        Origin.of(
            Stream.of(
                    options.endpoints().order(),
                    options.references().stream().map(Path::toString).toList(),
                    options.endpoints().all().stream().map(e -> e.address().toString()).toList())
                .flatMap(List::stream)
                .toList());
    List<TripleStore> open = new ArrayList<>();
    stores.stream().distinct().forEach(s -> open.add(TdbStore.open(s)));
    options.endpoints().all().forEach(e -> open.add(endpoint(e, options.endpoints().kept())));
    ReferenceLoader.Opened opened = loader.open(files, open, order);
    HeldReference reference = new HeldReference();
    return new References(
        reference,
        Optional.of(new Held(opened.source(), reference)),
        told(opened.problems()),
        opened.words());
  }

  private static TripleStore endpoint(Endpoint endpoint, Duration kept) {
    return EndpointStore.at(endpoint, PackFolder.cache().resolve("answers"), kept);
  }

  private static List<String> told(List<?> problems) {
    return problems.stream().map(Object::toString).toList();
  }

  /** The facts; of stores only within an article. */
  Reference reference() {
    return reference;
  }

  /** Whether every article is checked against the same. */
  boolean isFixed() {
    return held.isEmpty();
  }

  /** What is wrong with files. */
  List<String> problems() {
    return problems;
  }

  /** Entries for words that the references hold. */
  Optional<Graph> words() {
    return words;
  }

  /** The kind of value that properties have which the vocabulary does not know, by IRI. */
  Map<String, String> foreign() {
    Map<String, String> foreign = new HashMap<>();
    if (held.isPresent()) {
      held.get()
          .source()
          .foreign()
          .forEach((iri, kinds) -> kinds.stream().findFirst().ifPresent(k -> foreign.put(iri, k)));
    } else {
      for (PropertyProfile profile : reference.profiles().all()) {
        profile.kinds().stream().sorted().findFirst().ifPresent(k -> foreign.put(profile.iri(), k));
      }
    }
    return foreign;
  }

  /** Gets what there is for a text, for this thread. */
  Article of(String text) {
    if (held.isEmpty()) {
      return new Article(() -> {}, List.of(), List.of());
    }
    ReferenceSource.Known known = held.get().source().of(text);
    List<Failure> failures = new ArrayList<>();
    for (StoreException silent : known.silent()) {
      failures.add(
          new Failure(Failure.REFERENCE, silent.store(), String.valueOf(silent.getMessage())));
    }
    return new Article(held.get().reference().hold(known.reference()), known.cuts(), failures);
  }

  @Override
  public void close() {
    held.ifPresent(h -> h.source().close());
  }
}
