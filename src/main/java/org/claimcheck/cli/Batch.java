package org.claimcheck.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Works through articles with several threads and hands over the results in the order given. */
final class Batch {
  /** How far threads may run ahead of the slowest article: bounds memory. */
  private static final int AHEAD = 4;

  /** Takes a result. */
  interface Sink<T> {
    void take(T result) throws IOException;
  }

  private Batch() {}

  static <T> void run(int jobs, List<String> sources, Function<String, T> work, Sink<T> sink)
      throws IOException {
    int threads = Math.min(jobs, sources.size());
    if (threads <= 1) {
      for (String source : sources) {
        sink.take(work.apply(source));
      }
      return;
    }
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<T>> open = new ArrayDeque<>();
      Iterator<String> waiting = sources.iterator();
      while (waiting.hasNext() || !open.isEmpty()) {
        while (waiting.hasNext() && open.size() < threads * AHEAD) {
          String source = waiting.next();
          open.add(executor.submit(() -> work.apply(source)));
        }
        sink.take(get(open.remove()));
      }
    } finally {
      executor.shutdownNow();
    }
  }

  private static <T> T get(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
