package org.claimcheck.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.text.Mention;

/** Forms under which a reference may know a name that an article spells out more fully. */
final class NameVariants {
  /** Forms of address; titles of offices are told by the reference. */
  private static final Set<String> ADDRESS =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "prof",
          "professor",
          "sir",
          "dame",
          "lord",
          "lady",
          "president",
          "premier",
          "chancellor",
          "king",
          "queen",
          "prince",
          "princess",
          "pope",
          "emperor",
          "emir",
          "sheikh",
          "sultan",
          "ayatollah",
          "imam",
          "rabbi",
          "reverend",
          "rev",
          "father",
          "sister",
          "saint",
          "general",
          "gen",
          "colonel",
          "col",
          "captain",
          "capt",
          "major",
          "maj",
          "lieutenant",
          "lt",
          "sergeant",
          "sgt",
          "admiral",
          "commander",
          "senator",
          "sen",
          "representative",
          "rep",
          "congressman",
          "congresswoman",
          "governor",
          "gov",
          "mayor",
          "minister",
          "secretary",
          "justice",
          "judge",
          "ambassador",
          "grand");

  private NameVariants() {}

  /** The name itself first, then shorter forms, the fuller before the shorter. */
  static List<String> of(Mention mention) {
    List<String> found = new ArrayList<>();
    String text = mention.text().strip().replaceAll("\\s+", " ");
    found.add(text);
    String core = withoutAddress(text);
    if (!core.equals(text)) {
      found.add(core);
    }
    String[] words = core.split(" ", -1);
    boolean person = mention.type() == Mention.Type.PERSON || !core.equals(text);
    if (person && words.length > 2) {
      found.add(words[0] + " " + words[words.length - 1]);
    }
    if (words.length == 1 && text.length() > 4 && text.endsWith("s")) {
      found.add(text.substring(0, text.length() - 1));
    }
    return found;
  }

  /** "Xi" for "President Xi". */
  static String withoutAddress(String name) {
    String[] words = name.split("\\s+");
    int start = 0;
    while (start < words.length - 1 && ADDRESS.contains(plain(words[start]))) {
      start++;
    }
    return String.join(" ", List.of(words).subList(start, words.length));
  }

  private static String plain(String word) {
    return word.replace(".", "").toLowerCase(Locale.ROOT);
  }
}
