package org.claimcheck.rule;

import java.time.Duration;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * A view of a graph that answers no more after a while. Jena's own time limit is only looked at
 * once a query has its first result, which a runaway join never has.
 */
final class DeadlineGraph extends GraphBase {
  private final Graph graph;
  private final long end;

  DeadlineGraph(Graph graph, Duration limit) {
    this.graph = graph;
    this.end = System.nanoTime() + limit.toNanos();
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    check();
    return graph.find(pattern);
  }

  @Override
  protected boolean graphBaseContains(Triple triple) {
    check();
    return graph.contains(triple);
  }

  private void check() {
    if (System.nanoTime() - end > 0) {
      throw new QueryCancelledException();
    }
  }
}
