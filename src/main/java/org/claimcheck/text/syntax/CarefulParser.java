package org.claimcheck.text.syntax;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.article.Span;
import org.claimcheck.text.NameLexicon;
import org.claimcheck.text.Parser;
import org.claimcheck.text.Token;

/**
 * Guards a parser against constructions of news prose that it is known to misread.
 *
 * <p>The parser never sees datelines nor the hedges before numbers ("up to 10,000 jobs"), which it
 * takes for prepositions. A sentence that comes out without a finite verb is parsed again with its
 * inserted clauses lifted out or its verbs spelt plainly, and what structure alone shows to be
 * wrong is put right ({@link Repairs}). What was hidden is put back, so that there is one entry a
 * token.
 */
public final class CarefulParser implements Parser {
  private final Parser parser;
  private final Hedges hedges;
  private final Repairs repairs;

  /**
   * @param parser the parser to guard; it sees one thread at a time, as this one does
   * @param lexicon the hedges
   */
  public CarefulParser(Parser parser, SyntaxLexicon lexicon) {
    this.parser = parser;
    this.hedges = new Hedges(lexicon);
    this.repairs = new Repairs(lexicon);
  }

  @Override
  public List<Token.Parsed> parse(String text, List<Span> tokens, NameLexicon names) {
    List<String> words = tokens.stream().map(s -> s.in(text)).toList();
    int body = Dateline.length(words, tokens);
    List<Integer> hidden = hedges.in(words);
    List<Integer> seen = new ArrayList<>();
    for (int i = body; i < tokens.size(); i++) {
      if (!hidden.contains(i)) {
        seen.add(i);
      }
    }
    Source source = new Source(text, tokens, names);
    Tree tree = new Tree(words, tokens);
    read(source, seen, tree);
    repairs.apply(tree);
    for (int i : hidden) {
      tree.put(i, Hedges.tag(words.get(i)), numberBehind(i, hidden, tree), "qmod");
    }
    for (int i = 0; i < body; i++) {
      tree.put(i, "NNP", tree.root(), "meta");
    }
    return tree.finish().stream().map(Lemmas::correct).toList();
  }

  /** What the parser needs beside the tokens. */
  private record Source(String text, List<Span> tokens, NameLexicon names) {}

  private List<Token.Parsed> parse(Source source, List<Integer> indices) {
    List<Span> spans = indices.stream().map(source.tokens()::get).toList();
    return parser.parse(source.text(), spans, source.names());
  }

  private void read(Source source, List<Integer> seen, Tree tree) {
    tree.put(seen, parse(source, seen), -1, "root");
    if (seen.isEmpty() || tree.hasFiniteRoot()) {
      return;
    }
    List<String> words = seen.stream().map(i -> source.tokens().get(i).in(source.text())).toList();
    for (Insertions.Insertion insertion : Insertions.in(words)) {
      List<Integer> outer = new ArrayList<>(seen.subList(0, insertion.from()));
      outer.addAll(seen.subList(insertion.to(), seen.size()));
      Tree attempt = tree.blank();
      attempt.put(outer, parse(source, outer), -1, "root");
      if (attempt.hasFiniteRoot()) {
        // The commas go with the insertion.
        List<Integer> inner = seen.subList(insertion.from() + 1, insertion.to() - 1);
        attempt.put(
            inner, parse(source, inner), seen.get(insertion.from() - 1), insertion.relation());
        attempt.put(seen.get(insertion.from()), ",", attempt.root(), "punct");
        attempt.put(seen.get(insertion.to() - 1), ",", attempt.root(), "punct");
        tree.take(attempt);
        return;
      }
    }
    // Only the sentence is spelled: the text may be a thousand times as long.
    String text = source.text();
    int from = source.tokens().get(seen.get(0)).start();
    int to = source.tokens().get(seen.get(seen.size() - 1)).end();
    String plain = Spelling.plain(text.substring(from, to));
    if (!text.startsWith(plain, from)) {
      Tree attempt = tree.blank();
      String whole = text.substring(0, from) + plain + text.substring(to);
      List<Token.Parsed> parsed = parse(new Source(whole, source.tokens(), source.names()), seen);
      List<Token.Parsed> restored = new ArrayList<>();
      for (int i = 0; i < parsed.size(); i++) {
        restored.add(Spelling.restore(parsed.get(i), words.get(i)));
      }
      attempt.put(seen, restored, -1, "root");
      if (attempt.hasFiniteRoot()) {
        tree.take(attempt);
      }
    }
  }

  private static int numberBehind(int hedge, List<Integer> hidden, Tree tree) {
    int i = hedge;
    while (i + 1 < tree.size() && (hidden.contains(i) || Hedges.isCurrency(tree.word(i)))) {
      i++;
    }
    return i;
  }
}
