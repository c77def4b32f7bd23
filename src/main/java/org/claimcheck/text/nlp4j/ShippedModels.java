package org.claimcheck.text.nlp4j;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** The English models of NLP4J in the jar they are shipped in: compressed Java objects. */
final class ShippedModels implements AutoCloseable {
  private static final String ROOT = "edu/emory/mathcs/nlp/";

  private final JarFile jar;

  private ShippedModels(JarFile jar) {
    this.jar = jar;
  }

  /**
   * Opens the jar.
   *
   * @throws IOException if it is not the jar that packs are made from: its objects are only read
   *     because we know them
   */
  static ShippedModels open(Path file) throws IOException {
    MessageDigest digest = PackFolder.sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    String actual = HexFormat.of().formatHex(digest.digest());
    if (!actual.equals(PackFolder.MODELS_SHA256)) {
      throw new IOException(
          file + " is not the model jar this version expects (SHA-256 " + actual + ")");
    }
    return new ShippedModels(new JarFile(file.toFile()));
  }

  /**
   * A component as shipped.
   *
   * @param component the tagger or parser
   * @param features the numbers of its features, which the component itself does not tell
   */
  record Component(OnlineComponent<?, ?> component, FeatureMap features) {}

  /** Loads a component: the parser takes about 2 GB. */
  Component component(String name) throws IOException {
    try (CapturingStream in = new CapturingStream(open("models/" + name))) {
      OnlineComponent<?, ?> component = (OnlineComponent<?, ?>) in.readObject();
      FeatureMap features = in.features;
      if (features == null) {
        throw new IOException("the model " + name + " has no features");
      }
      return new Component(component, features);
    } catch (ClassNotFoundException e) {
      throw new IOException("the model " + name + " is of another version of NLP4J", e);
    }
  }

  /** Loads a lexicon of word forms. */
  Map<String, ? extends Collection<String>> lexicon(String name) throws IOException {
    try (ObjectInputStream in = new ObjectInputStream(open("lexica/" + name))) {
      @SuppressWarnings("unchecked") // the jar is the one we know
      Map<String, ? extends Collection<String>> lexicon =
          (Map<String, ? extends Collection<String>>) in.readObject();
      return lexicon;
    } catch (ClassNotFoundException e) {
      throw new IOException("the lexicon " + name + " is of another version of NLP4J", e);
    }
  }

  private InputStream open(String name) throws IOException {
    String entry = ROOT + name + ".xz";
    return new BufferedInputStream(
        new XZInputStream(jar.getInputStream(jar.getJarEntry(entry))), 1 << 16);
  }

  @Override
  public void close() throws IOException {
    jar.close();
  }

  /** Remembers the feature numbers while they pass by: NLP4J keeps them to itself. */
  private static final class CapturingStream extends ObjectInputStream {
    private @Nullable FeatureMap features;

    CapturingStream(InputStream in) throws IOException {
      super(in);
      enableResolveObject(true);
    }

    @Override
    protected Object resolveObject(Object read) {
      if (read instanceof FeatureMap map) {
        features = map;
      }
      return read;
    }
  }
}
