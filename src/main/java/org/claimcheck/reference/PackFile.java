package org.claimcheck.reference;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The compiled form of the bundled facts, beside the program. It is used only if it was made from
 * exactly these files by exactly this program, and made anew otherwise; to delete it does no harm.
 */
final class PackFile {
  private static final long MAGIC = 0x636c61696d000001L;

  private final Path file;
  private final List<Path> sources;

  /**
   * @param file where it is kept
   * @param sources all files and folders that its content depends on
   */
  PackFile(Path file, List<Path> sources) {
    this.file = file;
    this.sources = sources;
  }

  /** The data, if the file is there and up to date. */
  Optional<ReferenceData> read() {
    try {
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file));
      boolean fresh =
          in.getLong() == MAGIC && in.getLong() == content() && in.getLong() == program();
      return fresh ? Optional.of(PackReader.read(in)) : Optional.empty();
    } catch (IOException | BufferUnderflowException | IndexOutOfBoundsException e) {
      return Optional.empty();
    } catch (IllegalStateException
        | IllegalArgumentException
        | DateTimeException
        | NegativeArraySizeException e) {
      return Optional.empty(); // cut or damaged: parse instead
    }
  }

  /** Keeps the data for the next start, where that is possible. */
  void write(ReferenceData data) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return;
    }
    Path draft = null;
    try {
      draft = folder.resolve("reference." + ProcessHandle.current().pid() + ".draft");
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
        DataOutputStream head = new DataOutputStream(out);
        head.writeLong(MAGIC);
        head.writeLong(content());
        head.writeLong(program());
        PackWriter.write(data, out);
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      draft = null;
    } catch (IOException e) {
      // A read-only installation: the next start parses again.
    } finally {
      delete(draft);
    }
  }

  private static void delete(@Nullable Path draft) {
    try {
      if (draft != null) {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      // It lies in the build folder, where the next clean-up takes it.
    }
  }

  private long content() throws IOException {
    CRC32 sum = new CRC32();
    long length = 0;
    for (Path source : sources) {
      for (Path path : files(source)) {
        byte[] bytes = Files.readAllBytes(path);
        sum.update(path.toString().getBytes(StandardCharsets.UTF_8));
        sum.update(bytes);
        length += bytes.length;
      }
    }
    return sum.getValue() << 31 ^ length;
  }

  private static List<Path> files(Path source) throws IOException {
    if (!Files.exists(source)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(source)) {
      return new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
    }
  }

  /** Tells builds of the program apart: another build may read the same files differently. */
  private static long program() throws IOException {
    try {
      Path code =
          Path.of(PackFile.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path classes = code.resolve("org/claimcheck/reference");
      CRC32 sum = new CRC32();
      for (Path path : Files.isDirectory(code) ? files(classes) : List.of(code)) {
        BasicFileAttributes about = Files.readAttributes(path, BasicFileAttributes.class);
        String line = path.getFileName() + " " + about.size() + " " + about.lastModifiedTime();
        sum.update(line.getBytes(StandardCharsets.UTF_8));
      }
      return sum.getValue();
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
