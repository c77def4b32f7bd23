package org.claimcheck.text.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.article.Block;
import org.claimcheck.article.Span;
import org.claimcheck.text.Document;
import org.claimcheck.text.Mention;
import org.claimcheck.text.Sentence;
import org.claimcheck.text.Token;

/** Makes phrases of names: titles taken off, names before titles set apart, adjectives found. */
final class NameReader {
  private final MentionLexicon lexicon;
  private final NameFinder finder;
  private final NameTyper typer;
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> lastNames = new HashSet<>();
  private final Set<String> bodyNames = new HashSet<>();

  NameReader(MentionLexicon lexicon, NameFinder finder, NameTyper typer) {
    this.lexicon = lexicon;
    this.finder = finder;
    this.typer = typer;
  }

  /** The names of a document in text order. */
  List<Phrase> read(Document document) {
    List<List<NameFinder.Stretch>> stretches = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      stretches.add(finder.stretches(document, sentence));
    }
    learn(document, stretches);
    List<Phrase> names = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      boolean[] used = new boolean[sentence.tokens().size()];
      for (NameFinder.Stretch stretch : stretches.get(sentence.index())) {
        if (isTitleCase(sentence)) {
          readHeadline(sentence, stretch, names, used);
        } else {
          read(sentence, stretch, names, used);
        }
      }
      readMistagged(sentence, names, used);
      readAdjectives(sentence, names, used);
    }
    names.sort((a, b) -> a.span.compareTo(b.span));
    return names;
  }

  /** Surnames and names of the body, to read bare surnames and headlines by. */
  private void learn(Document document, List<List<NameFinder.Stretch>> stretches) {
    for (Sentence sentence : document.sentences()) {
      if (isTitleCase(sentence)) {
        continue;
      }
      for (NameFinder.Stretch stretch : stretches.get(sentence.index())) {
        List<Token> tokens = sentence.tokens().subList(stretch.from(), stretch.to());
        String last = tokens.get(tokens.size() - 1).text();
        if (tokens.size() > 1
            && lexicon.givenName(tokens.get(tokens.size() - 2).text()).isPresent()) {
          surnames.add(last);
        }
        if (tokens.size() == 2 && lexicon.isHonorific(tokens.get(0).text())) {
          surnames.add(last);
        }
        if (tokens.size() > 1 && isCapitalWord(last)) {
          lastNames.add(last);
        }
        for (int from = 0; from < tokens.size(); from++) {
          bodyNames.add(NameFinder.join(tokens.subList(from, tokens.size())));
        }
        bodyNames.add(NameFinder.join(tokens));
      }
    }
  }

  private void read(
      Sentence sentence, NameFinder.Stretch stretch, List<Phrase> names, boolean[] used) {
    List<Token> tokens = sentence.tokens().subList(stretch.from(), stretch.to());
    if (stretch.known()) {
      add(tokens, List.of(), true, names, used);
      return;
    }
    int size = tokens.size();
    int place = leadingPlace(tokens);
    if (place > 0) {
      add(tokens.subList(0, place), List.of(), false, names, used);
      read(
          sentence,
          new NameFinder.Stretch(stretch.from() + place, stretch.to(), false),
          names,
          used);
      return;
    }
    int title = titleEnd(tokens);
    if (title == size) {
      int begin = titleBegin(tokens, size);
      if (begin > 0) {
        addPrefix(tokens.subList(0, begin), names, used);
      }
      return;
    }
    int begin = title == 0 ? 0 : titleBegin(tokens, title);
    if (begin > 0) {
      addPrefix(tokens.subList(0, begin), names, used);
    }
    add(tokens.subList(title, size), tokens.subList(begin, title), false, names, used);
  }

  /** "Zimbabwe Robert Mugabe": a place runs into the name of a person. */
  private int leadingPlace(List<Token> tokens) {
    String noun = tokens.get(tokens.size() - 1).text().toLowerCase(Locale.ROOT);
    for (int end = 1; end + 1 < tokens.size() && lexicon.families(noun).isEmpty(); end++) {
      String before = NameFinder.join(tokens.subList(0, end));
      boolean acronym = end == 1 && before.matches("\\p{Lu}{3,}") && !lexicon.isHonorific(before);
      if ((acronym || lexicon.place(before).isPresent())
          && isGivenName(tokens.get(end))
          && !isGivenName(tokens.get(0))) {
        return end;
      }
    }
    return 0;
  }

  /**
   * Where the title of a name ends: 0 for a name without one, the size for nothing but a title
   * ("Supreme Leader", "US President").
   */
  private int titleEnd(List<Token> tokens) {
    int size = tokens.size();
    Token last = tokens.get(size - 1);
    boolean personal = size > 1 ? isGivenName(tokens.get(size - 2)) : isBareSurname(last);
    if (lexicon.isPersonNoun(last.text()) && !personal) {
      return size;
    }
    String noun = last.text().toLowerCase(Locale.ROOT);
    boolean thing =
        lexicon.suffix(last.text()).isPresent()
            || lexicon.families(noun).stream().anyMatch(f -> f.type() != Mention.Type.PERSON);
    for (int i = size - 2; i >= 0; i--) {
      String word = tokens.get(i).text();
      boolean role =
          lexicon.isHonorific(word)
              || (!thing
                  && (lexicon.isPersonNoun(word) || isPluralTitle(tokens.get(i)))
                  && !(i > 0 && isGivenName(tokens.get(i - 1))));
      if (role) {
        return i + 1;
      }
    }
    return 0;
  }

  /** "Senators Ann Example and Ben Sample". */
  private boolean isPluralTitle(Token token) {
    String word = token.text();
    return word.endsWith("s") && lexicon.isPersonNoun(word.substring(0, word.length() - 1));
  }

  private boolean isGivenName(Token token) {
    return lexicon.givenName(token.text()).isPresent();
  }

  private boolean isBareSurname(Token token) {
    return surnames.contains(token.text()) && token.dependent("det", "poss").isEmpty();
  }

  /** Where the title that ends at a token begins: "[Deputy Prime Minister] Ann Example". */
  private int titleBegin(List<Token> tokens, int end) {
    int begin = end;
    while (begin > 0) {
      String word = tokens.get(begin - 1).text();
      boolean small =
          word.equals("and") || word.equals("of") || word.equals("for") || word.equals("&");
      if (!small
          && !lexicon.isPersonNoun(word)
          && !isPluralTitle(tokens.get(begin - 1))
          && !lexicon.isHonorific(word)
          && !lexicon.isTitleModifier(word)) {
        break;
      }
      begin--;
    }
    return begin;
  }

  /** What stands before a title: "[Apple] CEO", but not "[Emergencies] Minister". */
  private void addPrefix(List<Token> tokens, List<Phrase> names, boolean[] used) {
    List<Token> prefix = tokens;
    String last = prefix.get(prefix.size() - 1).text();
    if (last.equals("'s") || last.equals("of")) {
      prefix = prefix.subList(0, prefix.size() - 1);
    }
    if (!prefix.isEmpty()) {
      add(prefix, List.of(), false, names, used);
    }
  }

  private void add(
      List<Token> tokens, List<Token> title, boolean known, List<Phrase> names, boolean[] used) {
    Sentence sentence = tokens.get(0).sentence();
    Span span = NameFinder.span(tokens);
    Token head = sentence.headOf(span).orElse(tokens.get(tokens.size() - 1));
    String name = NameFinder.join(tokens);
    boolean adjective = lexicon.demonym(name).isPresent() && !head.tag().endsWith("S");
    if (adjective && isLanguage(tokens.get(tokens.size() - 1))) {
      return;
    }
    Phrase phrase =
        new Phrase(head, adjective ? Phrase.Form.ADJECTIVE : Phrase.Form.NAME, span, name);
    phrase.words = words(name);
    typer.type(phrase, tokens, title, known);
    phrase.function = Clauses.function(head);
    names.add(phrase);
    tokens.forEach(t -> used[t.index()] = true);
  }

  static List<String> words(String name) {
    return List.of(name.split("\\s+"));
  }

  /** In a headline every word may be capitalised: only what the body names, too, is a name. */
  private void readHeadline(
      Sentence sentence, NameFinder.Stretch stretch, List<Phrase> names, boolean[] used) {
    if (stretch.known()) {
      read(sentence, stretch, names, used);
      return;
    }
    int at = stretch.from();
    while (at < stretch.to()) {
      int end = stretch.to();
      while (end > at && !isKnown(NameFinder.join(sentence.tokens().subList(at, end)))) {
        end--;
      }
      if (end > at) {
        read(sentence, new NameFinder.Stretch(at, end, false), names, used);
        at = end;
      } else {
        at++;
      }
    }
  }

  private boolean isKnown(String name) {
    return bodyNames.contains(name)
        || lexicon.place(name).isPresent()
        || lexicon.organization(name).isPresent()
        || lexicon.hasAlias(name);
  }

  private static boolean isTitleCase(Sentence sentence) {
    Block.Kind kind = sentence.block().kind();
    if (kind != Block.Kind.TITLE && kind != Block.Kind.HEADING) {
      return false;
    }
    int lower = 0;
    int words = 0;
    for (Token token : sentence.tokens()) {
      if (token.text().length() > 3 && Character.isLetter(token.text().codePointAt(0))) {
        words++;
        lower += Character.isLowerCase(token.text().codePointAt(0)) ? 1 : 0;
      }
    }
    return lower * 3 < words;
  }

  /** "Sand told" after "Erik Sand": what the tagger took for a common noun. */
  private void readMistagged(Sentence sentence, List<Phrase> names, boolean[] used) {
    for (Token token : sentence.tokens()) {
      boolean known = lastNames.contains(token.text()) || bodyNames.contains(token.text());
      if (!used[token.index()]
          && (token.isNoun() || token.tag().startsWith("JJ"))
          && known
          && lexicon.families(token.text().toLowerCase(Locale.ROOT)).isEmpty()
          && !lexicon.isPersonNoun(token.text())
          && token.dependent("det").isEmpty()) {
        add(List.of(token), List.of(), false, names, used);
      }
    }
  }

  private static boolean isCapitalWord(String word) {
    return word.length() > 2 && Character.isUpperCase(word.codePointAt(0));
  }

  /** "Iranian officials", "US-based", "pro-Russian", "Israeli-Palestinian". */
  private void readAdjectives(Sentence sentence, List<Phrase> names, boolean[] used) {
    for (Token token : sentence.tokens()) {
      if (used[token.index()] || !hasCapital(token.text()) || isLanguage(token)) {
        continue;
      }
      int offset = 0;
      for (String part : token.text().split("[-–/]", -1)) {
        Optional<String> country = lexicon.demonym(part);
        boolean based = part.length() < token.text().length() && lexicon.place(part).isPresent();
        boolean adjective = country.isPresent() && !token.tag().endsWith("S");
        if (adjective || based) {
          Span span = new Span(token.start() + offset, token.start() + offset + part.length());
          Phrase phrase = new Phrase(token, Phrase.Form.ADJECTIVE, span, part);
          phrase.words = words(part);
          phrase.type = Mention.Type.PLACE;
          phrase.certainty = 3;
          phrase.count = Count.GROUP;
          names.add(phrase);
        }
        offset += part.length() + 1;
      }
    }
  }

  private static boolean hasCapital(String text) {
    return text.codePoints().anyMatch(Character::isUpperCase);
  }

  /** "English-language", "French-speaking", "Persian language". */
  private static boolean isLanguage(Token token) {
    List<Token> tokens = token.sentence().tokens();
    StringBuilder following = new StringBuilder(token.text().toLowerCase(Locale.ROOT));
    for (int i = token.index() + 1; i < Math.min(tokens.size(), token.index() + 3); i++) {
      following.append(' ').append(tokens.get(i).text());
    }
    return following
        .toString()
        .matches("[^ ]*( )?(- ?)?(language|speaking).*|[^ ]*-(language|speaking).*");
  }
}
