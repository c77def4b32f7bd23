package org.claimcheck.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Texts that help to write a configuration. */
public final class ConfigurationFiles {
  private ConfigurationFiles() {}

  /** A file with every key as a comment. */
  public static String template() {
    return read("template.yaml");
  }

  /** The JSON Schema of the file, for editors. */
  public static String schema() {
    return read("schema.json");
  }

  private static String read(String name) {
    try (@Nullable InputStream in = ConfigurationFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the jar");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
