package org.claimcheck.text.nlp4j;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.claimcheck.text.ModelException;

/** A pack that is there, complete and in this version's format. */
final class Pack {
  static final String TAGGER = "en-pos";
  static final String DEPENDENCIES = "en-dep";
  static final String TAGS = "ambiguity-classes";
  static final String CLUSTERS = "brown-clusters";

  static final String FEATURES = ".features";
  static final String WEIGHTS = ".weights";
  static final String MODEL = ".model";
  static final String TABLE = ".table";
  static final String LINES = ".lines";

  /** Written last: the name and size of every other file. */
  static final String MANIFEST = "manifest.properties";

  private static final ObjectInputFilter NLP4J_ONLY =
      ObjectInputFilter.Config.createFilter(
          "org.claimcheck.text.nlp4j.*;edu.emory.mathcs.nlp.**;it.unimi.dsi.fastutil.**;org.magicwerk.brownies.**;"
              + "java.util.*;java.lang.*;!*");

  private final Path folder;

  private Pack(Path folder) {
    this.folder = folder;
  }

  /**
   * Opens a pack.
   *
   * @throws ModelException if it is missing, incomplete or damaged
   */
  static Pack open(Path folder) {
    Path manifest = folder.resolve(MANIFEST);
    if (!Files.isRegularFile(manifest)) {
      throw new ModelException(
          "no parser models in "
              + folder
              + ": they have not been prepared yet; ./claimcheck prepares them, and so does 'mvn"
              + " process-classes' in its folder");
    }
    Properties sizes = new Properties();
    try (Reader in = Files.newBufferedReader(manifest)) {
      sizes.load(in);
      for (String file : sizes.stringPropertyNames()) {
        long actual = Files.size(folder.resolve(file));
        if (actual != Long.parseLong(sizes.getProperty(file))) {
          throw new IOException(file + " has " + actual + " bytes, not " + sizes.get(file));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw damaged(folder, e);
    }
    return new Pack(folder);
  }

  /** A component of NLP4J with its numbers in the pack. */
  <C extends OnlineComponent<?, ?>> C component(String name, Class<C> type) {
    try {
      C component = type.cast(read(name, new HashedFeatures(table(name + FEATURES))));
      component
          .getOptimizer()
          .getWeightVector()
          .setSparseWeightVector(new SparseWeights(map(name + WEIGHTS)));
      component.setFlag(NLPFlag.DECODE);
      return component;
    } catch (IOException | ClassNotFoundException | RuntimeException e) {
      throw damaged(folder, e);
    }
  }

  /** A lexicon in the pack. */
  Lexicon lexicon(String name) {
    try {
      return new Lexicon(table(name + TABLE), Files.readAllLines(folder.resolve(name + LINES)));
    } catch (IOException | RuntimeException e) {
      throw damaged(folder, e);
    }
  }

  private Object read(String name, FeatureMap features) throws IOException, ClassNotFoundException {
    try (InputStream file = Files.newInputStream(folder.resolve(name + MODEL));
        ObjectInputStream in = new ModelStream(new BufferedInputStream(file), features)) {
      in.setObjectInputFilter(NLP4J_ONLY);
      return in.readObject();
    }
  }

  private HashTable table(String file) throws IOException {
    return new HashTable(map(file));
  }

  private ByteBuffer map(String file) throws IOException {
    try (FileChannel channel = FileChannel.open(folder.resolve(file))) {
      return channel
          .map(FileChannel.MapMode.READ_ONLY, 0, channel.size())
          .order(ByteOrder.LITTLE_ENDIAN);
    }
  }

  private static ModelException damaged(Path folder, Exception cause) {
    return new ModelException(
        "the parser models in "
            + folder
            + " are damaged ("
            + cause
            + "); delete the folder and start ./claimcheck, which prepares them again",
        cause);
  }

  /** Puts the mapped feature numbers in the place of the empty ones that the pack holds. */
  private static final class ModelStream extends ObjectInputStream {
    private final FeatureMap features;

    ModelStream(InputStream in, FeatureMap features) throws IOException {
      super(in);
      this.features = features;
      enableResolveObject(true);
    }

    @Override
    protected Object resolveObject(Object read) {
      return read instanceof FeatureMap ? features : read;
    }
  }
}
