package org.claimcheck.text.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.text.Sentence;
import org.claimcheck.text.Token;
import org.jspecify.annotations.Nullable;

/** Tells what a number counts, from the sentence's syntax, or from the words that follow it. */
final class Counted {
  private static final Map<String, String> TIMES =
      Map.of(
          "second", "s", "minute", "min", "hour", "h", "day", "d", "week", "wk", "month", "mo",
          "year", "a");
  private static final Set<String> STATES =
      Set.of("dead", "injured", "wounded", "missing", "homeless", "hurt", "ill", "unaccounted");

  private Counted() {}

  /** The quantities of a sentence with what they count. */
  static List<Quantity> in(Sentence sentence, List<Quantity> quantities) {
    List<Quantity> told = new ArrayList<>();
    @Nullable String before = null;
    for (int i = 0; i < quantities.size(); i++) {
      Quantity quantity = quantities.get(i);
      @Nullable String of = quantity.of();
      @Nullable Token token = of == null ? of(sentence, quantity) : null;
      boolean count = quantity.unit().equals("1");
      if (token != null) {
        of = token.lemma();
        before = count && !isPart(sentence, quantity) ? of : before;
      } else if (of == null && count && !isScore(quantities, i)) {
        // "five million followers on one platform and 200,000 on another"
        of = before;
      }
      told.add(
          new Quantity(
              quantity.span(),
              quantity.number(),
              quantity.text(),
              quantity.stated(),
              quantity.interval(),
              count && token != null ? rate(token) : quantity.unit(),
              of));
    }
    return told;
  }

  /** "14 people, including three children": what follows does not count children. */
  private static boolean isPart(Sentence sentence, Quantity quantity) {
    List<Token> inside = sentence.tokensIn(quantity.span());
    int at = inside.isEmpty() ? 0 : inside.get(0).index();
    return at > 0 && sentence.tokens().get(at - 1).text().equalsIgnoreCase("including");
  }

  /** "400 people a day": so many within a time; else a bare count. */
  private static String rate(Token counted) {
    @Nullable Token per = next(counted);
    @Nullable Token time = per == null ? null : next(per);
    boolean each =
        per != null
            && Set.of("a", "an", "per", "each", "every")
                .contains(per.text().toLowerCase(Locale.ROOT));
    @Nullable String code =
        each && time != null ? TIMES.get(time.text().toLowerCase(Locale.ROOT)) : null;
    @Nullable Token after = time == null ? null : next(time);
    boolean past =
        after != null
            && Set.of("ago", "earlier", "later", "before", "after").contains(after.text())
            && per != null
            && !per.text().equalsIgnoreCase("per");
    return code == null || past ? "1" : "/" + code;
  }

  /** "2-0": two numbers joined by a hyphen. */
  private static boolean isScore(List<Quantity> all, int at) {
    boolean first = at + 1 < all.size() && joined(all.get(at), all.get(at + 1));
    return first || (at > 0 && joined(all.get(at - 1), all.get(at)));
  }

  private static boolean joined(Quantity one, Quantity next) {
    return one.span().end() + 1 == next.span().start() && one.of() == null;
  }

  private static @Nullable Token of(Sentence sentence, Quantity quantity) {
    List<Token> inside = sentence.tokensIn(quantity.span());
    if (inside.isEmpty()) {
      return null;
    }
    Token last = inside.get(inside.size() - 1);
    @Nullable Token next = next(last);
    if (next != null && next.lemma().equals("of")) {
      return afterOf(next);
    }
    boolean counts = quantity.unit().equals("1");
    if (counts) {
      @Nullable Token state = state(next);
      if (state != null) {
        return state;
      }
      Optional<Token> head = sentence.headOf(quantity.number()).flatMap(Token::head);
      if (head.isPresent()
          && head.get().isNoun()
          && !quantity.span().overlaps(head.get().span())
          && head.get().index() > last.index()) {
        return head.get();
      }
      return following(last);
    }
    return null;
  }

  private static @Nullable Token next(Token token) {
    List<Token> tokens = token.sentence().tokens();
    return token.index() + 1 < tokens.size() ? tokens.get(token.index() + 1) : null;
  }

  /** "14 dead": an adjective that stands for people. */
  private static @Nullable Token state(@Nullable Token next) {
    if (next == null || !STATES.contains(next.text().toLowerCase(Locale.ROOT))) {
      return null;
    }
    @Nullable Token after = next(next);
    return after != null && after.isNoun() ? null : next;
  }

  /** "dozens of people", "two of the hostages". */
  private static @Nullable Token afterOf(Token of) {
    Optional<Token> object = of.dependent("pobj");
    if (object.isPresent()) {
      return object.get().isNoun() ? object.get() : null;
    }
    return following(of);
  }

  /** The noun that ends the noun phrase after a token, where there is no parse to tell. */
  private static @Nullable Token following(Token token) {
    List<Token> tokens = token.sentence().tokens();
    @Nullable Token noun = null;
    for (int i = token.index() + 1; i < tokens.size() && i < token.index() + 6; i++) {
      Token at = tokens.get(i);
      if (at.isNoun()) {
        noun = at;
      } else if (noun != null
          || (!at.tag().startsWith("JJ")
              && !at.tag().equals("DT")
              && !at.tag().equals("HYPH")
              && !at.tag().equals("VBN"))) {
        break;
      }
    }
    return noun;
  }
}
