package org.claimcheck.text.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.article.Span;
import org.claimcheck.text.Document;
import org.claimcheck.text.NameLexicon;
import org.claimcheck.text.Sentence;
import org.claimcheck.text.Token;

/** Finds stretches of tokens that are names, titles in front of them included. */
final class NameFinder {
  private static final Set<String> PARTICLES =
      words(
          "bin ibn bint al el de del della di da do dos das du des la le les van von der den ter ten"
              + " zu af av ben sans sur e y dal lo abu ul ur und et");
  private static final Set<String> CALENDAR =
      words(
          "monday tuesday wednesday thursday friday saturday sunday january february march april may"
              + " june july august september october november december jan jan. feb feb. aug aug. sept"
              + " sept. sep oct oct. nov nov. dec dec. am pm gmt bst est utc");

  /** Nouns of no family that "of" joins to a name. */
  private static final Set<String> JOINERS =
      words(
          "states emirates gulf treaty order isle day statue declaration kingdom lords commons doctors"
              + " book game");

  private final MentionLexicon lexicon;
  private final NameLexicon names;

  NameFinder(MentionLexicon lexicon, NameLexicon names) {
    this.lexicon = lexicon;
    this.names = names;
  }

  /**
   * A stretch of tokens.
   *
   * @param from first token
   * @param to after the last token
   * @param known whether somebody knows exactly this name
   */
  record Stretch(int from, int to, boolean known) {}

