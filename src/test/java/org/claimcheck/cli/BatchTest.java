package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchTest {
  private static final List<String> SOURCES =
      IntStream.range(0, 50).mapToObj(String::valueOf).toList();

  @Test
  void keepsTheOrderGiven() throws IOException {
    List<String> seen = new ArrayList<>();
    Batch.run(
        4,
        SOURCES,
        s -> {
          pause(Integer.parseInt(s) % 3);
          return s;
        },
        seen::add);
    assertThat(seen).isEqualTo(SOURCES);
  }

  @Test
  void handsOnWhatGoesWrong() {
    assertThatThrownBy(
            () ->
                Batch.run(
                    4,
                    SOURCES,
                    s -> {
                      throw new IllegalStateException(s);
                    },
                    s -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("0");
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
