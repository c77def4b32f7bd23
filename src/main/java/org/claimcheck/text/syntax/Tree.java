package org.claimcheck.text.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.article.Span;
import org.claimcheck.text.Token;

/** A dependency tree while it is put together. */
final class Tree {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private final List<String> words;
  private final List<Span> spans;
  private final Token.Parsed[] nodes;

  Tree(List<String> words, List<Span> spans) {
    this.words = words;
    this.spans = spans;
    this.nodes = new Token.Parsed[words.size()];
  }

  /** An empty tree over the same words. */
  Tree blank() {
    return new Tree(words, spans);
  }

  /** Takes over all nodes of another tree over the same words. */
  void take(Tree other) {
    System.arraycopy(other.nodes, 0, nodes, 0, nodes.length);
  }

  int size() {
    return nodes.length;
  }

  String word(int i) {
    return words.get(i);
  }

  boolean has(int i) {
    return nodes[i] != null;
  }

  String tag(int i) {
    return nodes[i].tag();
  }

  String lemma(int i) {
    return nodes[i].lemma();
  }

  String relation(int i) {
    return nodes[i].relation();
  }

  int head(int i) {
    return nodes[i].head();
  }

  /** Puts a parsed piece at the given indices; its root hangs on the given head. */
  void put(List<Integer> indices, List<Token.Parsed> parsed, int head, String relation) {
    for (int i = 0; i < parsed.size(); i++) {
      Token.Parsed p = parsed.get(i);
      boolean top = p.head() < 0;
      int h = top ? head : indices.get(p.head());
      nodes[indices.get(i)] =
          new Token.Parsed(
              p.span(),
              words.get(indices.get(i)),
              p.lemma(),
              p.tag(),
              h,
              top ? relation : p.relation());
    }
  }

  void put(int i, String tag, int head, String relation) {
    int h = head == i ? -1 : head;
    nodes[i] =
        new Token.Parsed(
            spans.get(i), words.get(i), words.get(i).toLowerCase(Locale.ROOT), tag, h, relation);
  }

  /** Hangs a node elsewhere. */
  void move(int i, int head, String relation) {
    Token.Parsed p = nodes[i];
    nodes[i] = new Token.Parsed(p.span(), p.text(), p.lemma(), p.tag(), head, relation);
  }

  /** The word before a word or before the number that it ends, hidden ones left out, or -1. */
  int before(int i) {
    for (int j = i - 1; j >= 0; j--) {
      if (has(j) && !(tag(j).equals("CD") && tag(i).equals("CD"))) {
        return j;
      }
    }
    return -1;
  }

  /** The word behind a word, hidden ones left out, or -1. */
  int behind(int i) {
    for (int j = i + 1; j < nodes.length; j++) {
      if (has(j)) {
        return j;
      }
    }
    return -1;
  }

  /** Gives a word another part of speech. */
  void retag(int i, String tag) {
    Token.Parsed p = nodes[i];
    nodes[i] = new Token.Parsed(p.span(), p.text(), p.lemma(), tag, p.head(), p.relation());
  }

  /** Index of the root, or -1 where there is none. */
  int root() {
    for (int i = 0; i < nodes.length; i++) {
      if (nodes[i] != null && nodes[i].head() < 0) {
        return i;
      }
    }
    return -1;
  }

  List<Integer> dependents(int head, String... relations) {
    List<Integer> found = new ArrayList<>();
    List<String> wanted = Arrays.asList(relations);
    for (int i = 0; i < nodes.length; i++) {
      if (nodes[i] != null
          && nodes[i].head() == head
          && (wanted.isEmpty() || wanted.contains(nodes[i].relation()))) {
        found.add(i);
      }
    }
    return found;
  }

  /** Index of the first word below a node, itself included. */
  int first(int i) {
    int first = i;
    for (int j = i - 1; j >= 0; j--) {
      int at = j;
      for (int steps = 0; at >= 0 && at != i && nodes[at] != null && steps < Steps.MAX; steps++) {
        at = nodes[at].head();
      }
      if (at == i) {
        first = j;
      }
    }
    return first;
  }

  /** Index of the last word below a node, itself included. */
  int last(int i) {
    int last = i;
    for (int j = i + 1; j < nodes.length; j++) {
      int at = j;
      for (int steps = 0; at > i && nodes[at] != null && steps < Steps.MAX; steps++) {
        at = nodes[at].head();
      }
      if (at == i) {
        last = j;
      }
    }
    return last;
  }

  boolean isFinite(int i) {
    return FINITE.contains(tag(i))
        || tag(i).equals("VB")
        || (tag(i).startsWith("VB")
            && dependents(i, "aux", "auxpass").stream().anyMatch(a -> FINITE.contains(tag(a))));
  }

  /** Whether the sentence comes out as a statement. */
  boolean hasFiniteRoot() {
    int root = root();
    return root >= 0 && isFinite(root);
  }

  /** One entry a token; what was never put, or hangs in a circle, hangs on the root. */
  List<Token.Parsed> finish() {
    if (nodes.length > 0 && root() < 0) {
      put(0, "NN", -1, "root");
    }
    int root = root();
    for (int i = 0; i < nodes.length; i++) {
      if (nodes[i] == null) {
        put(i, "NN", root, "dep");
      }
    }
    for (int i = 0; i < nodes.length; i++) {
      if (isInCircle(i)) {
        move(i, root, "dep");
      }
    }
    return List.of(nodes);
  }

  /** Repairs that cannot know of each other may hang two words on one another. */
  private boolean isInCircle(int i) {
    int at = nodes[i].head();
    for (int steps = 0; at >= 0 && at != i && steps < nodes.length; steps++) {
      at = nodes[at].head();
    }
    return at == i;
  }
}
