package org.claimcheck.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class BrokenPipeTest {
  private static final OutputStream CLOSED =
      new OutputStream() {
        @Override
        public void write(int b) throws IOException {
          throw new IOException("Broken pipe");
        }
      };

  @Test
  void isNoCrash() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(CLOSED, new PrintStream(err, true, UTF_8), false, false, false, 100);
    assertThat(Main.run(console, "rules", "list")).isZero();
    assertThat(err.toString(UTF_8)).isEmpty();
  }
}