  /** Stretches of a sentence, in order, not overlapping. */
  List<Stretch> stretches(Document document, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<String> texts = tokens.stream().map(Token::text).toList();
    boolean[] barred = new boolean[tokens.size()];
    for (Token token : tokens) {
      barred[token.index()] =
          CALENDAR.contains(token.text().toLowerCase(Locale.ROOT)) && token.isNoun();
    }
    document.times().stream()
        .filter(t -> t.span().overlaps(sentence.span()))
        .forEach(t -> sentence.tokensIn(t.span()).forEach(k -> barred[k.index()] = true));
    List<Stretch> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int known = barred[at] ? 0 : knownName(texts, at);
      int end = barred[at] ? at : end(tokens, barred, at);
      if (known > 0 && at + known >= end) {
        found.add(new Stretch(at, at + known, true));
        at += known;
      } else if (end > at) {
        found.add(new Stretch(at, end, false));
        at = end;
      } else {
        at++;
      }
    }
    return found;
  }

  private int knownName(List<String> texts, int from) {
    int known = Math.min(names.longestName(texts, from), texts.size() - from);
    boolean capital = false;
    for (int i = from; i < from + known; i++) {
      capital |= Character.isUpperCase(texts.get(i).codePointAt(0));
    }
    return capital ? known : 0;
  }

  /** End of the sequence of proper nouns that begins here; the start itself if none does. */
  private int end(List<Token> tokens, boolean[] barred, int from) {
    if (!begins(tokens.get(from))) {
      return from;
    }
    int end = from + 1;
    while (end < tokens.size() && !barred[end]) {
      Token token = tokens.get(end);
      if (continues(token) || lexicon.suffix(token.text()).isPresent()) {
        end++;
        continue;
      }
      int joined = joined(tokens, barred, from, end);
      if (joined == end) {
        break;
      }
      end = joined;
    }
    return end;
  }

  private static boolean begins(Token token) {
    boolean tagged = token.isProperNoun() || (token.index() > 0 && token.tag().equals("FW"));
    return isCapital(token) && (tagged || isMistaggedName(token));
  }

  /** A capital in the middle of a sentence makes a name of what the tagger took for a noun. */
  private static boolean isMistaggedName(Token token) {
    if (token.index() == 0 || !token.isNoun() || token.text().contains("-")) {
      return false;
    }
    Token before = token.sentence().tokens().get(token.index() - 1);
    return Character.isLetterOrDigit(before.text().codePointAt(0))
        && !isCapital(before)
        && token.text().length() > 2;
  }

  private static boolean continues(Token token) {
    return isCapital(token)
        && (token.isProperNoun()
            || token.tag().equals("FW")
            || (token.isNoun() && token.index() > 0)
            || (token.tag().equals("CD") && token.text().matches("[IVX]+")));
  }

  /** End after a joining word and what it joins: "Bank of England", "Marks & Spencer". */
  private int joined(List<Token> tokens, boolean[] barred, int from, int at) {
    String word = tokens.get(at).text();
    int next = at + 1;
    if (next >= tokens.size() || barred[next]) {
      return at;
    }
    String before = tokens.get(at - 1).text();
    if (word.equals("&") || (PARTICLES.contains(word) && !tokens.get(at).tag().equals("CC"))) {
      while (next < tokens.size() && PARTICLES.contains(tokens.get(next).text())) {
        next++;
      }
      return next < tokens.size() && isCapital(tokens.get(next)) ? next + 1 : at;
    }
    if (word.equals("of") && heads(before)) {
      if (tokens.get(next).text().equals("the") && next + 1 < tokens.size()) {
        next++;
      }
      return begins(tokens.get(next)) && !barred[next] ? next + 1 : at;
    }
    if (word.equals("for") && heads(before) && begins(tokens.get(next))) {
      return next + 1;
    }
    if (word.equals("and") && begins(tokens.get(next))) {
      return joinedByAnd(tokens, from, at) ? next + 1 : at;
    }
    return at;
  }

  /** Whether a capitalised noun names what "of" belongs to: a bank, a university, a battle. */
  private boolean heads(String word) {
    String noun = word.toLowerCase(Locale.ROOT);
    return !lexicon.isPersonNoun(noun)
        && (!lexicon.families(noun).isEmpty()
            || !lexicon.families(singular(noun)).isEmpty()
            || JOINERS.contains(noun));
  }

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }

  private static String singular(String noun) {
    return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
  }

  /** "Food and Drug Administration": what stands before "and" modifies what ends the name. */
  private boolean joinedByAnd(List<Token> tokens, int from, int at) {
    String left = join(tokens.subList(from, at));
    int end = at + 1;
    while (end < tokens.size() && continues(tokens.get(end))) {
      end++;
    }
    String whole = left + " and " + join(tokens.subList(at + 1, end));
    if (lexicon.place(whole).isPresent()) {
      return true;
    }
    Token last = tokens.get(end - 1);
    boolean organization =
        lexicon.families(last.lemma().toLowerCase(Locale.ROOT)).stream()
            .anyMatch(f -> f.type() == org.claimcheck.text.Mention.Type.ORGANIZATION);
    Token before = tokens.get(at - 1);
    boolean plain =
        lexicon.place(left).isEmpty()
            && lexicon.givenName(tokens.get(from).text()).isEmpty()
            && lexicon.organization(left).isEmpty()
            && lexicon.demonym(left).isEmpty();
    boolean afterOf = at - 2 >= from && tokens.get(at - 2).text().equals("of");
    if (afterOf
        && heads(tokens.get(Math.max(from, at - 3)).text())
        && plainWord(tokens.get(at + 1))) {
      return true;
    }
    return organization
        && plain
        && end - at > 2
        && before.head().filter(h -> h == last).isPresent();
  }

  private boolean plainWord(Token token) {
    return lexicon.place(token.text()).isEmpty()
        && lexicon.givenName(token.text()).isEmpty()
        && lexicon.organization(token.text()).isEmpty();
  }

  static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0))
        || token.text().matches("(al|el)-\\p{Lu}.*");
  }

  static String join(List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    for (Token token : tokens) {
      boolean glued =
          text.length() > 0
              && tokens.get(0) != token
              && token.index() > 0
              && token.sentence().tokens().get(token.index() - 1).span().end() == token.start();
      text.append(text.length() == 0 || glued ? "" : " ").append(token.text());
    }
    return text.toString();
  }

  static Span span(List<Token> tokens) {
    return new Span(tokens.get(0).start(), tokens.get(tokens.size() - 1).span().end());
  }
}
