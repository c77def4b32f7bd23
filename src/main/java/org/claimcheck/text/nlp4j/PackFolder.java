package org.claimcheck.text.nlp4j;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Where the pack of this version lies: outside the build folder, named after the models it was made
 * from and the format it is in, so that {@code mvn clean} does not cost it and versions do not
 * meet.
 */
public final class PackFolder {
  /** Version of the format of packs; raise it whenever what is written changes. */
  static final int FORMAT = 1;

  /** SHA-256 of nlp4j-english-1.1.3.jar, which the pack is made from. */
  static final String MODELS_SHA256 =
      "1e3b7f530841dea28bfa8be8943de58bf31b1191b71262bd96272ebe7f8d0576";

  private static final int NAME_DIGITS = 16;

  private PackFolder() {}

  /** The folder of this version's pack, whether it is there or not. */
  public static Path current() {
    return cache().resolve(name());
  }

  /** Where claimcheck keeps what it can make again. */
  public static Path cache() {
    return cache(
        System.getenv("CLAIMCHECK_CACHE"),
        System.getenv("XDG_CACHE_HOME"),
        System.getProperty("user.home"));
  }

  static Path cache(@Nullable String chosen, @Nullable String caches, String home) {
    if (chosen != null && !chosen.isBlank()) {
      return Path.of(chosen);
    }
    return caches != null && caches.startsWith("/")
        ? Path.of(caches, "claimcheck")
        : Path.of(home, ".cache", "claimcheck");
  }

  private static String name() {
    byte[] made = (MODELS_SHA256 + "/" + FORMAT).getBytes(StandardCharsets.US_ASCII);
    return HexFormat.of().formatHex(sha256().digest(made)).substring(0, NAME_DIGITS);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
