package org.claimcheck.reference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * A reference that stays where it is: what an article speaks of is looked up in it, many keys at a
 * time, so that neither time nor memory depend on its size. The graph of a quad is its source.
 *
 * <p>Answers are bounded and in a fixed order; what is cut is told to the caller. Implementations
 * are safe for use by many threads.
 */
public interface TripleStore extends AutoCloseable {
  /** How messages call it. */
  String name();

  /** Whether it may be asked for words in small letters, too: names are asked for anywhere. */
  boolean isNear();

  /**
   * Begins to look up what one article needs.
   *
   * @param cuts takes sentences on what was left out
   */
  Session open(Consumer<String> cuts);

  /** What is said of properties, classes and words rather than of things; small. */
  Collection<Quad> declarations();

  /** What all its facts teach about its properties, as far as that is known beforehand. */
  Map<String, LearntProperty> learnt();

  @Override
  void close();

  /**
   * The look-ups for one article, for one thread.
   *
   * <p>All methods throw {@link StoreException} if the store does not answer.
   */
  interface Session extends AutoCloseable {
    /** The things that have a name, by name as given; without names nobody has. */
    Map<String, List<Node>> named(Collection<String> names);

    /**
     * Things that have a name, however many do; for people who look it up.
     *
     * @param most so many
     */
    default List<Node> bearers(String name, int most) {
      List<Node> all = named(List.of(name)).getOrDefault(name, List.of());
      return all.subList(0, Math.min(most, all.size()));
    }

    /**
     * What is said of things, with all parts of it: nodes without names, facts, statements. Of a
     * property all values or none are there.
     *
     * @param most of one thing, so many quads
     */
    Collection<Quad> about(Collection<Node> things, int most);

    /**
     * Things of which something is said that has one of these for a value; those with several of
     * them first.
     *
     * @param most for one value, so many
     */
    Collection<Node> pointingAt(Collection<Node> values, int most);

    /** What things, classes and properties are called and which classes they have. */
    Collection<Quad> names(Collection<Node> things);

    /** What all facts teach about some properties. */
    Map<String, LearntProperty> learnt(Set<String> properties);

    @Override
    void close();
  }
}
