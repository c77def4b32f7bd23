package org.claimcheck.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Scanner;
import org.claimcheck.report.ReportStyle;

/** Finds out what the process is connected to. */
final class Terminal {
  private Terminal() {}

  /** The console of this process. */
  static Console console() {
    boolean out = isTerminal(1);
    boolean err = isTerminal(2);
    String noColour = System.getenv("NO_COLOR");
    boolean colour =
        (noColour == null || noColour.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
    return new Console(
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        out,
        err,
        colour,
        out ? width() : ReportStyle.DEFAULT_WIDTH,
        System.getenv());
  }

  /** Java only tells of all its streams together; Linux, or else the command test, of each. */
  private static boolean isTerminal(int descriptor) {
    try {
      Path link = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor));
      return link.startsWith("/dev/pts") || link.toString().startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return test(descriptor);
    }
  }

  private static boolean test(int descriptor) {
    try {
      List<String> command = List.of("test", "-t", String.valueOf(descriptor));
      return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static int width() {
    String columns = System.getenv("COLUMNS");
    if (columns != null && columns.matches("\\d{1,4}")) {
      return Integer.parseInt(columns);
    }
    try {
      Process stty =
          new ProcessBuilder(List.of("stty", "size"))
              .redirectInput(Path.of("/dev/tty").toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      try (Scanner scanner = new Scanner(stty.getInputStream(), StandardCharsets.US_ASCII)) {
        scanner.nextInt();
        int width = scanner.nextInt();
        return width > 0 ? width : ReportStyle.DEFAULT_WIDTH;
      }
    } catch (IOException | NoSuchElementException e) {
      return ReportStyle.DEFAULT_WIDTH;
    }
  }
}
