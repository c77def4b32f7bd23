package org.claimcheck.cli;

import java.util.Locale;

/**
 * A progress line on standard error where people wait for many articles. It makes room for findings
 * on the same terminal, which a bar that a thread of its own draws would not.
 */
final class Progress {
  private static final int WORTH_IT = 3;
  private static final int BAR = 24;
  private static final String CLEAR = "\r\u001b[K";

  private final Console console;
  private final int total;
  private final boolean shown;
  private final long start = System.nanoTime();
  private int done;

  Progress(Console console, int articles) {
    this.console = console;
    this.total = articles;
    this.shown = console.errTerminal() && console.colour() && articles >= WORTH_IT;
    draw();
  }

  /** Takes the line away, to write below it. */
  void clear() {
    if (shown) {
      console.err().print(CLEAR);
      console.err().flush();
    }
  }

  /** One more article is done. */
  void step() {
    done++;
    draw();
  }

  private void draw() {
    if (!shown || done == total) {
      return;
    }
    int filled = done * BAR / total;
    console.err().print(CLEAR);
    console
        .err()
        .printf(
            Locale.ROOT,
            "checking [%s%s] %d/%d%s",
            "=".repeat(filled),
            " ".repeat(BAR - filled),
            done,
            total,
            left());
    console.err().flush();
  }

  private String left() {
    if (done == 0) {
      return "";
    }
    long seconds = (System.nanoTime() - start) / done * (total - done) / 1_000_000_000;
    return seconds < 60 ? ", " + seconds + " s left" : ", " + seconds / 60 + " min left";
  }
}
