package org.claimcheck.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.claimcheck.article.InputException;
import org.jspecify.annotations.Nullable;

/**
 * Standard output, or a file that appears only when it is complete, so that a failed run leaves the
 * old one alone.
 */
final class Output implements AutoCloseable {
  private final Writer writer;
  private final @Nullable Path file;
  private final @Nullable Path draft;
  private boolean complete;

  private Output(OutputStream out, @Nullable Path file, @Nullable Path draft) {
    this.writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    this.file = file;
    this.draft = draft;
  }

  /** Opens a file, or standard output for null. */
  static Output open(Console console, @Nullable Path file) {
    if (file == null) {
      return new Output(console.out(), null, null);
    }
    Path target = file.toAbsolutePath();
    String option = "--output \"" + file + "\"";
    if (Files.isDirectory(target)) {
      throw new InputException(option, "this is a folder", "name a file");
    }
    try {
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        return new Output(Files.newOutputStream(target), null, null); // such as /dev/null
      }
      Path draft = target.resolveSibling(target.getFileName() + ".part");
      return new Output(Files.newOutputStream(draft), target, draft);
    } catch (AccessDeniedException e) {
      throw new InputException(option, "no permission to write there", "name another file");
    } catch (NoSuchFileException e) {
      throw new InputException(option, "there is no such folder", "make it first");
    } catch (IOException e) {
      throw new InputException(
          option, "cannot be written (" + e.getMessage() + ")", "name another file");
    }
  }

  /** Opens a file to write at its end. */
  static Output append(Path file) {
    try {
      return new Output(
          Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
          null,
          null);
    } catch (IOException e) {
      throw new InputException(
          file.toString(), "cannot be written (" + e.getMessage() + ")", "name another file");
    }
  }

  Writer writer() {
    return writer;
  }

  /** Says that all is written. */
  void complete() {
    complete = true;
  }

  @Override
  public void close() throws IOException {
    if (file == null || draft == null) {
      writer.flush();
      return;
    }
    writer.close();
    if (complete) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.deleteIfExists(draft);
    }
  }

  /** Whether writing failed because nobody reads any more, as in {@code claimcheck ... | head}. */
  static boolean isBrokenPipe(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      String message = cause.getMessage();
      if ((cause instanceof IOException || cause instanceof UncheckedIOException)
          && message != null
          && (message.contains("Broken pipe") || message.contains("pipe is being closed"))) {
        return true;
      }
    }
    return false;
  }
}
