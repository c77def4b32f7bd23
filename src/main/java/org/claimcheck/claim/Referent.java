package org.claimcheck.claim;

import java.util.List;
import org.claimcheck.article.Span;
import org.claimcheck.text.Mention;

/** What a claim speaks of, before it is resolved to a thing of the reference. */
public sealed interface Referent {
  /** Identifier within the article, such as {@code m12} or {@code e3}. */
  String id();

  /** Place of the phrase in the article's text. */
  Span span();

  /** The phrase. */
  String text();

  /** A thing with a name: all mentions of its chain, of which at least one is a name. */
  record Named(String id, Mention mention, List<Mention> chain) implements Referent {
    /** Copies the list. */
    public Named {
      chain = List.copyOf(chain);
    }

    @Override
    public Span span() {
      return mention.span();
    }

    @Override
    public String text() {
      return mention.text();
    }
  }

  /**
   * A thing of the reference that the claim was looked for: nothing is left to resolve.
   *
   * @param iri the thing
   * @param label its name for people
   */
  record Linked(String id, Span span, String text, String iri, String label) implements Referent {}

  /**
   * A thing known by its description: an event, an office. The claims whose subject it is describe
   * it.
   *
   * @param classes IRIs of the classes that the lexicon gives it
   */
  record Described(String id, Span span, String text, List<String> classes) implements Referent {
    /** Copies the list. */
    public Described {
      classes = List.copyOf(classes);
    }
  }
}
