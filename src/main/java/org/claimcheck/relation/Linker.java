package org.claimcheck.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimcheck.article.Span;
import org.claimcheck.reference.Name;
import org.claimcheck.reference.NameKey;
import org.claimcheck.reference.NameMatch;
import org.claimcheck.reference.Reference;
import org.claimcheck.text.Document;
import org.claimcheck.text.Mention;
import org.claimcheck.text.Sentence;
import org.claimcheck.text.Token;

/** Finds the names of the reference in an article: the longest at each place. */
final class Linker {
  private static final int LONGEST = 12;

  private static final Pattern CODE = Pattern.compile("[\\p{Lu}\\d][\\p{Lu}\\d./-]*");
  private static final Pattern CODE_PART = Pattern.compile("[\\p{Lu}\\d./-]+");

  private final Document document;
  private final Map<String, List<NameMatch>> known;
  private final Map<String, Set<String>> parts = new LinkedHashMap<>();

  Linker(Reference reference, Document document) {
    this.document = document;
    this.known = reference.named(phrases());
  }

  private Set<String> phrases() {
    Set<String> found = new LinkedHashSet<>();
    for (Sentence sentence : document.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int from = 0; from < tokens.size(); from++) {
        for (int to = from; to < Math.min(tokens.size(), from + LONGEST); to++) {
          if (begins(tokens.get(from)) && ends(tokens.get(to))) {
            found.add(text(tokens, from, to));
            singular(text(tokens, from, to), tokens.get(to)).ifPresent(found::add);
          }
        }
      }
    }
    return found;
  }

  /** "Fish sandwiches" are what is called fish sandwich. */
  private static Optional<String> singular(String text, Token last) {
    return last.tag().equals("NNS") && last.text().length() > 3 && text.endsWith("s")
        ? Optional.of(text.substring(0, text.length() - (text.matches(".*(ch|sh|x|ss)es") ? 2 : 1)))
        : Optional.empty();
  }

  private static boolean begins(Token token) {
    return Character.isLetterOrDigit(token.text().codePointAt(0))
        || token.text().matches("[(\"“].*");
  }

  private static boolean ends(Token token) {
    return token.text().codePoints().anyMatch(Character::isLetterOrDigit)
        || token.text().equals(")")
        || token.text().equals(".");
  }

  private String text(List<Token> tokens, int from, int to) {
    return document.text().substring(tokens.get(from).span().start(), tokens.get(to).span().end());
  }

  /** Phrases that are known texts, where no name is; they do not overlap. */
  List<Stated> texts(Sentence sentence, List<Link> named, Properties properties) {
    List<Stated> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int from = 0; from < tokens.size(); from++) {
      for (int to = Math.min(tokens.size(), from + LONGEST) - 1; to >= from; to--) {
        Span span = new Span(tokens.get(from).span().start(), tokens.get(to).span().end());
        if (begins(tokens.get(from))
            && ends(tokens.get(to))
            && properties.isText(NameKey.of(text(tokens, from, to)))
            && named.stream().noneMatch(l -> l.span().overlaps(span) && !span.covers(l.span()))) {
          Token head = sentence.headOf(span).orElse(tokens.get(to));
          found.add(new Stated.Words(head, span, text(tokens, from, to)));
          from = to;
          break;
        }
      }
    }
    return found;
  }

  /** Words that look like codes, where no name is. */
  static List<Stated> codes(Sentence sentence, List<Link> named) {
    List<Stated> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int from = 0; from < tokens.size(); from++) {
      int to = from;
      while (to + 1 < tokens.size()
          && to - from < LONGEST
          && tokens.get(to).span().end() == tokens.get(to + 1).span().start()
          && CODE_PART.matcher(tokens.get(to + 1).text()).matches()) {
        to++;
      }
      while (to > from && !CODE.matcher(tokens.get(to).text()).matches()) {
        to--;
      }
      Span span = new Span(tokens.get(from).span().start(), tokens.get(to).span().end());
      String text =
          tokens.subList(from, to + 1).stream().map(Token::text).collect(Collectors.joining());
      if (text.length() > 2
          && CODE.matcher(text).matches()
          && named.stream().noneMatch(l -> l.span().overlaps(span))) {
        Token head = sentence.headOf(span).orElse(tokens.get(to));
        found.add(new Stated.Unknown(head, span, text, Mention.Type.OTHER, true));
        from = to;
      }
    }
    return found;
  }

  /** The names of a sentence in order; they do not overlap. Sentences come in text order. */
  List<Link> links(Sentence sentence) {
    List<Link> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int from = 0; from < tokens.size(); from++) {
      for (int to = Math.min(tokens.size(), from + LONGEST) - 1; to >= from; to--) {
        List<String> things = things(tokens, from, to);
        if (!things.isEmpty()) {
          int first = opened(tokens, from, to);
          int last = closed(tokens, from, to);
          Span span = new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
          Token head = sentence.headOf(named(tokens, first, last)).orElse(tokens.get(last));
          found.add(new Link(head, span, text(tokens, first, last), things, true, type(head)));
          remember(tokens.subList(first, last + 1), things);
          from = to;
          break;
        }
      }
    }
    return found;
  }

  private Mention.Type type(Token head) {
    return document
        .mentionAt(head)
        .filter(m -> m.kind() == Mention.Kind.NAME)
        .map(Mention::type)
        .orElse(Mention.Type.UNKNOWN);
  }

  /** Where a name in brackets begins: those of "(19255) 1994 VK8" belong to it. */
  private static int opened(List<Token> tokens, int from, int to) {
    boolean open = from < to && tokens.get(from).text().equals("(");
    boolean whole =
        tokens.get(to).text().equals(")")
            || tokens.subList(from, to).stream().noneMatch(t -> t.text().equals(")"));
    return open && whole ? from + 1 : from;
  }

  /** Where it ends, without the bracket, and without the full stop that ends the sentence. */
  private static int closed(List<Token> tokens, int from, int to) {
    boolean bracket = opened(tokens, from, to) > from && tokens.get(to).text().equals(")");
    boolean stop = to == tokens.size() - 1 && tokens.get(to).text().equals(".");
    return to > from && (bracket || stop) ? to - 1 : to;
  }

  /** A name without its article, which may hang on another word: "the American pilot". */
  private static Span named(List<Token> tokens, int from, int to) {
    int first = from < to && tokens.get(from).lemma().equals("the") ? from + 1 : from;
    return new Span(tokens.get(first).span().start(), tokens.get(to).span().end());
  }

  private void remember(List<Token> name, List<String> things) {
    if (name.size() > 1 && things.size() == 1) {
      for (Token part : name) {
        if (part.isProperNoun() && part.text().length() > 2) {
          parts.computeIfAbsent(NameKey.of(part.text()), k -> new LinkedHashSet<>()).addAll(things);
        }
      }
    }
  }

  private List<String> things(List<Token> tokens, int from, int to) {
    if (!begins(tokens.get(from)) || !ends(tokens.get(to))) {
      return List.of();
    }
    String text = text(tokens, from, to);
    Set<String> whole = new LinkedHashSet<>();
    Set<String> part = new LinkedHashSet<>();
    List<NameMatch> matches = known.getOrDefault(text, List.of());
    if (matches.isEmpty()) {
      matches =
          singular(text, tokens.get(to))
              .map(s -> known.getOrDefault(s, List.of()))
              .orElse(List.of());
    }
    for (NameMatch match : matches) {
      boolean shorter = match.name().kind() == Name.Kind.PART;
      if (match.name().kind() != Name.Kind.TITLE && written(text, tokens, from, to)) {
        (shorter ? part : whole).add(match.iri());
      }
    }
    if (from == to && parts.containsKey(NameKey.of(text)) && isCapital(text)) {
      Set<String> spokenOf = parts.get(NameKey.of(text));
      if (whole.isEmpty() && spokenOf != null) {
        return List.copyOf(spokenOf);
      }
    }
    return List.copyOf(whole.isEmpty() ? part : whole);
  }

  /** Names keep their capitals; a thing that is called in lower case may be a noun of the text. */
  private static boolean written(String text, List<Token> tokens, int from, int to) {
    if (isCapital(text)) {
      // "In" and "A" begin sentences.
      return to > from
          || tokens.get(to).isNoun()
          || text.length() > 3
          || !text.matches("\\p{Lu}\\p{Ll}*");
    }
    return tokens.get(to).isNoun() || tokens.get(to).tag().startsWith("JJ");
  }

  private static boolean isCapital(String text) {
    int first = text.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse(0);
    return Character.isUpperCase(first) || Character.isDigit(first);
  }
}
