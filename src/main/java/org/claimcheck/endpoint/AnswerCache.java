package org.claimcheck.endpoint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Answers of endpoints, kept for a while in files that only their owner may read. To delete them
 * does no harm, and any number of processes may use them: a file appears as a whole. What goes
 * wrong with a file only means that the endpoint is asked.
 */
final class AnswerCache {
  private static final String ENDING = ".answer";
  private static final String DRAFT = ".draft";

  private final Optional<Path> folder;
  private final Duration expiry;
  private final long most;

  /** What the folder held when it was last looked through, and what was put there since. */
  private final AtomicLong size = new AtomicLong(Long.MAX_VALUE / 2);

  private record Kept(Path file, FileTime time, long size) {}

  /**
   * @param folder where they are kept; nothing is kept without one
   * @param expiry how long
   * @param most so many bytes altogether, about
   */
  AnswerCache(Optional<Path> folder, Duration expiry, long most) {
    this.folder = folder;
    this.expiry = expiry;
    this.most = most;
  }

  Optional<Answer> get(Endpoint endpoint, String query) {
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    Path file = file(folder.get(), endpoint, query);
    try {
      if (!Files.isRegularFile(file) || isOld(Files.getLastModifiedTime(file))) {
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(file);
      int end = 0;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      String type = new String(bytes, 0, end, StandardCharsets.US_ASCII);
      byte[] body =
          java.util.Arrays.copyOfRange(bytes, Math.min(end + 1, bytes.length), bytes.length);
      return Optional.of(new Answer(type, body));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  void put(Endpoint endpoint, String query, Answer answer) {
    if (folder.isEmpty()) {
      return;
    }
    try {
      Path where = create(folder.get());
      Path draft = Files.createTempFile(where, "", DRAFT); // for its owner only
      try {
        byte[] type = (answer.type() + "\n").getBytes(StandardCharsets.US_ASCII);
        byte[] all = java.util.Arrays.copyOf(type, type.length + answer.body().length);
        System.arraycopy(answer.body(), 0, all, type.length, answer.body().length);
        Files.write(draft, all);
        Files.move(
            draft,
            file(where, endpoint, query),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
      if (size.addAndGet(answer.body().length) > most) {
        size.set(clean(where));
      }
    } catch (IOException e) {
      // Asked again the next time.
    }
  }

  private static Path create(Path folder) throws IOException {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    return Files.isDirectory(folder) || !posix
        ? Files.createDirectories(folder)
        : Files.createDirectories(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
  }

  private boolean isOld(FileTime time) {
    return time.toInstant().isBefore(Instant.now().minus(expiry));
  }

  /** Deletes what is old, what a killed process left, and the oldest above half of the most. */
  private long clean(Path where) throws IOException {
    List<Kept> kept = new ArrayList<>();
    try (Stream<Path> all = Files.list(where)) {
      for (Path file : all.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(ENDING) || name.endsWith(DRAFT)) {
          kept(file).ifPresent(kept::add);
        }
      }
    }
    kept.sort(Comparator.comparing(Kept::time).thenComparing(Kept::file));
    long left = kept.stream().mapToLong(Kept::size).sum();
    for (Kept one : kept) {
      boolean draft = one.file().toString().endsWith(DRAFT);
      boolean abandoned =
          draft && one.time().toInstant().isBefore(Instant.now().minus(Duration.ofHours(1)));
      if (abandoned || (!draft && (isOld(one.time()) || left > most / 2))) {
        Files.deleteIfExists(one.file());
        left -= one.size();
      }
    }
    return left;
  }

  private static Optional<Kept> kept(Path file) {
    try {
      return Optional.of(new Kept(file, Files.getLastModifiedTime(file), Files.size(file)));
    } catch (IOException e) {
      return Optional.empty(); // another process has deleted it
    }
  }

  /** Answers may differ by who asks; who that is cannot be read from the name of the file. */
  private static Path file(Path folder, Endpoint endpoint, String query) {
    String asking = endpoint.credentials().map(Credentials::header).orElse("");
    String key = String.join("\n", hash(endpoint.address().toString()), hash(asking), hash(query));
    return folder.resolve(hash(key) + ENDING);
  }

  private static String hash(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
