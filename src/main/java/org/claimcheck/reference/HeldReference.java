package org.claimcheck.reference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.text.NameLexicon;

/**
 * The reference of the article at hand: each thread has its own. For what is built once and works
 * for many articles.
 */
public final class HeldReference implements Reference {
  // One for each checker: two in one process have references of their own.
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<Reference> held = new ThreadLocal<>();

  /**
   * Sets the reference of this thread.
   *
   * @return takes it away again
   */
  public Release hold(Reference reference) {
    held.set(reference);
    return held::remove;
  }

  /** Takes a reference away. */
  public interface Release extends AutoCloseable {
    @Override
    void close();
  }

  private Reference reference() {
    Reference reference = held.get();
    if (reference == null) {
      throw new IllegalStateException("no article at hand");
    }
    return reference;
  }

  @Override
  public Vocabulary vocabulary() {
    return reference().vocabulary();
  }

  @Override
  public Map<String, List<NameMatch>> named(Collection<String> names) {
    return reference().named(names);
  }

  @Override
  public Map<String, Entity> entities(Collection<String> iris) {
    return reference().entities(iris);
  }

  @Override
  public Map<String, List<Fact>> facts(Collection<String> subjects) {
    return reference().facts(subjects);
  }

  @Override
  public Map<String, List<Fact>> factsWithValue(Collection<String> values) {
    return reference().factsWithValue(values);
  }

  @Override
  public List<Set<String>> described(List<Description> descriptions) {
    return reference().described(descriptions);
  }

  @Override
  public Map<String, Set<String>> within(Collection<String> iris) {
    return reference().within(iris);
  }

  @Override
  public PropertyProfiles profiles() {
    return reference().profiles();
  }

  @Override
  public NameLexicon names() {
    return (tokens, from) -> reference().names().longestName(tokens, from);
  }
}
