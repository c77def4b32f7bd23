package org.claimcheck.text.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimcheck.article.Span;
import org.claimcheck.text.Token;
import org.claimcheck.text.nlp4j.PhraseConverter;

/**
 * Tokens that the Penn Treebank writes as one: "Hamas-led". The last stands for the whole; each
 * other part depends on the next.
 *
 * @param first index of the first token
 * @param tokens spans of the tokens
 */
record Compound(int first, List<Span> tokens) {
  private static final String HYPHEN_TAG = "HYPH";

  /** The compounds of a sentence; most are single tokens. */
  static List<Compound> of(String text, List<Span> tokens) {
    List<Compound> compounds = new ArrayList<>();
    int first = 0;
    while (first < tokens.size()) {
      int last = first;
      while (last + 2 < tokens.size() && isHyphen(text, tokens.get(last), tokens, last + 1)) {
        last += 2;
      }
      compounds.add(new Compound(first, List.copyOf(tokens.subList(first, last + 1))));
      first = last + 1;
    }
    return compounds;
  }

  private static boolean isHyphen(String text, Span before, List<Span> tokens, int at) {
    Span hyphen = tokens.get(at);
    boolean alone =
        hyphen.length() == 1 && "-\u2010\u2011".indexOf(text.charAt(hyphen.start())) >= 0;
    return alone
        && before.end() == hyphen.start()
        && hyphen.end() == tokens.get(at + 1).start()
        && Character.isLetterOrDigit(text.charAt(hyphen.end()));
  }

  /** The word as written. */
  String text(String text) {
    return tokens.get(0).union(tokens.get(tokens.size() - 1)).in(text);
  }

  /** Index of the token that stands for the whole. */
  int last() {
    return first + tokens.size() - 1;
  }

  /** Adds its tokens, given what is known of the whole. */
  void addParsed(String text, PhraseConverter.Arc arc, int head, List<Token.Parsed> out) {
    for (int i = 0; i + 1 < tokens.size(); i += 2) {
      String part = tokens.get(i).in(text);
      boolean number = Character.isDigit(part.charAt(0));
      out.add(
          parsed(
              text, i, number ? "CD" : tagOf(part), first + i + 2, number ? "nmod" : "npadvmod"));
      out.add(parsed(text, i + 1, HYPHEN_TAG, first + i + 2, "punct"));
    }
    Span last = tokens.get(tokens.size() - 1);
    String form = last.in(text);
    if (tokens.size() == 1) {
      out.add(new Token.Parsed(last, form, arc.lemma(), arc.tag(), head, arc.relation()));
      return;
    }
    boolean modifier = Character.isLowerCase(form.charAt(0)) && arc.relation().equals("compound");
    out.add(
        new Token.Parsed(
            last,
            form,
            form.toLowerCase(Locale.ROOT),
            modifier ? "JJ" : arc.tag(),
            head,
            modifier ? "nmod" : arc.relation()));
  }

  /** Adds its tokens without relations. */
  void addUnparsed(String text, List<Token.Parsed> out) {
    for (int i = 0; i < tokens.size(); i++) {
      out.add(parsed(text, i, "XX", -1, "dep"));
    }
  }

  private Token.Parsed parsed(String text, int at, String tag, int head, String relation) {
    Span span = tokens.get(at);
    String form = span.in(text);
    return new Token.Parsed(span, form, form.toLowerCase(Locale.ROOT), tag, head, relation);
  }

  private static String tagOf(String part) {
    return Character.isUpperCase(part.charAt(0)) ? "NNP" : "NN";
  }
}
