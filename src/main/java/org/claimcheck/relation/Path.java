package org.claimcheck.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.claimcheck.article.Span;
import org.claimcheck.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What the syntax puts between a subject and a value: the words on the shortest way between them in
 * the dependency tree, with the words that hang on these.
 */
final class Path {
  private static final double BESIDE = 0.85;
  private static final double STRANGE = 0.3;
  private static final double EQUATED = 1.3;
  private static final Set<String> LIGHT =
      Set.of(
          "be", "become", "call", "do", "get", "give", "have", "include", "know", "make", "name",
          "remain", "serve", "take", "use", "will", "may", "can");
  private static final Pattern ORDINAL = Pattern.compile("[1-5](st|nd|rd|th)");
  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth");
  private static final Set<String> OTHER_CLAUSES =
      Set.of("relcl", "conj", "ccomp", "advcl", "parataxis", "cc", "punct", "mark", "dep");

  private final List<Token> tokens;
  private final boolean apart;
  private final Map<String, Double> weights = new HashMap<>();
  private @Nullable String kind;

  private Path(List<Token> tokens, boolean apart) {
    this.tokens = tokens;
    this.apart = apart;
  }

  /**
   * The path between two phrases of one sentence.
   *
   * @param subject head of the subject phrase, or null for the way up to the root
   * @param from the subject phrase
   * @param value head of the value phrase
   * @param to the value phrase
   * @param taken whether a token is part of another name, which is no cue
   */
  static Path between(
      @Nullable Token subject, Span from, Token value, Span to, Predicate<Token> taken) {
    List<Token> up = ancestors(value);
    List<Token> down = subject == null ? List.of() : ancestors(subject);
    Set<Token> common = new HashSet<>(down);
    List<Token> way = new ArrayList<>();
    Set<Token> silent = new HashSet<>();
    boolean passed = false;
    @Nullable Token beside = null;
    for (Token token : up) {
      way.add(token);
      if (passed || token == beside) {
        silent.add(token);
      }
      if (common.contains(token)) {
        break;
      }
      // "was born in Rome and died in Bonn": being born says nothing of Bonn.
      boolean verbs =
          token.is("conj") && token.isVerb() && token.head().map(Token::isVerb).orElse(false);
      passed |= verbs;
      beside = token.is("conj") && !to.covers(token.span()) ? token.head().orElse(null) : null;
    }
    Token top = way.get(way.size() - 1);
    boolean apart = false;
    for (Token token : down) {
      if (token == top) {
        break;
      }
      way.add(token);
      apart |= token.is("conj") && token.isVerb();
    }
    List<Token> between = new ArrayList<>();
    for (Token token : way) {
      if (!from.covers(token.span()) && !to.covers(token.span())) {
        between.add(token);
      }
    }
    Path path = new Path(between, apart);
    for (Token token : between) {
      if (!silent.contains(token) && !taken.test(token)) {
        path.add(token.lemma(), 1);
        path.add(token.text(), 1);
        path.beside(token, from, to, new HashSet<>(way), taken, 2);
      }
    }
    if (subject != null) {
      path.markers(value, to, up);
    }
    path.equated(value, to, from, taken);
    for (Token token : value.sentence().tokensIn(to)) {
      path.unit(token);
      path.beside(token, from, to, new HashSet<>(way), taken, 2);
    }
    return path;
  }

  /** "The <b>capital</b> is Harnvik": what a value is said to be tells more than all around it. */
  private void equated(Token value, Span to, Span from, Predicate<Token> taken) {
    @Nullable Token verb = value.head().orElse(null);
    if (verb == null || !verb.lemma().equals("be") || to.covers(verb.span())) {
      return;
    }
    String other = value.is("attr") ? "nsubj" : value.is("nsubj") ? "attr" : "";
    for (Token noun : other.isEmpty() ? List.<Token>of() : verb.dependents(other)) {
      if (!from.covers(noun.span()) && !taken.test(noun) && noun.isNoun()) {
        add(noun.lemma(), EQUATED);
      }
    }
  }

