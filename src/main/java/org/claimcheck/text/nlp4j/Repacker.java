package org.claimcheck.text.nlp4j;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;

/**
 * Makes a pack from the models as shipped, one resource at a time so that a heap of 3 GB is enough.
 */
final class Repacker {
  private static final List<String> COMPONENTS = List.of(Pack.TAGGER, Pack.DEPENDENCIES);

  private final Path folder;
  private final ShippedModels models;
  private final Consumer<String> progress;
  private final Properties manifest = new Properties();

  /**
   * @param folder an empty folder for the files of the pack
   * @param models the models as shipped
   * @param progress told what is being done
   */
  Repacker(Path folder, ShippedModels models, Consumer<String> progress) {
    this.folder = folder;
    this.models = models;
    this.progress = progress;
  }

  /** Writes all files of the pack, the manifest last. */
  void run() throws IOException {
    for (String name : COMPONENTS) {
      progress.accept("re-encoding the model " + name);
      component(name);
    }
    progress.accept("re-encoding the lexica");
    lexicon(Pack.TAGS, models.lexicon("en-ambiguity-classes-simplified-lowercase"));
    lexicon(Pack.CLUSTERS, models.lexicon("en-brown-clusters-simplified-lowercase"));
    try (OutputStream out = Files.newOutputStream(folder.resolve(Pack.MANIFEST))) {
      manifest.store(out, null);
    }
  }

  private void component(String name) throws IOException {
    ShippedModels.Component shipped = models.component(name);
    OnlineComponent<?, ?> component = shipped.component();
    write(name + Pack.FEATURES, HashedFeatures.encode(shipped.features()));
    WeightVector weights = component.getOptimizer().getWeightVector();
    write(name + Pack.WEIGHTS, SparseWeights.encode(weights.getSparseWeightVector()));
    weights.setSparseWeightVector(new ColumnMajorVector());
    component.getFeatureTemplate().clearFeatureCount();
    Path file = folder.resolve(name + Pack.MODEL);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        ObjectOutputStream objects = new EmptyingStream(out)) {
      objects.writeObject(component);
    }
    note(name + Pack.MODEL);
  }

  private void lexicon(String name, Map<String, ? extends Collection<String>> shipped)
      throws IOException {
    Lexicon.Encoded encoded = Lexicon.encode(shipped);
    write(name + Pack.TABLE, encoded.table());
    Files.write(folder.resolve(name + Pack.LINES), encoded.lines(), StandardCharsets.UTF_8);
    note(name + Pack.LINES);
  }

  private void write(String file, ByteBuffer bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            folder.resolve(file), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer all = bytes.rewind();
      while (all.hasRemaining()) {
        channel.write(all);
      }
    }
    note(file);
  }

  private void note(String file) throws IOException {
    manifest.setProperty(file, Long.toString(Files.size(folder.resolve(file))));
  }

  /** Writes a model without its feature strings, which the pack holds as hashes. */
  private static final class EmptyingStream extends ObjectOutputStream {
    EmptyingStream(OutputStream out) throws IOException {
      super(out);
      enableReplaceObject(true);
    }

    @Override
    protected Object replaceObject(Object written) {
      return written instanceof FeatureMap ? new FeatureMap() : written;
    }
  }
}
