package org.claimcheck.text.syntax;

import java.util.Set;
import org.claimcheck.text.Token;

/** Base forms that the parser's dictionary misses: it leaves "ended" and "followed" as they are. */
final class Lemmas {
  private static final Set<String> PAST = Set.of("VBD", "VBN");

  private Lemmas() {}

  static Token.Parsed correct(Token.Parsed p) {
    String lemma = p.lemma();
    if (PAST.contains(p.tag())
        && lemma.length() > 4
        && lemma.endsWith("ed")
        && lemma.equalsIgnoreCase(p.text())) {
      return with(p, base(lemma.substring(0, lemma.length() - 2)));
    }
    if (p.tag().equals("VBG")
        && lemma.length() > 5
        && lemma.endsWith("ing")
        && lemma.equalsIgnoreCase(p.text())) {
      return with(p, base(lemma.substring(0, lemma.length() - 3)));
    }
    return p;
  }

  private static String base(String stem) {
    return stem.endsWith("i") ? stem.substring(0, stem.length() - 1) + "y" : stem;
  }

  private static Token.Parsed with(Token.Parsed p, String lemma) {
    return new Token.Parsed(p.span(), p.text(), lemma, p.tag(), p.head(), p.relation());
  }
}