  private void unit(Token token) {
    if (token.text().matches("\\p{L}+") && !token.isProperNoun()) {
      add(token.lemma(), BESIDE);
    }
  }

  private static List<Token> ancestors(Token token) {
    LinkedHashSet<Token> found = new LinkedHashSet<>();
    @Nullable Token next = token;
    while (next != null && found.add(next)) {
      next = next.head().orElse(null);
    }
    return List.copyOf(found);
  }

  private void beside(
      Token token, Span from, Span to, Set<Token> way, Predicate<Token> taken, int depth) {
    for (Token other : token.dependents()) {
      boolean silent =
          way.contains(other)
              || from.covers(other.span())
              || to.covers(other.span())
              || taken.test(other)
              || OTHER_CLAUSES.contains(other.relation());
      if (!silent) {
        add(other.lemma(), BESIDE);
        add(other.text(), BESIDE);
        if (depth > 1) {
          beside(other, from, to, way, taken, depth - 1);
        }
      }
    }
  }

  /** How the value hangs on what is next: {@code @in}, {@code @modifier}, {@code @apposition}. */
  private void markers(Token value, Span to, List<Token> up) {
    Token outside = value;
    for (Token token : up) {
      outside = token;
      if (!to.covers(token.span())) {
        break;
      }
    }
    Token last = value;
    for (Token token : up) {
      if (to.covers(token.span())) {
        last = token;
      }
    }
    switch (last.relation()) {
      case "amod", "compound", "nn", "nmod" -> add("@modifier", 1);
      case "poss" -> add("@possessive", 1);
      case "appos", "npadvmod" -> add("@apposition", 1);
      case "attr", "acomp", "oprd" -> add("@is", 1);
      case "nsubj" -> add("@subject", 1);
      case "dobj", "nsubjpass" -> add("@object", 1);
      default -> {}
    }
    if (outside.is("prep", "agent") || outside.tag().equals("IN")) {
      add("@" + outside.lemma(), 1);
      if (outside.lemma().equals("of")) {
        outside.head().filter(Token::isNoun).ifPresent(n -> kind = Stems.of(n.lemma()));
      }
    }
    // "in Aarhus, Denmark": the preposition holds for both.
    if (last.is("appos", "npadvmod", "conj")) {
      last.head()
          .flatMap(Token::head)
          .filter(t -> t.tag().equals("IN"))
          .ifPresent(t -> add("@" + t.lemma(), 0.95));
    }
  }

  private void add(String word, double weight) {
    char first = word.charAt(0);
    if (first >= '1' && first <= '5' && ORDINAL.matcher(word).matches()) {
      add(ORDINALS.get(first - '1'), weight);
    }
    weights.merge(word.startsWith("@") ? word : Stems.of(word), weight, Math::max);
  }

  /** How near to the way a stem or marker is: 1 on it, less beside it, 0 if it is not there. */
  double weight(String stem) {
    return weights.getOrDefault(stem, 0.0);
  }

  /**
   * What speaks against a property: a verb next to the value that does not speak of it ("born in
   * 1930, <b>graduated</b> in 1955"), and a subject that comes only after the value's clause.
   */
  double strange(PropertyWords property) {
    return (apart ? STRANGE : 0) + verb(property);
  }

  private double verb(PropertyWords property) {
    for (Token token : tokens) {
      if (token.isVerb()) {
        boolean strange =
            !LIGHT.contains(token.lemma()) && !property.speaksOf(Stems.of(token.lemma()));
        return strange ? STRANGE : 0;
      }
    }
    return 0;
  }

  /** Whether the text says that the value is what the property has: "the city of Harnvik". */
  boolean tellsKind(PropertyWords property) {
    return kind != null && property.label().equals(List.of(kind));
  }

  /** The tokens on the way, without the subject and the value. */
  List<Token> tokens() {
    return tokens;
  }

  @Override
  public String toString() {
    return weights.toString();
  }
}
