package org.claimcheck.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.DisjointUnion;
import org.apache.jena.vocabulary.RDF;
import org.claimcheck.article.Article;
import org.claimcheck.article.Span;
import org.claimcheck.calculation.Calculation;
import org.claimcheck.claim.Claim;
import org.claimcheck.claim.Value;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.resolve.NameUse;
import org.claimcheck.resolve.Resolved;
import org.claimcheck.resolve.Slice;
import org.claimcheck.text.Document;
import org.claimcheck.text.Mention;
import org.claimcheck.time.TimeExpression;

/**
 * What rules see of one article: its claims, what they may mean, the facts about that, and the
 * vocabulary. Text of the article only ever becomes literals, and IRIs depend on the article's
 * content alone.
 */
public final class WorkingGraph {
  private final Graph own;
  private final Graph all;
  private final Map<Node, Claim> claims;
  private final Map<Node, NameUse> names;
  private final Map<Node, Mention> mentions;
  private final Map<Node, TimeExpression> times;
  private final Map<Node, Quantity> quantities;
  private final Map<Node, Calculation> calculations;
  private final Map<Node, Span> places;

  private WorkingGraph(
      Graph own,
      Schema schema,
      Map<Node, Claim> claims,
      Map<Node, NameUse> names,
      Map<Node, Mention> mentions,
      Map<Node, TimeExpression> times,
      Map<Node, Quantity> quantities,
      Map<Node, Calculation> calculations,
      Map<Node, Span> places) {
    this.own = own;
    this.all = new DisjointUnion(own, schema.graph());
    this.claims = claims;
    this.names = names;
    this.mentions = mentions;
    this.times = times;
    this.quantities = quantities;
    this.calculations = calculations;
    this.places = places;
  }

  /** The working graph of an article. */
  public static WorkingGraph of(
      Schema schema,
      Document document,
      List<Calculation> calculations,
      List<Claim> claims,
      Resolved resolved) {
    Article article = document.article();
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    Node node = iri(article);
    graph.add(node, RDF.type.asNode(), Cc.ARTICLE_CLASS);
    article.published().ifPresent(day -> graph.add(node, Cc.PUBLISHED, Cc.day(day)));
    ClaimTriples writer = new ClaimTriples(graph, node, document, resolved);
    Map<Node, Claim> byNode = new LinkedHashMap<>();
    for (Claim claim : claims) {
      byNode.put(writer.write(claim, byNode.size() + 1), claim);
    }
    Map<Node, NameUse> names = new LinkedHashMap<>();
    for (NameUse use : resolved.names()) {
      names.put(writer.write(use, names.size() + 1), use);
    }
    Map<Node, Mention> mentions = new NameTriples(graph, node, document).write();
    Map<Node, TimeExpression> times = new TimeTriples(graph, node, document).write();
    new NarrationTriples(graph, document).write(times);
    Map<Node, Quantity> quantities =
        new QuantityTriples(graph, node, document, schema.units()).write();
    Map<Node, Calculation> calculated =
        new CalculationTriples(graph, node, document, quantities, times).write(calculations);
    Map<Node, Span> places =
        new PredicationTriples(graph, node, document, quantities, times).write();
    places.putAll(new AcronymTriples(graph, node).write(document.text()));
    places.putAll(new AffiliationTriples(graph, node, document).write());
    link(graph, byNode, quantities, times);
    new FactTriples(graph).write(resolved.slice());
    new LikeNames(graph, resolved).write(byNode);
    new Completion(graph, schema, false).run();
    return new WorkingGraph(
        graph, schema, byNode, names, mentions, times, quantities, calculated, places);
  }

  private static void link(
      Graph graph,
      Map<Node, Claim> claims,
      Map<Node, Quantity> quantities,
      Map<Node, TimeExpression> times) {
    Map<Object, Node> nodes = new HashMap<>();
    quantities.forEach((node, quantity) -> nodes.put(quantity, node));
    times.forEach((node, time) -> nodes.put(time, node));
    claims.forEach(
        (node, claim) -> {
          if (claim.value() instanceof Value.Amount amount
              && nodes.containsKey(amount.quantity())) {
            graph.add(node, Cc.term("figure"), nodes.get(amount.quantity()));
          } else if (claim.value() instanceof Value.Time time
              && nodes.containsKey(time.expression())) {
            graph.add(node, Cc.term("phrase"), nodes.get(time.expression()));
          }
        });
  }

  /**
   * A working graph that somebody wrote by hand; what is left out is filled in: certain candidates,
   * asserted in the past tense, bounds from {@code cc:value}.
   */
  public static WorkingGraph ofTriples(Schema schema, Graph written) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    written.find().forEach(graph::add);
    new Completion(graph, schema, true).run();
    return new WorkingGraph(
        graph, schema, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
  }

  /**
   * A graph of facts alone, in the terms in which rules see them.
   *
   * @param notes triples about the facts and things that the slice does not have
   */
  public static WorkingGraph ofFacts(Schema schema, Slice slice, Graph notes) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    notes.find().forEach(graph::add);
    new FactTriples(graph).write(slice);
    new Completion(graph, schema, false).run();
    return new WorkingGraph(
        graph, schema, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
  }

  /** The IRI of an article: the same content has the same IRI wherever it lies. */
  public static Node iri(Article article) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(article.original().getBytes(StandardCharsets.UTF_8));
      String name = HexFormat.of().formatHex(hash, 0, 8);
      return NodeFactory.createURI("https://w3id.org/claimcheck/article/" + name);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Everything, the vocabulary included; for queries. */
  public Graph graph() {
    return all;
  }

  /** The article's claims and the facts, without the vocabulary; for export. */
  public Graph own() {
    return own;
  }

  /** The claim a node stands for, absent in graphs written by hand. */
  public Optional<Claim> claim(Node node) {
    return Optional.ofNullable(claims.get(node));
  }

  /** The use of a name a node stands for. */
  public Optional<NameUse> name(Node node) {
    return Optional.ofNullable(names.get(node));
  }

  /** The mention of somebody by name a node stands for. */
  public Optional<Mention> mention(Node node) {
    return Optional.ofNullable(mentions.get(node));
  }

  /** The time expression a node stands for. */
  public Optional<TimeExpression> time(Node node) {
    return Optional.ofNullable(times.get(node));
  }

  /** The measure a node stands for. */
  public Optional<Quantity> quantity(Node node) {
    return Optional.ofNullable(quantities.get(node));
  }

  /** The calculation a node stands for. */
  public Optional<Calculation> calculation(Node node) {
    return Optional.ofNullable(calculations.get(node));
  }

  /** The place of the predicate, acronym or word of the headline that a node stands for. */
  public Optional<Span> place(Node node) {
    return Optional.ofNullable(places.get(node));
  }

  /** Claims by node, in text order. */
  public Map<Node, Claim> claims() {
    return claims;
  }

  /** The first object of a property in a fixed order, if there is any. */
  public Optional<Node> object(Node subject, Node property) {
    return objects(subject, property).stream().findFirst();
  }

  /** All objects of a property in a fixed order. */
  public List<Node> objects(Node subject, Node property) {
    return all.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .sorted(java.util.Comparator.comparing(Node::toString))
        .toList();
  }
}
