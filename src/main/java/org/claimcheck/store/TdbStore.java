package org.claimcheck.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.dboe.base.file.FileException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderLib;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.params.StoreParamsCodec;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.TDB2StorageBuilder;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.claimcheck.article.InputException;
import org.claimcheck.reference.LearntProperty;
import org.claimcheck.reference.ReferenceFeed;
import org.claimcheck.reference.TripleStore;

/**
 * A store in a folder, opened for reading: as many processes as want to. TDB2 itself lets one
 * process in, by an exclusive lock on a file; here that lock is shared, so that a program that
 * writes and readers keep each other out, and readers do not.
 */
public final class TdbStore implements TripleStore {
  private static final int MOST_DECLARED = 20_000;
  private static final List<Node> DECLARING =
      List.of(
          OWL.equivalentProperty.asNode(),
          OWL.equivalentClass.asNode(),
          RDFS.subPropertyOf.asNode());

  private final String shown;
  private final FileChannel channel;
  private final DatasetGraphTDB dataset;
  private final Collection<Quad> declarations;
  private final Map<String, LearntProperty> learnt;

  private TdbStore(String shown, FileChannel channel, DatasetGraphTDB dataset) {
    this.shown = shown;
    this.channel = channel;
    this.dataset = dataset;
    this.learnt = Txn.calculateRead(dataset, () -> LearntQuads.read(dataset));
    this.declarations = Txn.calculateRead(dataset, this::readDeclarations);
  }

  /**
   * Opens a store.
   *
   * @param folder the folder that an import made
   * @throws InputException if it holds none, or a program is writing to it
   */
  public static TdbStore open(Path folder) {
    for (int attempt = 0; ; attempt++) {
      Path data =
          new StoreFolder(folder)
              .data()
              .orElseThrow(
                  () ->
                      new InputException(
                          folder.toString(),
                          "holds no whole store: the import did not end",
                          "run reference import again"));
      try {
        return open(folder, data);
      } catch (IOException | FileException e) {
        // An import may have put another in its place just now.
        if (attempt > 0) {
          throw new InputException(
              folder.toString(),
              "cannot be opened: " + e.getMessage(),
              "the files of a store must be writable, though nothing is written to them");
        }
      }
    }
  }

  private static TdbStore open(Path folder, Path data) throws IOException {
    FileChannel channel = FileChannel.open(data.resolve("tdb.lock"), StandardOpenOption.READ);
    boolean opened = false;
    try {
      if (!share(channel)) {
        throw new InputException(
            folder.toString(), "a program is writing to this store", "wait until it has ended");
      }
      Location location = Location.create(data);
      StoreParams params = StoreParamsCodec.read(location);
      DatasetGraphTDB dataset = TDB2StorageBuilder.build(location, params, ReorderLib.identity());
      TdbStore store = new TdbStore(folder.toString(), channel, dataset);
      opened = true;
      return store;
    } finally {
      if (!opened) {
        channel.close();
      }
    }
  }

  private static boolean share(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true);
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return true; // this process has it already
    }
  }

  private List<Quad> readDeclarations() {
    List<Quad> found = new ArrayList<>();
    dataset.find(ReferenceFeed.WORDS, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(found::add);
    for (Node property : DECLARING) {
      Iterator<Quad> all = dataset.find(Node.ANY, Node.ANY, property, Node.ANY);
      while (all.hasNext() && found.size() < MOST_DECLARED) {
        found.add(all.next());
      }
    }
    return List.copyOf(found);
  }

  @Override
  public String name() {
    return shown;
  }

  @Override
  public boolean isNear() {
    return true;
  }

  @Override
  public Session open(Consumer<String> cuts) {
    return new TdbSession(shown, dataset, learnt, cuts);
  }

  @Override
  public Collection<Quad> declarations() {
    return declarations;
  }

  @Override
  public Map<String, LearntProperty> learnt() {
    return learnt;
  }

  /**
   * Counts what it holds.
   *
   * @param properties IRIs of properties whose plain triples are counted
   */
  public StoreCounts counts(Collection<String> properties) {
    return Txn.calculateRead(dataset, () -> StoreCounts.of(dataset, properties));
  }

  @Override
  public void close() {
    dataset.shutdown();
    try {
      channel.close();
    } catch (IOException e) {
      // Nothing was written.
    }
  }
}
