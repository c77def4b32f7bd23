package org.claimcheck.endpoint;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.claimcheck.reference.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Sends queries to an endpoint: with a time limit, a limit of size, and again after a while where
 * it is busy. Redirects are not followed, so that credentials go where the user said. Messages hold
 * no times, which differ from run to run. Safe for use by many threads.
 */
final class SparqlClient {
  private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);

  private final Endpoint endpoint;
  private final Limits limits;
  private final HttpClient client;
  private volatile @Nullable Silence silence;

  private record Silence(StoreException failure, long since) {}

  SparqlClient(Endpoint endpoint, Limits limits) {
    this.endpoint = endpoint;
    this.limits = limits;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limits.connect())
            .build();
  }

  String name() {
    return endpoint.address().toString();
  }

  /**
   * The answer to a query.
   *
   * @param types the types of content that are understood; others are refused
   * @param budget how many requests are left, counted down
   * @throws TooLargeException if the answer is larger than the limits allow
   * @throws StoreException if there is none
   */
  Answer ask(String query, List<String> types, RequestBudget budget) throws TooLargeException {
    Silence before = silence;
    if (before != null && System.nanoTime() - before.since() < limits.silence().toNanos()) {
      throw new StoreException(name(), String.valueOf(before.failure().getMessage()));
    }
    Duration pause = limits.pause();
    String last = "";
    for (int attempt = 0; attempt < limits.attempts(); attempt++) {
      if (attempt > 0) {
        sleep(pause);
        pause = limits.pause().multipliedBy(1L << attempt);
      }
      if (!budget.take()) {
        throw last.isEmpty()
            ? new StoreException(name(), "needs more requests than are allowed for an article")
            : fail(last);
      }
      try {
        HttpResponse<byte[]> answer = send(query, types);
        int status = answer.statusCode();
        if (status == 200) {
          silence = null;
          return checked(answer, types);
        }
        last = status(status, answer.headers());
        Optional<Duration> wish = BUSY.contains(status) ? wish(answer.headers()) : Optional.empty();
        boolean later = wish.filter(w -> w.compareTo(limits.longestPause()) > 0).isPresent();
        if (!BUSY.contains(status) || later) {
          throw fail(later ? last + " and asks to come again later" : last);
        }
        pause = wish.orElse(pause);
      } catch (TimeoutException e) {
        throw fail(e.getMessage() + "; try again later");
      } catch (TooLargeException e) {
        throw e;
      } catch (IOException e) {
        last = unreachable(e);
      }
    }
    throw fail(last);
  }

  private HttpResponse<byte[]> send(String query, List<String> types)
      throws IOException, TimeoutException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(endpoint.address())
            .timeout(limits.answer())
            .header("Content-Type", "application/sparql-query; charset=utf-8")
            .header("Accept", String.join(", ", types))
            .header("User-Agent", "claimcheck")
            .POST(HttpRequest.BodyPublishers.ofString(query));
    endpoint.credentials().ifPresent(c -> request.header("Authorization", c.header()));
    CompletableFuture<HttpResponse<byte[]>> sent =
        client.sendAsync(request.build(), head -> new BoundedBody(limits.bytes()));
    try {
      return sent.get(limits.answer().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw slow();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof HttpConnectTimeoutException) {
        throw new TimeoutException("cannot be reached in time");
      }
      if (e.getCause() instanceof HttpTimeoutException) {
        throw slow();
      }
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreException(name(), "was interrupted");
    } finally {
      sent.cancel(true); // an answer that drips on is not waited for
    }
  }

  private TimeoutException slow() {
    double seconds = limits.answer().toMillis() / 1000.0;
    return new TimeoutException(
        String.format(Locale.ROOT, "did not answer in full within %.0f seconds", seconds));
  }

  private Answer checked(HttpResponse<byte[]> answer, List<String> types) {
    String type =
        answer
            .headers()
            .firstValue("Content-Type")
            .orElse("an answer of no kind")
            .replaceFirst(";.*", "")
            .strip()
            .toLowerCase(Locale.ROOT);
    if (!types.contains(type)) {
      throw fail(
          "answers with "
              + printable(type)
              + " instead of "
              + types.get(0)
              + "; check that this is the address of a SPARQL endpoint");
    }
    return new Answer(type, answer.body());
  }

  private static String status(int code, HttpHeaders headers) {
    return switch (code) {
      case 401, 403 ->
          String.format(
              Locale.ROOT,
              "lets us not in (HTTP %d); set %sUSER and %sPASSWORD, or %sTOKEN",
              code,
              Credentials.PREFIX,
              Credentials.PREFIX,
              Credentials.PREFIX);
      case 404 -> "is not there (HTTP 404); check the address";
      case 301, 302, 303, 307, 308 ->
          "sends elsewhere (HTTP "
              + code
              + "); name the new address, if you trust it"
              + to(headers);
      case 429, 502, 503, 504 -> "is busy (HTTP " + code + "); try again later";
      default -> "answers with HTTP " + code + "; ask those who run it";
    };
  }

  private static String to(HttpHeaders headers) {
    return headers.firstValue("Location").map(l -> ": " + printable(l)).orElse("");
  }

  /** What an endpoint says gets into messages without what steers a terminal. */
  static String printable(String text) {
    String shown = text.replaceAll("[^\\x20-\\x7e]", "?");
    return shown.length() > 200 ? shown.substring(0, 200) + "..." : shown;
  }

  /** How long it wishes that we wait; dates are not asked what time it is there. */
  private static Optional<Duration> wish(HttpHeaders headers) {
    return headers
        .firstValue("Retry-After")
        .map(String::strip)
        .filter(v -> v.matches("\\d{1,6}"))
        .map(v -> Duration.ofSeconds(Long.parseLong(v)));
  }

  private static String unreachable(IOException e) {
    Throwable cause = e;
    while (cause.getMessage() == null && cause.getCause() != null) {
      cause = cause.getCause();
    }
    String why = cause.getMessage() == null ? "" : " (" + printable(cause.getMessage()) + ")";
    return e instanceof java.net.ConnectException
        ? "cannot be reached; check the address and whether it runs"
        : "breaks the connection off" + why + "; try again later";
  }

  private void sleep(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreException(name(), "was interrupted");
    }
  }

  /** For a while, nobody waits for it again. */
  private StoreException fail(String message) {
    StoreException failure = new StoreException(name(), message);
    silence = new Silence(failure, System.nanoTime());
    return failure;
  }
}
