package org.claimcheck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimcheck.article.Block;
import org.claimcheck.article.Span;

/** A sentence: tokens in order and the dependency tree over them. Immutable. */
public final class Sentence {
  private final int index;
  private final Span span;
  private final Block block;
  private final List<Token> tokens;
  private final List<List<Token>> dependents;

  /**
   * @param index 0-based position in the document
   * @param span place in the article's text
   * @param block the block it stands in
   * @param parsed tokens in order; heads must be indices of this list or -1
   */
  public Sentence(int index, Span span, Block block, List<Token.Parsed> parsed) {
    this.index = index;
    this.span = span;
    this.block = block;
    List<Token> made = new ArrayList<>(parsed.size());
    List<List<Token>> below = new ArrayList<>(parsed.size());
    for (int i = 0; i < parsed.size(); i++) {
      made.add(new Token(this, i, parsed.get(i)));
      below.add(new ArrayList<>());
    }
    for (int i = 0; i < parsed.size(); i++) {
      int head = parsed.get(i).head();
      if (head >= parsed.size() || head == i) {
        throw new IllegalArgumentException("token " + i + " has no possible head " + head);
      }
      if (head >= 0) {
        below.get(head).add(made.get(i));
      }
    }
    below.replaceAll(List::copyOf);
    this.tokens = List.copyOf(made);
    this.dependents = List.copyOf(below);
  }

  /** 0-based position in the document. */
  public int index() {
    return index;
  }

  /** Place in the article's text. */
  public Span span() {
    return span;
  }

  /** The block it stands in. */
  public Block block() {
    return block;
  }

  /** Tokens in order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The root of the dependency tree; the first if the parser gave several. */
  public Optional<Token> root() {
    return tokens.stream().filter(t -> t.head().isEmpty()).findFirst();
  }

  /** Tokens that overlap a span of the article's text. */
  public List<Token> tokensIn(Span where) {
    return tokens.stream().filter(t -> t.span().overlaps(where)).toList();
  }

  /** The token of a span that governs the others: the one whose head lies outside. */
  public Optional<Token> headOf(Span where) {
    List<Token> inside = tokensIn(where);
    return inside.stream()
        .filter(t -> t.head().map(h -> !inside.contains(h)).orElse(true))
        .findFirst();
  }

  List<Token> dependentsOf(int token) {
    return dependents.get(token);
  }
}
