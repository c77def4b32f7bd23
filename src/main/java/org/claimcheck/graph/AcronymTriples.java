package org.claimcheck.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.claimcheck.article.Span;

/**
 * Writes the acronyms that an article explains, "World Trade Organization (WTO)", and whether their
 * letters are those of the words before them.
 */
final class AcronymTriples {
  private static final Pattern ACRONYM = Pattern.compile("\\(([A-Z]{2,6})\\)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}&][\\p{L}'’&.-]{0,40}");
  private static final Pattern ENDS = Pattern.compile(".*[.,;:)\"”!?]");
  private static final Set<String> SMALL =
      Set.of(
          "of", "for", "the", "and", "on", "in", "to", "de", "du", "des", "la", "&", "a", "an",
          "at");

  /** Characters before an acronym in which the words stand that it is short for. */
  private static final int REACH = 120;

  /** Of two letters too much is an acronym of. */
  private static final int SHORTEST = 3;

  private final Graph graph;
  private final Node article;

  AcronymTriples(Graph graph, Node article) {
    this.graph = graph;
    this.article = article;
  }

  /** Writes those of a text and gives their nodes with their places, in text order. */
  Map<Node, Span> write(String text) {
    Map<Node, Span> nodes = new LinkedHashMap<>();
    Matcher matcher = ACRONYM.matcher(text);
    while (matcher.find()) {
      String letters = matcher.group(1);
      List<String> words =
          before(text.substring(Math.max(0, matcher.start() - REACH), matcher.start()));
      List<String> meant = meant(words, letters);
      boolean fits = !meant.isEmpty();
      if (fits || isOneLetterOff(words, letters)) {
        Node node = NodeFactory.createURI(article.getURI() + "#a" + (nodes.size() + 1));
        nodes.put(node, new Span(matcher.start(1), matcher.end(1)));
        graph.add(node, RDF.type.asNode(), Cc.term("Acronym"));
        graph.add(node, Cc.ARTICLE, article);
        graph.add(node, Cc.POSITION, Cc.number(BigDecimal.valueOf(nodes.size())));
        graph.add(node, Cc.VALUE_TEXT, Cc.text(letters));
        graph.add(node, Cc.term("fits"), Cc.truth(fits));
        List<String> expansion = fits ? meant : words;
        graph.add(node, Cc.term("expansion"), Cc.text(String.join(" ", expansion)));
        graph.add(node, Cc.term("stems"), Cc.text(stems(expansion)));
      }
    }
    return nodes;
  }

  /** The words with capitals that end a text, small words between them included. */
  private static List<String> before(String text) {
    List<String> words = new ArrayList<>();
    String[] tokens = text.strip().split("\\s+", -1);
    // What the reach cuts off is no whole word.
    int first = text.length() < REACH ? 0 : 1;
    for (int i = tokens.length - 1; i >= first; i--) {
      String word = tokens[i].replaceAll("^[\"“'‘(]+|[\"”'’]+$", "");
      boolean fits = WORD.matcher(word).matches() && (isCapital(word) || isSmall(word));
      if (!fits || (!words.isEmpty() && ENDS.matcher(tokens[i]).matches())) {
        break;
      }
      words.add(0, word);
    }
    while (!words.isEmpty() && isSmall(words.get(0)) && !isCapital(words.get(0))) {
      words.remove(0);
    }
    return words;
  }

  /** The longest end of the words that the letters are short for; empty where there is none. */
  private static List<String> meant(List<String> words, String letters) {
    for (int i = 0; i < words.size(); i++) {
      List<String> end = words.subList(i, words.size());
      if (isCapital(end.get(0)) && fits(parts(end), 0, letters, 0)) {
        return end;
      }
    }
    return List.of();
  }

  private static boolean fits(List<String> parts, int part, String letters, int letter) {
    if (part == parts.size() || letter == letters.length()) {
      return part == parts.size() && letter == letters.length();
    }
    String word = parts.get(part);
    if (isSmall(word) && fits(parts, part + 1, letters, letter)) {
      return true;
    }
    // A word may give several of its letters: "Interpol", "TV".
    String upper = word.toUpperCase(Locale.ROOT);
    int at = 0;
    for (int k = letter; k < letters.length(); k++) {
      int next =
          k == letter
              ? (upper.charAt(0) == letters.charAt(k) ? 0 : -1)
              : upper.indexOf(letters.charAt(k), at);
      if (next < 0) {
        return false;
      }
      at = next + 1;
      if (fits(parts, part + 1, letters, k + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the acronym has a letter for each word, and one of them is another. */
  private static boolean isOneLetterOff(List<String> words, String letters) {
    List<String> main = parts(words).stream().filter(w -> !isSmall(w)).toList();
    if (main.size() != letters.length()
        || letters.length() < SHORTEST
        || words.stream().anyMatch(w -> w.contains("'") || w.contains("’"))) {
      return false;
    }
    int off = 0;
    for (int i = 0; i < letters.length(); i++) {
      off += Character.toUpperCase(main.get(i).charAt(0)) == letters.charAt(i) ? 0 : 1;
    }
    return off == 1;
  }

  private static List<String> parts(List<String> words) {
    return words.stream()
        .flatMap(w -> List.of(w.split("-", -1)).stream())
        .filter(p -> !p.isEmpty())
        .toList();
  }

  /** What is the same of "Organization" and "Organisation", and of a name and its plural. */
  private static String stems(List<String> words) {
    return String.join(
        " ",
        parts(words).stream()
            .filter(w -> !isSmall(w))
            .map(w -> w.substring(0, Math.min(4, w.length())).toLowerCase(Locale.ROOT))
            .toList());
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  private static boolean isSmall(String word) {
    return SMALL.contains(word.toLowerCase(Locale.ROOT));
  }
}
