package org.claimcheck.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static String shown(boolean terminal, boolean colour, int articles) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, UTF_8),
            false,
            terminal,
            colour,
            80);
    Progress progress = new Progress(console, articles);
    for (int i = 0; i < articles; i++) {
      progress.clear();
      progress.step();
    }
    return err.toString(UTF_8);
  }

  @Test
  void onlyForPeopleWhoWait() {
    assertThat(shown(true, true, 10)).contains("] 9/10").endsWith("\r\u001b[K");
    assertThat(shown(false, true, 10)).isEmpty();
    assertThat(shown(true, false, 10)).isEmpty();
    assertThat(shown(true, true, 2)).isEmpty();
  }
}
