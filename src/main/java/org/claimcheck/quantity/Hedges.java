package org.claimcheck.quantity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.claimcheck.interval.NumberInterval;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/** Words that widen or open a number's interval, and words that are vague numbers themselves. */
public final class Hedges {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final PhraseTable<Hedge> before = new PhraseTable<>();
  private final PhraseTable<Hedge> after = new PhraseTable<>();
  private final PhraseTable<NumberInterval> vague = new PhraseTable<>();
  private final PhraseTable<Boolean> names = new PhraseTable<>();
  private final Set<String> labels = new HashSet<>();

  /**
   * What a hedge does to a number.
   *
   * @param min factor of the lower bound, or null for none
   * @param max factor of the upper bound, or null for none
   * @param exact whether it leaves the number as it is
   */
  record Hedge(@Nullable BigDecimal min, @Nullable BigDecimal max, boolean exact) {
    NumberInterval apply(NumberInterval interval, BigDecimal stated) {
      if (exact) {
        return interval;
      }
      return new NumberInterval(
          bound(interval.min(), min, stated), bound(interval.max(), max, stated));
    }

    /** Whether it opens the interval on one side. */
    boolean bounds() {
      return !exact && (min == null || max == null);
    }

    /** What it leaves of words that are vague themselves: "at least dozens". */
    NumberInterval open(NumberInterval interval) {
      return bounds() ? widen(interval) : interval;
    }

    /** What it does to a range: "about 10 to 15", "at least 10 to 15". */
    NumberInterval widen(NumberInterval interval) {
      if (exact || interval.min() == null || interval.max() == null) {
        return interval;
      }
      if (bounds()) {
        return new NumberInterval(
            min == null ? null : interval.min(), max == null ? null : interval.max());
      }
      return new NumberInterval(
          interval.min().signum() < 0 ? interval.min() : moved(interval.min(), min),
          interval.max().signum() < 0 ? interval.max() : moved(interval.max(), max));
    }

    private static BigDecimal moved(BigDecimal bound, @Nullable BigDecimal factor) {
      // a range is less vague than its ends would be alone
      return factor == null ? bound : bound.multiply(factor.add(BigDecimal.ONE)).divide(TWO);
    }

    /** A bound at the number itself stays there; others count from what the number may mean. */
    private static @Nullable BigDecimal bound(
        @Nullable BigDecimal rounded, @Nullable BigDecimal factor, BigDecimal stated) {
      if (factor == null) {
        return null;
      }
      if (factor.compareTo(BigDecimal.ONE) == 0) {
        return stated;
      }
      BigDecimal moved = stated.multiply(factor);
      if (rounded == null) {
        return moved;
      }
      return factor.compareTo(BigDecimal.ONE) < 0 ? moved.min(rounded) : moved.max(rounded);
    }
  }

  private Hedges() {}

  /** Reads {@code values/hedges.yaml} of an ontology folder. */
  public static Hedges load(Path ontology) {
    Path file = ontology.resolve("values/hedges.yaml");
    JsonNode root;
    try {
      root = new YAMLMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the hedges: " + e.getMessage(), e);
    }
    Hedges made = new Hedges();
    root.path("hedges").forEach(n -> add(made.before, n));
    root.path("after").forEach(n -> add(made.after, n));
    root.path("vague")
        .forEach(
            n -> {
              NumberInterval interval = new NumberInterval(number(n, "min"), number(n, "max"));
              n.path("words").forEach(w -> made.vague.add(w.asText(), false, interval));
            });
    root.path("names").forEach(n -> made.names.add(n.asText(), false, true));
    root.path("labels").forEach(n -> made.labels.add(n.asText()));
    return made;
  }

  private static void add(PhraseTable<Hedge> table, JsonNode node) {
    Hedge hedge =
        new Hedge(number(node, "min"), number(node, "max"), node.path("exact").asBoolean());
    node.path("words").forEach(w -> table.add(w.asText(), false, hedge));
  }

  private static @Nullable BigDecimal number(JsonNode node, String field) {
    return node.has(field) ? new BigDecimal(node.get(field).asText()) : null;
  }

  PhraseTable.@Nullable Match<Hedge> before(Words words, int lastWord) {
    return before.upTo(words, lastWord);
  }

  PhraseTable.@Nullable Match<Hedge> after(Words words, int firstWord) {
    return after.from(words, firstWord);
  }

  PhraseTable.@Nullable Match<NumberInterval> vague(Words words, int firstWord) {
    return vague.from(words, firstWord);
  }

  /** Whether a name made of numbers begins here: "9/11". */
  boolean names(Words words, int at) {
    return names.from(words, at) != null;
  }

  /** Whether a number after the word is a name or a place in an order. */
  boolean labels(Words words, int at) {
    return labels.contains(words.lower(at))
        || (words.is(at, ".") && words.glued(at) && words.is(at - 1, "no", "nos"))
        || (words.is(at, "of") && labels.contains(words.lower(at - 1) + " of"));
  }
}
