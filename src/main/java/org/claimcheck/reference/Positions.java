package org.claimcheck.reference;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Where the nodes of the files read so far stand first as subjects. */
class Positions {
  private final Map<Node, Place> places = new HashMap<>();

  /** Keeps nothing: for files with too many nodes. */
  static Positions forgetful() {
    return new Positions() {
      @Override
      void note(Node node, String file, long line, long column) {
        // Nobody asks.
      }
    };
  }

  record Place(String file, long line, long column) {}

  void note(Node node, String file, long line, long column) {
    if (line > 0) {
      places.putIfAbsent(node, new Place(file, line, column));
    }
  }

  Place of(Node node) {
    return places.getOrDefault(node, new Place("", 0, 0));
  }
}
