package org.claimcheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A subject with its predicates, in the order they are added. */
final class TurtleNode {
  private final List<String> statements = new ArrayList<>();

  /** Adds a predicate with objects, all written as Turtle; none if there are no objects. */
  TurtleNode add(String predicate, List<String> objects) {
    if (!objects.isEmpty()) {
      statements.add(predicate + " " + String.join(" , ", objects));
    }
    return this;
  }

  /** Adds a predicate with one object written as Turtle, none if it is null. */
  TurtleNode add(String predicate, @Nullable String object) {
    return object == null ? this : add(predicate, List.of(object));
  }

  /** As a whole statement. */
  String about(String subject) {
    return subject + " " + String.join(" ;\n  ", statements) + " .\n";
  }

  /** As an object without a name of its own. */
  String anonymous() {
    return statements.stream().collect(Collectors.joining(" ; ", "[ ", " ]"));
  }
}
