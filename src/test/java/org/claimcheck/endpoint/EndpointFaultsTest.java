package org.claimcheck.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.claimcheck.reference.StoreException;
import org.claimcheck.reference.TripleStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of an endpoint that is slow, broken or hostile. */
class EndpointFaultsTest {
  private static final Node VARN = NodeFactory.createURI("https://example.org/varn");
  private static final String ROWS = "application/sparql-results+json";
  private static final String TRIPLES = "application/n-triples";

  private FusekiProxy proxy;
  private EndpointStore store;
  private final List<String> cuts = new ArrayList<>();

  @BeforeEach
  void serve() throws IOException {
    proxy = FusekiProxy.start();
    read(
        "@prefix ex: <https://example.org/> . ex:varn ex:mayor ex:tolm ; <http://www.w3.org/2000/01/rdf-schema#label> \"Ilka Varn\" .");
    store = store(limits(100_000));
  }

  @AfterEach
  void stop() {
    proxy.stop();
  }

  private void read(String turtle) {
    RDFDataMgr.read(
        proxy.data(),
        new java.io.ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8)),
        Lang.TURTLE);
  }

  private static Limits limits(int bytes) {
    return limits(bytes, Duration.ofSeconds(60)); // on a busy machine, too
  }

  private static Limits limits(int bytes, Duration answer) {
    return new Limits(
        Duration.ofSeconds(20),
        answer,
        Duration.ofMillis(5),
        Duration.ofSeconds(2),
        3,
        8,
        bytes,
        5000,
        Duration.ZERO);
  }

  private EndpointStore store(Limits limits) {
    Endpoint endpoint = Endpoint.of(List.of(proxy.address()), Map.of()).get(0);
    return new EndpointStore(endpoint, limits, new AnswerCache(Optional.empty(), Duration.ZERO, 0));
  }

  private Map<String, List<Node>> named(String... names) {
    try (TripleStore.Session session = store.open(cuts::add)) {
      return session.named(List.of(names));
    }
  }

  private void knowsVarn() {
    assertThat(named("Ilka Varn")).isEqualTo(Map.of("Ilka Varn", List.of(VARN)));
  }

  private void isSilent(String why) {
    assertThatThrownBy(() -> named("Ilka Varn"))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(why)
        .satisfies(e -> assertThat(((StoreException) e).store()).isEqualTo(proxy.address()));
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 502, 503, 504})
  void asksABusyOneAgain(int status) {
    proxy.next(FusekiProxy.status(status), FusekiProxy.status(status));
    knowsVarn();
    assertThat(proxy.takeRequests()).hasSize(3);
  }

  @Test
  void givesUpOnOneThatStaysBusy() {
    proxy.fail(503);
    isSilent("is busy (HTTP 503); try again later");
    assertThat(proxy.takeRequests()).hasSize(3);
  }

  @Test
  void waitsAsLongAsAskedWithinBounds() {
    proxy.next(FusekiProxy.status(503, "Retry-After", "1"));
    long start = System.nanoTime();
    knowsVarn();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(950));
    proxy.takeRequests();
    proxy.next(FusekiProxy.status(429, "Retry-After", "3600"));
    isSilent("asks to come again later");
    assertThat(proxy.takeRequests()).hasSize(1);
    proxy.next(FusekiProxy.status(503, "Retry-After", "-1 or never"));
    knowsVarn();
  }

  @Test
  void asksAgainWhereAConnectionIsCut() {
    FusekiProxy.Fault cut =
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", ROWS);
          exchange.sendResponseHeaders(200, 1000);
          exchange.getResponseBody().write("{\"head\":".getBytes(StandardCharsets.UTF_8));
          throw new IOException("cut");
        };
    proxy.next(cut);
    knowsVarn();
    proxy.always(cut);
    isSilent("breaks the connection off");
  }

  @Test
  void doesNotWaitForASlowOne() {
    FusekiProxy.Fault slow =
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", ROWS);
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 100; i++) {
              out.write(' ');
              out.flush();
              Thread.sleep(100);
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        };
    store = store(limits(100_000, Duration.ofSeconds(1)));
    proxy.always(slow);
    long start = System.nanoTime();
    isSilent("did not answer in full within 1 seconds");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
    assertThat(proxy.takeRequests()).hasSize(1);
  }

  @Test
  void nobodyIsThere() {
    proxy.stop();
    isSilent("cannot be reached; check the address");
  }

  @Test
  void saysWhatToDo() {
    proxy.next(FusekiProxy.status(401, "WWW-Authenticate", "Basic realm=\"x\""));
    isSilent("set CLAIMCHECK_ENDPOINT_USER and CLAIMCHECK_ENDPOINT_PASSWORD");
    proxy.next(FusekiProxy.status(401));
    isSilent("HTTP 401");
    proxy.next(FusekiProxy.status(404));
    isSilent("check the address");
    proxy.next(FusekiProxy.status(400));
    isSilent("HTTP 400");
    proxy.next(FusekiProxy.text("text/html; charset=utf-8", "<p>Welcome</p>"));
    isSilent("answers with text/html instead of " + ROWS);
    proxy.next(FusekiProxy.text("\u001b[31m", "x"));
    assertThatThrownBy(() -> named("Ilka Varn"))
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\u001b"));
  }

  @Test
  void doesNotFollowRedirects() throws IOException {
    FusekiProxy elsewhere = FusekiProxy.start();
    try {
      for (int status : List.of(301, 302, 303, 307, 308)) {
        proxy.next(FusekiProxy.status(status, "Location", elsewhere.address()));
        isSilent("sends elsewhere (HTTP " + status + ")");
      }
      assertThat(elsewhere.takeRequests()).isEmpty();
    } finally {
      elsewhere.stop();
    }
  }

  @Test
  void doesNotHoldAHugeAnswer() {
    proxy.always(
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", ROWS);
          exchange.sendResponseHeaders(200, 0);
          byte[] much = new byte[1 << 20];
          java.util.Arrays.fill(much, (byte) ' ');
          try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 10_000; i++) {
              out.write(much);
            }
          }
        });
    isSilent("more to say than is read for an article");
  }

  @Test
  void survivesHostileRows() {
    String start = "{\"head\":{\"vars\":[\"name\",\"thing\"]},\"results\":{\"bindings\":[";
    String literal = "\"name\":{\"type\":\"literal\",\"value\":\"Ilka Varn\"}";
    proxy.next(FusekiProxy.text(ROWS, start));
    isSilent("cannot be read");
    proxy.next(FusekiProxy.text(ROWS, "[".repeat(90_000)));
    isSilent("cannot be read");
    proxy.next(FusekiProxy.text(ROWS, "{\"a\":".repeat(18_000)));
    isSilent("cannot be read");
    proxy.next(FusekiProxy.text(ROWS, "null"));
    isSilent("cannot be read");
    proxy.next(
        FusekiProxy.text(
            ROWS,
            start
                + "{"
                + literal
                + ",\"thing\":{\"type\":\"uri\",\"value\":\"x> ?p ?o } ; DROP ALL #\"}}]}}"));
    assertThat(named("Ilka Varn")).isEmpty();
    proxy.next(
        FusekiProxy.text(
            ROWS, start + "{" + literal + ",\"thing\":{\"type\":\"literal\",\"value\":\"x\"}}]}}"));
    assertThat(named("Ilka Varn")).isEmpty();
    proxy.next(FusekiProxy.text(ROWS, start + "{}" + ",{}".repeat(6000) + "]}}"));
    isSilent("more to say");
  }

  @Test
  void survivesHostileStatements() {
    try (TripleStore.Session session = store.open(cuts::add)) {
      proxy.next(
          FusekiProxy.text(
              TRIPLES, "<https://e.org/a> <https://e.org/b> \"" + "x".repeat(50_000) + "\" ."));
      assertThat(session.about(List.of(VARN), 400)).hasSize(1);
      proxy.next(
          FusekiProxy.text(
              "text/turtle", "<https://e.org/a> <https://e.org/b> " + "[ <p:q> ".repeat(9_000)));
      assertThatThrownBy(() -> session.about(List.of(VARN), 400))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("cannot be read");
      proxy.next(FusekiProxy.text(TRIPLES, "<https://e.org/a b> <x \"."));
      assertThatThrownBy(() -> session.about(List.of(VARN), 400))
          .isInstanceOf(StoreException.class);
      proxy.next(FusekiProxy.text("application/rdf+xml", "<rdf:RDF/>"));
      assertThatThrownBy(() -> session.about(List.of(VARN), 400))
          .hasMessageContaining("answers with application/rdf+xml");
      assertThat(session.about(List.of(VARN), 400)).hasSize(2);
    }
  }

  /** With too many statements, the first half of the things is asked for. */
  @Test
  void asksForLessWhereThereIsTooMuch() {
    StringBuilder much = new StringBuilder("@prefix ex: <https://example.org/> .\n");
    List<Node> things = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      things.add(NodeFactory.createURI("https://example.org/t" + i));
      for (int j = 0; j < 100; j++) {
        much.append("ex:t%d ex:p%d %d .\n".formatted(i, j, j));
      }
    }
    read(much.toString());
    store = store(limits(10_000_000));
    try (TripleStore.Session session = store.open(cuts::add)) {
      assertThat(session.about(things, 400)).hasSize(4000);
    }
    assertThat(cuts).singleElement().asString().contains("of 80 things; 40 of them");
    assertThat(proxy.takeRequests()).hasSize(2);
  }

  @Test
  void leavesOutPropertiesWithTooManyValues() {
    StringBuilder much =
        new StringBuilder("@prefix ex: <https://example.org/> . ex:varn ex:seen 1");
    for (int i = 2; i < 300; i++) {
      much.append(", ").append(i);
    }
    read(much + " .");
    try (TripleStore.Session session = store.open(cuts::add)) {
      assertThat(session.about(List.of(VARN), 400)).hasSize(2);
    }
    assertThat(cuts).singleElement().asString().contains("more than 100 values of a property");
  }

  @Test
  void anArticleHasSoManyRequestsAndNoMore() {
    proxy.fail(503);
    try (TripleStore.Session session = store.open(cuts::add)) {
      for (int i = 0; i < 5; i++) {
        assertThatThrownBy(() -> session.named(List.of("Ilka Varn")))
            .isInstanceOf(StoreException.class);
      }
    }
    assertThat(proxy.takeRequests()).hasSize(8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\" } ; DROP ALL ; #",
        "x\"@en } UNION { ?a ?b ?c } #",
        "a\\",
        "a\\\" ?x",
        "Varn\n} INSERT",
        "\u0000\u2028'''\"\"\"",
        "?name",
        "<https://example.org/>",
        "\ud83d\ude00 Varn"
      })
  void namesStayNames(String name) {
    assertThat(named(name, "Ilka Varn")).isEqualTo(Map.of("Ilka Varn", List.of(VARN)));
    for (FusekiProxy.Request request : proxy.takeRequests()) {
      var query = org.apache.jena.query.QueryFactory.create(request.query());
      assertThat(query.isSelectType()).isTrue();
      assertThat(query.getResultVars()).containsExactly("name", "thing", "weight");
    }
  }

  @Test
  void iriOfAnAnswerGetsIntoNoQuery() {
    Node hostile = NodeFactory.createURI("https://example.org/> ?p ?o } ; DROP ALL #");
    try (TripleStore.Session session = store.open(cuts::add)) {
      assertThat(session.about(List.of(hostile, VARN), 400)).hasSize(2);
      assertThat(session.pointingAt(List.of(hostile), 12)).isEmpty();
      assertThat(session.names(List.of(hostile))).isEmpty();
      assertThat(session.learnt(java.util.Set.of(hostile.getURI()))).isEmpty();
    }
    assertThat(proxy.takeRequests()).hasSize(1).allMatch(r -> !r.query().contains("DROP"));
  }
}
