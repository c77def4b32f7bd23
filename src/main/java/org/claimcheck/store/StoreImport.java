package org.claimcheck.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.params.StoreParamsBuilder;
import org.apache.jena.tdb2.params.StoreParamsCodec;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.claimcheck.article.InputException;
import org.claimcheck.reference.LabelKeys;
import org.claimcheck.reference.Problem;
import org.claimcheck.reference.ReferenceFeed;

/**
 * Builds a store from files: beside the one that is there, which it replaces in one step when it is
 * whole. A build that is killed leaves what nobody opens and the next build deletes.
 */
public final class StoreImport {
  /** One index for each way of asking; the two others that TDB2 has by default serve us nothing. */
  private static final String[] INDEXES = {"GSPO", "SPOG", "POSG", "OSPG"};

  private static final String CC = "https://w3id.org/claimcheck/vocab#";

  private final Path ontology;
  private final StoreFolder folder;

  /**
   * What came of it.
   *
   * @param quads how many statements were read, each file's repetitions included
   * @param problems what could not be read; the rest is in the store
   */
  public record Outcome(long quads, List<Problem> problems) {
    /** Copies the list. */
    public Outcome {
      problems = List.copyOf(problems);
    }
  }

  /**
   * @param ontology the folder with vocabulary.ttl and alignments
   * @param folder where the store is to be
   */
  public StoreImport(Path ontology, Path folder) {
    this.ontology = ontology;
    this.folder = new StoreFolder(folder);
  }

  /** Whether a folder holds a store, or what an import began. */
  public static boolean isStore(Path folder) {
    return StoreFolder.is(folder);
  }

  /**
   * Builds it.
   *
   * @param paths files and folders of RDF, tables and Wikidata's JSON
   * @param progress is told now and then how many statements were read; -1 when indexes are built
   * @throws InputException if the folder holds something else, nothing was read, or another import
   *     is at work
   * @throws IOException if the disk is full, say
   */
  public Outcome run(List<Path> paths, LongConsumer progress) throws IOException {
    StoreFolder.Lock lock = folder.lock();
    try {
      Path draft = folder.draft();
      java.nio.file.Files.createDirectories(draft);
      boolean whole = false;
      try {
        Outcome outcome = build(draft, paths, progress);
        if (outcome.quads() == 0) {
          throw new InputException(
              paths.toString(), "nothing to import", "see what is wrong with the files");
        }
        folder.publish(draft);
        whole = true;
        return outcome;
      } finally {
        if (!whole) {
          StoreFolder.delete(draft);
        }
      }
    } finally {
      lock.close();
    }
  }

  private Outcome build(Path draft, List<Path> paths, LongConsumer progress) {
    Location location = Location.create(draft);
    StoreParams params =
        StoreParamsBuilder.create("claimcheck")
            .quadIndexes(INDEXES)
            .nodeId2NodeCacheSize(100_000)
            .build();
    StoreParamsCodec.write(location, params);
    DatasetGraphTDB store =
        StoreConnection.connectCreate(location, params, null).getDatasetGraphTDB();
    try {
      DataLoader loader = LoaderFactory.sequentialLoader(store, (form, values) -> {});
      long[] read = {0};
      List<Problem> problems = load(loader, paths, read, progress);
      progress.accept(-1);
      store.executeWrite(() -> complete(store));
      return new Outcome(read[0], problems);
    } finally {
      StoreConnection.internalExpel(location, true);
    }
  }

  private List<Problem> load(
      DataLoader loader, List<Path> paths, long[] read, LongConsumer progress) {
    loader.startBulk();
    try {
      StreamRDF stream = loader.stream();
      List<Problem> problems =
          new ReferenceFeed(ontology)
              .read(
                  paths,
                  quad -> {
                    stream.quad(quad);
                    if (!quad.getGraph().equals(LabelKeys.GRAPH) && ++read[0] % 100_000 == 0) {
                      progress.accept(read[0]);
                    }
                  });
      progress.accept(-1);
      loader.finishBulk();
      return problems;
    } catch (RuntimeException e) {
      loader.finishException(e);
      throw e;
    }
  }

  /** What can only be told when all is there. */
  private static void complete(DatasetGraphTDB store) {
    LearntQuads.write(
        new Learning(store, Set.of(LabelKeys.GRAPH, ReferenceFeed.WORDS)).learn(), store);
    for (String name : List.of("formerName", "officialName")) {
      List<Quad> facts = new ArrayList<>();
      store.find(Node.ANY, Node.ANY, cc("property"), cc(name)).forEachRemaining(facts::add);
      facts.forEach(f -> nameOfFact(store, f.getSubject()));
    }
  }

  /** "Twitter", which a fact gives as a former name. */
  private static void nameOfFact(DatasetGraph store, Node fact) {
    List<Node> things = new ArrayList<>();
    store
        .find(Node.ANY, fact, cc("subject"), Node.ANY)
        .forEachRemaining(q -> things.add(q.getObject()));
    store
        .find(Node.ANY, Node.ANY, cc("fact"), fact)
        .forEachRemaining(q -> things.add(q.getSubject()));
    List<Quad> keys = new ArrayList<>();
    store
        .find(Node.ANY, fact, cc("value"), Node.ANY)
        .forEachRemaining(q -> things.forEach(t -> LabelKeys.of(t, q.getObject(), keys::add)));
    keys.forEach(store::add);
  }

  private static Node cc(String name) {
    return NodeFactory.createURI(CC + name);
  }
}
