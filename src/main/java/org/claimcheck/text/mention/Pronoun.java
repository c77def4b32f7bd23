package org.claimcheck.text.mention;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimcheck.text.Token;

/**
 * What the form of a pronoun says.
 *
 * @param person 1 or 3
 * @param gender of the third person singular
 * @param count one, or many for "they" and "we"
 * @param thing whether it is "it"
 * @param use how it stands in the sentence
 */
record Pronoun(int person, Gender gender, Count count, boolean thing, Use use) {

  /** Forms of pronouns. */
  enum Use {
    PLAIN,
    POSSESSIVE,
    REFLEXIVE,
    RELATIVE
  }

  private static final Map<String, Pronoun> FORMS =
      Map.ofEntries(
          one("he", Gender.MALE, Use.PLAIN),
          one("him", Gender.MALE, Use.PLAIN),
          one("his", Gender.MALE, Use.POSSESSIVE),
          one("himself", Gender.MALE, Use.REFLEXIVE),
          one("she", Gender.FEMALE, Use.PLAIN),
          one("her", Gender.FEMALE, Use.PLAIN),
          one("hers", Gender.FEMALE, Use.POSSESSIVE),
          one("herself", Gender.FEMALE, Use.REFLEXIVE),
          form("it", 3, Count.ONE, true, Use.PLAIN),
          form("its", 3, Count.ONE, true, Use.POSSESSIVE),
          form("itself", 3, Count.ONE, true, Use.REFLEXIVE),
          form("they", 3, Count.MANY, false, Use.PLAIN),
          form("them", 3, Count.MANY, false, Use.PLAIN),
          form("their", 3, Count.MANY, false, Use.POSSESSIVE),
          form("theirs", 3, Count.MANY, false, Use.POSSESSIVE),
          form("themselves", 3, Count.MANY, false, Use.REFLEXIVE),
          form("i", 1, Count.ONE, false, Use.PLAIN),
          form("me", 1, Count.ONE, false, Use.PLAIN),
          form("my", 1, Count.ONE, false, Use.POSSESSIVE),
          form("mine", 1, Count.ONE, false, Use.POSSESSIVE),
          form("myself", 1, Count.ONE, false, Use.REFLEXIVE),
          form("we", 1, Count.MANY, false, Use.PLAIN),
          form("us", 1, Count.MANY, false, Use.PLAIN),
          form("our", 1, Count.MANY, false, Use.POSSESSIVE),
          form("ours", 1, Count.MANY, false, Use.POSSESSIVE),
          form("ourselves", 1, Count.MANY, false, Use.REFLEXIVE),
          form("who", 3, Count.GROUP, false, Use.RELATIVE),
          form("whom", 3, Count.GROUP, false, Use.RELATIVE),
          form("whose", 3, Count.GROUP, false, Use.RELATIVE));

  /** The pronoun a token is; empty for "you", for demonstratives and for everything else. */
  static Optional<Pronoun> of(Token token) {
    boolean tagged = token.isPronoun() || token.tag().startsWith("WP");
    if (!tagged || token.text().equals("US")) {
      return Optional.empty();
    }
    Pronoun found = FORMS.get(token.text().toLowerCase(Locale.ROOT));
    if (found != null && token.tag().equals("PRP$") && found.use() == Use.PLAIN) {
      return Optional.of(
          new Pronoun(found.person, found.gender, found.count, found.thing, Use.POSSESSIVE));
    }
    return Optional.ofNullable(found);
  }

  private static Map.Entry<String, Pronoun> one(String text, Gender gender, Use use) {
    return Map.entry(text, new Pronoun(3, gender, Count.ONE, false, use));
  }

  private static Map.Entry<String, Pronoun> form(
      String text, int person, Count count, boolean thing, Use use) {
    return Map.entry(text, new Pronoun(person, Gender.UNKNOWN, count, thing, use));
  }
}
