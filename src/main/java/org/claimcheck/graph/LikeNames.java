package org.claimcheck.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimcheck.claim.Claim;
import org.claimcheck.claim.Referent;
import org.claimcheck.claim.Value;
import org.claimcheck.reference.Entity;
import org.claimcheck.reference.Fact;
import org.claimcheck.reference.FactValue;
import org.claimcheck.reference.Name;
import org.claimcheck.reference.NameLikeness;
import org.claimcheck.resolve.Candidate;
import org.claimcheck.resolve.Resolved;
import org.claimcheck.text.Mention;

/**
 * Says which facts about foreign properties, or about what has a named value, have a value that is
 * worded like the one claimed, which no query can tell: {@code cc:wordedLike}.
 */
final class LikeNames {
  private final Graph graph;
  private final Resolved resolved;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, Set<String>> within;
  private final Map<String, List<Fact>> facts = new HashMap<>();

  LikeNames(Graph graph, Resolved resolved) {
    this.graph = graph;
    this.resolved = resolved;
    resolved.slice().entities().forEach(e -> entities.put(e.iri(), e));
    this.within = resolved.slice().within();
    resolved
        .slice()
        .facts()
        .forEach(f -> facts.computeIfAbsent(f.subject(), s -> new java.util.ArrayList<>()).add(f));
  }

  void write(Map<Node, Claim> claims) {
    claims.forEach(
        (node, claim) -> {
          for (String subject : subjects(claim)) {
            for (Fact fact : facts.getOrDefault(subject, List.of())) {
              if (fact.property().equals(claim.property()) && alike(claim.value(), fact.value())) {
                graph.add(node, Cc.term("wordedLike"), NodeFactory.createURI(fact.iri()));
              }
            }
          }
        });
  }

  /** What the claim was looked for of; or, where its value is a name, what it may speak of. */
  private List<String> subjects(Claim claim) {
    if (claim.subject() instanceof Referent.Linked subject) {
      return List.of(subject.iri());
    }
    return claim.value() instanceof Value.Entity entity
            && entity.referent() instanceof Referent.Named
        ? resolved.of(claim.subject()).plausible().stream().map(Candidate::iri).toList()
        : List.of();
  }

  private boolean alike(Value said, FactValue known) {
    Optional<Set<String>> names = names(known);
    return names.isPresent()
        && (NameLikeness.alike(names(said), names.get()) || contained(said, known));
  }

  private boolean contained(Value said, FactValue known) {
    return said instanceof Value.Entity entity
        && entity.referent() instanceof Referent.Linked linked
        && known instanceof FactValue.Entity other
        && (within.getOrDefault(linked.iri(), Set.of()).contains(other.iri())
            || within.getOrDefault(other.iri(), Set.of()).contains(linked.iri()));
  }

  private Set<String> names(Value said) {
    Set<String> names = new TreeSet<>(Set.of(said.text()));
    if (said instanceof Value.Entity entity && entity.referent() instanceof Referent.Named named) {
      named.chain().stream()
          .filter(m -> m.kind() == Mention.Kind.NAME)
          .forEach(m -> names.add(m.text()));
    }
    if (said instanceof Value.Entity entity
        && entity.referent() instanceof Referent.Linked linked) {
      names.addAll(names(linked.iri()));
    }
    return names;
  }

  private Optional<Set<String>> names(FactValue known) {
    if (known instanceof FactValue.Entity entity) {
      return Optional.of(names(entity.iri()));
    }
    return known instanceof FactValue.Text text
        ? Optional.of(Set.of(text.text()))
        : Optional.empty();
  }

  private Set<String> names(String iri) {
    Set<String> names = new TreeSet<>();
    Entity entity = entities.get(iri);
    if (entity == null) {
      return Set.of(iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1));
    }
    entity.names().stream()
        .filter(n -> n.kind() != Name.Kind.PART)
        .forEach(n -> names.add(n.text()));
    return names;
  }
}
