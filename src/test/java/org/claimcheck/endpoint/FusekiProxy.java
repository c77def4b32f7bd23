package org.claimcheck.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** A Fuseki, and before it something that counts what is asked and does not always pass it on. */
public final class FusekiProxy {
  /** Does something else with a request than to pass it on. */
  interface Fault {
    void answer(HttpExchange exchange) throws IOException;
  }

  /** A request as it came. */
  public record Request(String query, String authorization) {}

  private final DatasetGraph data;
  private final FusekiServer fuseki;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<Request> requests = new ArrayList<>();
  private final Queue<Fault> faults = new ArrayDeque<>();
  private Fault always;

  private FusekiProxy() throws IOException {
    data = DatasetGraphFactory.createTxnMem();
    fuseki = FusekiServer.create().loopback(true).port(0).add("/ds", data).build().start();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  public static FusekiProxy start() throws IOException {
    return new FusekiProxy();
  }

  public void stop() {
    server.stop(0);
    threads.shutdownNow();
    fuseki.stop();
  }

  /** What Fuseki serves. */
  public org.apache.jena.query.Dataset data() {
    return org.apache.jena.query.DatasetFactory.wrap(data);
  }

  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/ds/sparql";
  }

  /** The next requests fail so. */
  synchronized void next(Fault... some) {
    faults.addAll(List.of(some));
  }

  synchronized void always(Fault fault) {
    always = fault;
  }

  /** All requests get a status. */
  public void fail(int status) {
    always(status(status));
  }

  static Fault status(int status, String... headers) {
    return exchange -> {
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
      }
      exchange.sendResponseHeaders(status, -1);
    };
  }

  static Fault text(String type, String text) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", type);
      byte[] bytes = text.getBytes(UTF_8);
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    };
  }

  /** The requests so far, which are forgotten. */
  public synchronized List<Request> takeRequests() {
    List<Request> taken = List.copyOf(requests);
    requests.clear();
    return taken;
  }

  private void handle(HttpExchange exchange) {
    try (exchange) {
      String query = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      String authorization = exchange.getRequestHeaders().getFirst("Authorization");
      Fault fault;
      synchronized (this) {
        requests.add(new Request(query, String.valueOf(authorization)));
        fault = faults.isEmpty() ? always : faults.poll();
      }
      if (fault == null) {
        pass(exchange, query);
      } else {
        fault.answer(exchange);
      }
    } catch (IOException | InterruptedException e) {
      // The other side has gone.
    }
  }

  private void pass(HttpExchange exchange, String query) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + fuseki.getPort() + "/ds/sparql"))
            .header("Content-Type", exchange.getRequestHeaders().getFirst("Content-Type"))
            .header("Accept", exchange.getRequestHeaders().getFirst("Accept"))
            .POST(HttpRequest.BodyPublishers.ofString(query))
            .build();
    HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      System.err.println(query + "\n" + new String(answer.body(), UTF_8));
    }
    exchange
        .getResponseHeaders()
        .set("Content-Type", answer.headers().firstValue("Content-Type").orElse("none"));
    exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
    exchange.getResponseBody().write(answer.body());
  }
}
