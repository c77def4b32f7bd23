package org.claimcheck.endpoint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * How a name of an article may be written at an endpoint, which finds labels only as they are: no
 * language, or English of some kind.
 */
final class NameVariants {
  /** "mul" is what Wikidata calls names that are the same in many languages. */
  private static final List<String> LANGUAGES = List.of("en", "en-GB", "en-US", "mul");

  private static final Pattern WORD_START = Pattern.compile("\\b\\p{L}");

  /** Of the sentence rather than of the name. */
  private static final Pattern ENDING = Pattern.compile("[.)]+$");

  private static final Pattern INITIAL = Pattern.compile("\\b(\\p{Lu}) ");

  private NameVariants() {}

  /** The texts, that of the article first. */
  static Set<String> of(String name) {
    Set<String> all = new LinkedHashSet<>();
    all.add(name);
    String plain = ENDING.matcher(name.replace('’', '\'')).replaceFirst("");
    if (plain.endsWith("'s")) {
      plain = plain.substring(0, plain.length() - 2);
    } else if (plain.endsWith("s'")) {
      plain = plain.substring(0, plain.length() - 1);
    }
    String bare = plain.startsWith("The ") || plain.startsWith("the ") ? plain.substring(4) : plain;
    all.add(plain);
    all.add(bare);
    all.add(bare.replace(".", "")); // "U.S.", "St. John"
    all.add(INITIAL.matcher(bare).replaceAll("$1. ")); // "John F Kennedy"
    boolean shouted = bare.length() > 4 && bare.equals(bare.toUpperCase(Locale.ROOT));
    if (shouted && bare.chars().anyMatch(Character::isLetter)) {
      all.add(
          WORD_START
              .matcher(bare.toLowerCase(Locale.ROOT))
              .replaceAll(m -> m.group().toUpperCase(Locale.ROOT)));
    }
    all.remove("");
    return all;
  }

  /** The labels that a text may be. */
  static List<Node> labels(String text) {
    List<Node> all = new ArrayList<>();
    all.add(NodeFactory.createLiteralString(text));
    LANGUAGES.forEach(l -> all.add(NodeFactory.createLiteralLang(text, l)));
    return all;
  }
}
