package org.claimcheck.text.mention;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.claimcheck.text.Document;
import org.claimcheck.text.Mention;
import org.claimcheck.text.Token;

/** Counts links: each mention that is not the first of its chain, with the mention before it. */
final class LinkScore {
  private final Map<Mention.Kind, int[]> counts = new EnumMap<>(Mention.Kind.class);
  private final StringBuilder faults = new StringBuilder();

  LinkScore() {
    for (Mention.Kind kind : Mention.Kind.values()) {
      counts.put(kind, new int[4]);
    }
  }

  void add(GoldArticle gold, Document document) {
    Map<Mention, Integer> truth = new TreeMap<>((a, b) -> Integer.compare(a.id(), b.id()));
    for (Mention mention : document.mentions()) {
      match(gold, document, mention).ifPresent(chain -> truth.put(mention, chain));
    }
    for (Mention mention : document.mentions()) {
      List<Mention> before =
          document.chainOf(mention).stream().filter(m -> m.id() < mention.id()).toList();
      if (before.isEmpty()) {
        continue;
      }
      Mention antecedent = before.get(before.size() - 1);
      int[] count = counts.get(mention.kind());
      count[0]++;
      Integer mine = truth.get(mention);
      if (mine != null && mine.equals(truth.get(antecedent))) {
        count[1]++;
      } else {
        fault(
            gold,
            document,
            "wrong",
            mention.span().start(),
            mention.text() + " -> " + antecedent.text());
      }
    }
    recall(gold, document, truth);
  }

  private void recall(GoldArticle gold, Document document, Map<Mention, Integer> truth) {
    Map<Integer, Set<Integer>> chains = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    for (GoldArticle.Gold phrase : gold.gold()) {
      Token head = head(document, phrase);
      if (!seen.add(head.start() + "|" + phrase.chain())) {
        continue;
      }
      Optional<Mention> found =
          document.mentions().stream()
              .filter(m -> m.head() == head && Integer.valueOf(phrase.chain()).equals(truth.get(m)))
              .findFirst();
      Set<Integer> systems = chains.computeIfAbsent(phrase.chain(), c -> new HashSet<>());
      boolean first = seen.add("chain" + phrase.chain());
      if (!first) {
        Mention.Kind kind = found.map(Mention::kind).orElse(kind(head));
        int[] count = counts.get(kind);
        count[2]++;
        if (found.isPresent() && systems.contains(found.get().chain())) {
          count[3]++;
        } else {
          fault(gold, document, "missed", phrase.span().start(), phrase.span().in(document.text()));
        }
      }
      found.ifPresent(m -> systems.add(m.chain()));
    }
  }

  private static Mention.Kind kind(Token head) {
    return head.isPronoun() || head.tag().startsWith("W")
        ? Mention.Kind.PRONOUN
        : head.isProperNoun() ? Mention.Kind.NAME : Mention.Kind.NOMINAL;
  }

  private static Token head(Document document, GoldArticle.Gold phrase) {
    return document
        .sentenceAt(phrase.span().start())
        .flatMap(s -> s.headOf(phrase.span()))
        .orElseThrow();
  }

  /** The gold phrase with the mention's head whose borders are nearest. */
  private static Optional<Integer> match(GoldArticle gold, Document document, Mention mention) {
    return gold.gold().stream()
        .filter(g -> g.span().overlaps(mention.span()) && head(document, g) == mention.head())
        .min((a, b) -> Integer.compare(distance(a, mention), distance(b, mention)))
        .map(GoldArticle.Gold::chain);
  }

  private static int distance(GoldArticle.Gold phrase, Mention mention) {
    return Math.abs(phrase.span().start() - mention.span().start())
        + Math.abs(phrase.span().end() - mention.span().end());
  }

  private void fault(GoldArticle gold, Document document, String what, int at, String words) {
    int line = document.sentenceAt(at).map(s -> s.index()).orElse(-1);
    faults.append(String.format("  %s sentence %d %s: %s%n", gold.name(), line, what, words));
  }

  double precision() {
    return ratio(sum(1), sum(0));
  }

  double recall() {
    return ratio(sum(3), sum(2));
  }

  private int sum(int column) {
    return counts.values().stream().mapToInt(c -> c[column]).sum();
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  /** A table of figures and the faults behind them. */
  String report() {
    StringBuilder report = new StringBuilder();
    counts.forEach(
        (kind, c) ->
            report.append(
                String.format(
                    Locale.ROOT,
                    "%-8s links made %3d, right %3d (%.3f); links to make %3d, made %3d (%.3f)%n",
                    kind,
                    c[0],
                    c[1],
                    ratio(c[1], c[0]),
                    c[2],
                    c[3],
                    ratio(c[3], c[2]))));
    report.append(
        String.format(
            Locale.ROOT, "all      precision %.3f, recall %.3f%n", precision(), recall()));
    return report.append(faults).toString();
  }
}
