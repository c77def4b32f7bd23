package org.claimcheck.store;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.vocabulary.RDF;
import org.claimcheck.reference.LabelKeys;
import org.claimcheck.reference.StatementNodes;
import org.jspecify.annotations.Nullable;

/**
 * What a store holds, counted along its indexes: in memory that grows with the number of classes
 * only.
 *
 * @param things things with an IRI and a name
 * @param classes how many nodes have each class, by its IRI
 * @param plain how many plain triples each property that was asked for has, by its IRI
 */
public record StoreCounts(long things, Map<String, Long> classes, Map<String, Long> plain) {
  /** Copies the maps, in the order of IRIs. */
  public StoreCounts {
    classes = java.util.Collections.unmodifiableMap(new TreeMap<>(classes));
    plain = java.util.Collections.unmodifiableMap(new TreeMap<>(plain));
  }

  /** Within a transaction of the store. */
  static StoreCounts of(DatasetGraphTDB store, Collection<String> properties) {
    NodeTupleTable quads = store.getQuadTable().getNodeTupleTable();
    NodeTable nodes = quads.getNodeTable();
    Map<String, Long> classes = new TreeMap<>();
    for (Node type : new Node[] {RDF.type.asNode(), StatementNodes.INSTANCE_OF}) {
      NodeId last = null;
      NodeId of = null;
      long count = 0;
      Iterator<Tuple<NodeId>> all = with(quads, null, type);
      while (all.hasNext()) {
        Tuple<NodeId> quad = all.next();
        if (of != null && !quad.get(3).equals(of)) {
          classes.merge(nodes.getNodeForNodeId(of).toString(), count, Long::sum);
          count = 0;
          last = null;
        }
        count += quad.get(1).equals(last) ? 0 : 1; // a class told twice, in two files
        of = quad.get(3);
        last = quad.get(1);
      }
      if (of != null) {
        classes.merge(nodes.getNodeForNodeId(of).toString(), count, Long::sum);
      }
    }
    Map<String, Long> plain = new TreeMap<>();
    for (String property : properties) {
      long count = distinct(with(quads, null, NodeFactory.createURI(property)), 1, 3);
      if (count > 0) {
        plain.put(property, count);
      }
    }
    return new StoreCounts(distinct(with(quads, LabelKeys.GRAPH, null), 1, 1), classes, plain);
  }

  /**
   * Quads in the order of the index that suits: by object for a property, by subject for a graph.
   */
  private static Iterator<Tuple<NodeId>> with(
      NodeTupleTable quads, @Nullable Node graph, @Nullable Node property) {
    NodeId in = id(quads, graph);
    NodeId says = id(quads, property);
    if (NodeId.isDoesNotExist(in) || NodeId.isDoesNotExist(says)) {
      return java.util.Collections.emptyIterator();
    }
    return quads
        .getTupleTable()
        .find(TupleFactory.tuple(in, NodeId.NodeIdAny, says, NodeId.NodeIdAny));
  }

  private static NodeId id(NodeTupleTable quads, @Nullable Node node) {
    return node == null ? NodeId.NodeIdAny : quads.getNodeTable().getNodeIdForNode(node);
  }

  /** How often one of two parts of a quad changes. */
  private static long distinct(Iterator<Tuple<NodeId>> quads, int part, int other) {
    Tuple<NodeId> last = null;
    long count = 0;
    while (quads.hasNext()) {
      Tuple<NodeId> quad = quads.next();
      boolean same =
          last != null
              && quad.get(part).equals(last.get(part))
              && quad.get(other).equals(last.get(other));
      count += same ? 0 : 1;
      last = quad;
    }
    return count;
  }
}
