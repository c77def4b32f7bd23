package org.claimcheck.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimcheck.article.InputException;
import org.claimcheck.reference.TripleStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Credentials go to the endpoint that they are for, and nowhere else. */
class CredentialsTest {
  private static final String TOKEN = "CLAIMCHECK_ENDPOINT_TOKEN";
  private static final String USER = "CLAIMCHECK_ENDPOINT_USER";
  private static final String PASSWORD = "CLAIMCHECK_ENDPOINT_PASSWORD";

  private static String header(String address, Map<String, String> environment) {
    return Endpoint.of(List.of(address), environment)
        .get(0)
        .credentials()
        .map(Credentials::header)
        .orElse("");
  }

  @Test
  void areTakenFromTheEnvironment() {
    assertThat(header("https://a.org/sparql", Map.of())).isEmpty();
    assertThat(header("https://a.org/sparql", Map.of(TOKEN, "t0k"))).isEqualTo("Bearer t0k");
    String basic = Base64.getEncoder().encodeToString("me:p:ä".getBytes(StandardCharsets.UTF_8));
    assertThat(header("https://a.org/sparql", Map.of(USER, "me", PASSWORD, "p:ä")))
        .isEqualTo("Basic " + basic);
  }

  @Test
  void thoseForAHostAreForNoOther() {
    Map<String, String> environment = Map.of(TOKEN + "_DATA_A_ORG", "t0k");
    assertThat(header("https://data.a.org/sparql", environment)).isEqualTo("Bearer t0k");
    assertThat(header("https://b.org/sparql", environment)).isEmpty();
    List<Endpoint> both =
        Endpoint.of(List.of("https://data.a.org/s", "https://b.org/s"), environment);
    assertThat(both).extracting(e -> e.credentials().isPresent()).containsExactly(true, false);
    assertThatThrownBy(
            () -> Endpoint.of(List.of("https://a.org/s", "https://b.org/s"), Map.of(TOKEN, "t0k")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("unclear")
        .hasMessageNotContaining("t0k");
  }

  @Test
  void areNotSentInTheClear() {
    assertThatThrownBy(() -> header("http://a.org/sparql", Map.of(TOKEN, "t0k")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("not sent unencrypted")
        .hasMessageNotContaining("t0k");
    assertThat(header("http://localhost:3030/ds", Map.of(TOKEN, "t0k"))).isNotEmpty();
  }

  @Test
  void stayOutOfAddressesAndMessages() {
    assertThatThrownBy(() -> Endpoint.of(List.of("https://me:secret@a.org/sparql"), Map.of()))
        .isInstanceOf(InputException.class)
        .hasMessageNotContaining("secret");
    assertThatThrownBy(() -> header("https://a.org/s", Map.of(TOKEN, "t0k\r\nX-Other: 1")))
        .isInstanceOf(InputException.class)
        .hasMessageNotContaining("t0k");
    assertThat(Endpoint.of(List.of("https://a.org/s"), Map.of(TOKEN, "t0k")).toString())
        .doesNotContain("t0k");
  }

  @Test
  void anAddressIsOne() {
    for (String wrong : List.of("https://", "http:///x", "https://a b/", "https://a.org/#x")) {
      assertThatThrownBy(() -> Endpoint.of(List.of(wrong), Map.of()))
          .as(wrong)
          .isInstanceOf(InputException.class);
    }
    assertThat(Endpoint.is("HTTPS://a.org/sparql")).isTrue();
    assertThat(Endpoint.is("https.ttl")).isFalse();
    assertThat(Endpoint.is("facts/http://x")).isFalse();
  }

  @Test
  void answersOfOthersAreNotUsedAndHoldNoCredentials(@TempDir Path folder) throws IOException {
    FusekiProxy proxy = FusekiProxy.start();
    try {
      Duration day = Duration.ofHours(24);
      for (Map<String, String> environment :
          List.of(
              Map.of(TOKEN, "t0k"),
              Map.of(TOKEN, "t0k"),
              Map.of(TOKEN, "other"),
              Map.<String, String>of())) {
        Endpoint endpoint = Endpoint.of(List.of(proxy.address()), environment).get(0);
        try (TripleStore store = EndpointStore.at(endpoint, folder.resolve("answers"), day);
            TripleStore.Session session = store.open(c -> {})) {
          session.named(List.of("Ilka Varn"));
        }
      }
      assertThat(proxy.takeRequests())
          .extracting(FusekiProxy.Request::authorization)
          .containsExactly("Bearer t0k", "Bearer other", "null");
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          assertThat(Files.readString(file)).doesNotContain("t0k", "other");
          assertThat(file.getFileName().toString()).endsWith(".answer");
        }
      }
    } finally {
      proxy.stop();
    }
  }

  @Test
  void goToNobodyElse() throws IOException {
    FusekiProxy proxy = FusekiProxy.start();
    FusekiProxy elsewhere = FusekiProxy.start();
    try {
      proxy.always(FusekiProxy.status(307, "Location", elsewhere.address()));
      Endpoint endpoint = Endpoint.of(List.of(proxy.address()), Map.of(TOKEN, "t0k")).get(0);
      TripleStore store =
          new EndpointStore(
              endpoint, Limits.USUAL, new AnswerCache(Optional.empty(), Duration.ZERO, 0));
      try (TripleStore.Session session = store.open(c -> {})) {
        assertThatThrownBy(() -> session.named(List.of("Ilka Varn")))
            .hasMessageContaining("sends elsewhere")
            .hasMessageNotContaining("t0k");
      }
      assertThat(elsewhere.takeRequests()).isEmpty();
    } finally {
      proxy.stop();
      elsewhere.stop();
    }
  }
}
