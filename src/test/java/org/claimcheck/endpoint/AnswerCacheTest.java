package org.claimcheck.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers are kept for a while, within bounds, and whole or not at all. */
class AnswerCacheTest {
  private static final Endpoint ENDPOINT =
      Endpoint.of(List.of("https://example.org/sparql"), Map.of()).get(0);

  @TempDir Path folder;

  private AnswerCache cache(Duration expiry, long most) {
    return new AnswerCache(Optional.of(folder.resolve("answers")), expiry, most);
  }

  private static Answer answer(String text) {
    return new Answer("text/turtle", text.getBytes(UTF_8));
  }

  private static Optional<String> text(Optional<Answer> answer) {
    return answer.map(a -> a.type() + ":" + new String(a.body(), UTF_8));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve("answers"))) {
      return all.toList();
    }
  }

  @Test
  void keepsAnswersOfAQuery() {
    AnswerCache cache = cache(Duration.ofHours(1), 1000);
    cache.put(ENDPOINT, "a", answer("x\ny"));
    assertThat(text(cache(Duration.ofHours(1), 1000).get(ENDPOINT, "a")))
        .contains("text/turtle:x\ny");
    assertThat(cache.get(ENDPOINT, "b")).isEmpty();
    Endpoint other = Endpoint.of(List.of("https://example.org/other"), Map.of()).get(0);
    assertThat(cache.get(other, "a")).isEmpty();
  }

  @Test
  void forgetsThem() throws IOException {
    AnswerCache cache = cache(Duration.ofHours(1), 1000);
    cache.put(ENDPOINT, "a", answer("x"));
    Files.setLastModifiedTime(
        files().get(0), FileTime.from(Instant.now().minus(Duration.ofMinutes(61))));
    assertThat(cache.get(ENDPOINT, "a")).isEmpty();
  }

  @Test
  void onlyTheOwnerReadsThem() throws IOException {
    cache(Duration.ofHours(1), 1000).put(ENDPOINT, "a", answer("x"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files().get(0))))
        .isEqualTo("rw-------");
    Path answers = folder.resolve("answers");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(answers)))
        .isEqualTo("rwx------");
  }

  @Test
  void doesNotGrowForEver() throws IOException {
    AnswerCache cache = cache(Duration.ofHours(1), 1000);
    for (int i = 0; i < 50; i++) {
      cache.put(ENDPOINT, "query " + i, answer("x".repeat(100)));
    }
    assertThat(files().size()).isBetween(1, 10);
    assertThat(cache.get(ENDPOINT, "query 49")).isPresent();
    assertThat(cache.get(ENDPOINT, "query 0")).isEmpty();
  }

  @Test
  void manyMayWriteAtOnce() throws IOException {
    AnswerCache one = cache(Duration.ofHours(1), 1_000_000);
    AnswerCache two = cache(Duration.ofHours(1), 1_000_000);
    String text = "x".repeat(20_000);
    IntStream.range(0, 200)
        .parallel()
        .forEach(
            i -> {
              AnswerCache cache = i % 2 == 0 ? one : two;
              cache.put(ENDPOINT, "a", answer(text));
              assertThat(text(cache.get(ENDPOINT, "a"))).contains("text/turtle:" + text);
            });
    assertThat(files()).hasSize(1);
  }

  @Test
  void aFolderThatIsNoneDoesNoHarm() throws IOException {
    Path file = Files.writeString(folder.resolve("answers"), "mine");
    AnswerCache cache = cache(Duration.ofHours(1), 1000);
    cache.put(ENDPOINT, "a", answer("x"));
    assertThat(cache.get(ENDPOINT, "a")).isEmpty();
    assertThat(file).hasContent("mine");
  }
}
