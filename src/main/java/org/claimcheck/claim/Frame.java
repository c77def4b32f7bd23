package org.claimcheck.claim;

import java.util.LinkedHashSet;
import java.util.Set;
import org.claimcheck.article.Span;
import org.claimcheck.text.Token;

/**
 * A described thing while its descriptions are collected: an event told by several words of the
 * article ends up as one frame.
 */
final class Frame {
  private final Token token;
  private final Span span;
  private final Set<String> classes = new LinkedHashSet<>();
  private Frame sameAs = this;

  Frame(Token token, Span span) {
    this.token = token;
    this.span = span;
  }

  /** The frame that stands for this one after merging. */
  Frame canonical() {
    Frame frame = this;
    while (frame.sameAs != frame) {
      frame = frame.sameAs;
    }
    return frame;
  }

  /** Makes both one thing; the one told first stands for it. */
  void merge(Frame other) {
    Frame mine = canonical();
    Frame theirs = other.canonical();
    if (mine == theirs) {
      return;
    }
    Frame first = mine.span.compareTo(theirs.span) <= 0 ? mine : theirs;
    Frame second = first == mine ? theirs : mine;
    second.sameAs = first;
    first.classes.addAll(second.classes);
  }

  void add(String type) {
    canonical().classes.add(type);
  }

  Set<String> classes() {
    return canonical().classes;
  }

  Token token() {
    return token;
  }

  Span span() {
    return span;
  }
}
