package org.claimcheck.text.opennlp;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that end in a period which need not end a sentence; given without that period. */
final class Abbreviations {
  /** A name, a number or more words have to follow. */
  private static final Set<String> LEADING =
      words(
          "Mr Mrs Ms Messrs Mx Dr Prof Gen Lt Col Maj Sgt Capt Cmdr Adm Brig Cpl Pvt Pte Sen Rep"
              + " Reps Sens Gov Rev Hon Pres Supt Insp Det Fr Msgr Amb Atty Ald Mme Mlle Ft Mt"
              + " Lt.Gov Lt.Col Lt.Gen Maj.Gen Brig.Gen Ex-Gen Ex-Sen Ex-Gov Ex-Rep Rt vs v cf viz"
              + " e.g i.e eg ie approx ca");

  /** What follows decides. */
  private static final Set<String> ANYWHERE =
      words(
          "St Sr Jr Inc Corp Co Cos Ltd Bros Assn Dept Univ Est Ave Blvd Rd etc al esq Jan Feb Mar"
              + " Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun"
              + " Calif Mass Conn Fla Ariz Colo Mich Minn Wis Tenn Okla Wash Nev Kan Ark Ala Pa Va"
              + " Md Neb Mont Del Ph.D Ph.d D.Phil No Nos Art Fig Vol");

  private static final Set<String> NUMBERED =
      words("No Nos no nos pp p est Art art Vol vol Fig fig Sec Ch Cl Para para");

  private static final Set<String> ACRONYMS =
      words("U.S U.K U.N E.U U.S.A U.A.E D.C L.A N.Y N.J N.C S.C N.H N.M N.D S.D B.C A.D U.S.S.R");

  private static final Set<String> MONTHS =
      words("Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec");

  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}(\\.-?\\p{Lu})*");
  private static final Pattern DOTTED = Pattern.compile("\\p{L}{1,2}(\\.\\p{L}{1,2})+");

  private Abbreviations() {}

  /** Whether the word cannot end a sentence. */
  static boolean isLeading(String word) {
    return LEADING.contains(word) || LEADING.contains(titleCase(word));
  }

  /** Whether the word may carry a period within a sentence. */
  static boolean isAbbreviation(String word) {
    return isLeading(word)
        || ANYWHERE.contains(word)
        || isInitials(word)
        || DOTTED.matcher(word).matches();
  }

  /** Whether a number after the word belongs to it: "No. 5", "Oct. 7". */
  static boolean takesNumber(String word) {
    return NUMBERED.contains(word) || MONTHS.contains(titleCase(word));
  }

  /** Whether the word is a time of day: "a.m", "p.m". */
  static boolean isTimeOfDay(String word) {
    return word.equalsIgnoreCase("a.m") || word.equalsIgnoreCase("p.m");
  }

  /** Whether the word is one capital letter, or several with periods between. */
  static boolean isInitials(String word) {
    return INITIALS.matcher(word).matches();
  }

  /** Whether initials are those of a place, not of a person whose name follows. */
  static boolean isAcronym(String word) {
    return ACRONYMS.contains(word);
  }

  private static String titleCase(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }
}
