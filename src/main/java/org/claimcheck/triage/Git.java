package org.claimcheck.triage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.claimcheck.article.InputException;

/** Runs git in a folder; nothing that a repository configures is run by it. */
final class Git {
  private static final int PATIENCE_SECONDS = 120;

  private final Path folder;

  /** What a command printed and how it ended. */
  record Result(int exitCode, String text) {}

  Git(Path folder) {
    this.folder = folder;
  }

  /**
   * Runs a command.
   *
   * @throws InputException if there is no git, or it takes too long
   */
  Result run(String... arguments) {
    List<String> command =
        new ArrayList<>(List.of("git", "--no-pager", "-c", "core.fsmonitor=false"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new InputException(
          "--since", "git cannot be started (" + e.getMessage() + ")", "install git, or drop it");
    }
    try (InputStream out = process.getInputStream()) {
      process.getOutputStream().close();
      String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new InputException("--since", "git does not end", "run git diff to see why");
      }
      return new Result(process.exitValue(), text);
    } catch (IOException e) {
      throw new InputException("--since", "git cannot be read (" + e.getMessage() + ")", "");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InputException("--since", "stopped", "");
    } finally {
      process.destroy();
    }
  }
}
