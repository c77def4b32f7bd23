package org.claimcheck.text.opennlp;

import java.io.IOException;
import java.io.InputStream;
import org.claimcheck.text.ModelException;

/** A model in a jar on the class path. */
final class ModelResource {
  private ModelResource() {}

  /** Makes a model from a stream of its bytes. */
  @FunctionalInterface
  interface Reader<M> {
    M read(InputStream in) throws IOException;
  }

  /**
   * Loads a model.
   *
   * @param name resource name of the model
   * @param artifact the Maven artifact that holds it, for the message if it does not
   * @throws ModelException if it is missing or damaged
   */
  static <M> M load(String name, String artifact, Reader<M> reader) {
    try (InputStream in = ModelResource.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new ModelException(
            "no language model "
                + name
                + " on the class path: the jar of "
                + artifact
                + " is missing; build claimcheck again with 'mvn package'");
      }
      return reader.read(in);
    } catch (IOException e) {
      throw new ModelException(
          "the language model "
              + name
              + " is damaged ("
              + e.getMessage()
              + "): remove "
              + artifact
              + " from the local Maven repository and build claimcheck again",
          e);
    }
  }
}
