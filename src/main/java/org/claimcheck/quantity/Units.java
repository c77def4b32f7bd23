package org.claimcheck.quantity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.claimcheck.article.Span;
import org.claimcheck.interval.NumberInterval;
import org.claimcheck.word.Word;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/** Units of measure and currencies: the words for them, and how they convert. */
public final class Units {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final PhraseTable<Unit> names = new PhraseTable<>();
  private final PhraseTable<Unit> largeNames = new PhraseTable<>();
  private final PhraseTable<Unit> symbols = new PhraseTable<>();
  private final PhraseTable<Unit> gluedSymbols = new PhraseTable<>();
  private final LoneSymbols loneSymbols = new LoneSymbols();
  private final PhraseTable<Unit> currencySymbols = new PhraseTable<>();
  private final PhraseTable<String> denominators = new PhraseTable<>();
  private final Map<String, Unit> byCode = new TreeMap<>();
  private final Map<String, String> byWord = new HashMap<>();
  private final Map<String, String> dollars = new HashMap<>();
  private final Set<String> currencies = new HashSet<>();

  /**
   * Numbers with their unit.
   *
   * @param interval the numbers
   * @param unit the unit's code
   */
  public record Measure(NumberInterval interval, String unit) {}

  private record Prefix(String code, String name, BigDecimal factor) {}

  private Units() {}

  /** No units: nothing converts. */
  public static Units none() {
    return new Units();
  }

  /** Reads {@code values/units.yaml} and {@code values/currencies.yaml} of an ontology folder. */
  public static Units load(Path ontology) {
    Units made = new Units();
    JsonNode measures = read(ontology.resolve("values/units.yaml"));
    Map<String, Prefix> prefixes = new HashMap<>();
    measures
        .path("prefixes")
        .forEach(
            p -> {
              String code = p.path("code").asText();
              String name = p.path("name").asText();
              prefixes.put(code, new Prefix(code, name, number(p, "factor", BigDecimal.ONE)));
            });
    for (JsonNode node : measures.path("units")) {
      made.unit(node, prefixes);
    }
    measures
        .path("per")
        .properties()
        .forEach(
            e -> e.getValue().forEach(w -> made.denominators.add(w.asText(), false, e.getKey())));
    JsonNode money = read(ontology.resolve("values/currencies.yaml"));
    money.path("currencies").forEach(made::currency);
    money
        .path("dollars")
        .properties()
        .forEach(e -> made.dollars.put(e.getKey(), e.getValue().asText()));
    return made;
  }

  private static JsonNode read(Path file) {
    try {
      return new YAMLMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private void unit(JsonNode node, Map<String, Prefix> prefixes) {
    String code = node.path("code").asText();
    String canonical = node.has("to") ? node.get("to").asText() : code;
    Unit unit =
        new Unit(
            code,
            canonical,
            number(node, "factor", BigDecimal.ONE),
            number(node, "offset", BigDecimal.ZERO),
            false,
            BigDecimal.ONE);
    // further words for a unit that a prefix has made already
    Unit known = byCode.putIfAbsent(code, unit);
    words(node, known == null ? unit : known);
    for (JsonNode key : node.path("prefixes")) {
      @Nullable Prefix prefix = prefixes.get(key.asText());
      if (prefix == null) {
        throw new IllegalArgumentException("units.yaml: no prefix " + key.asText());
      }
      prefixed(node, unit, prefix);
    }
  }

  private void words(JsonNode node, Unit unit) {
    node.path("words").forEach(w -> names.add(w.asText(), false, unit));
    node.path("words").forEach(w -> byWord.putIfAbsent(w.asText(), unit.code()));
    node.path("symbols").forEach(w -> symbols.add(w.asText(), true, unit));
    node.path("glued").forEach(w -> gluedSymbols.add(w.asText(), true, unit));
    node.path("lone").forEach(w -> loneSymbols.add(w.asText(), unit));
    node.path("topics").forEach(w -> loneSymbols.addTopic(w.asText(), unit.canonical()));
    node.path("per").forEach(w -> denominators.add(w.asText(), false, unit.code()));
  }

  private void prefixed(JsonNode node, Unit base, Prefix prefix) {
    String code = prefix.code + base.code();
    Unit unit =
        new Unit(
            code,
            base.canonical(),
            base.factor().multiply(prefix.factor),
            BigDecimal.ZERO,
            false,
            BigDecimal.ONE);
    byCode.put(code, unit);
    for (String field : new String[] {"words", "stems"}) {
      node.path(field).forEach(w -> names.add(prefix.name + w.asText(), false, unit));
      node.path(field).forEach(w -> byWord.putIfAbsent(prefix.name + w.asText(), code));
    }
    for (String field : new String[] {"symbols", "glued"}) {
      for (JsonNode symbol : node.path(field)) {
        symbols.add(prefix.code + symbol.asText(), true, unit);
        if (prefix.code.equals("u")) {
          symbols.add("μ" + symbol.asText(), true, unit);
          symbols.add("µ" + symbol.asText(), true, unit);
        }
      }
    }
  }

  private void currency(JsonNode node) {
    String code = node.path("code").asText();
    Unit whole = new Unit(code, code, BigDecimal.ONE, BigDecimal.ZERO, true, BigDecimal.ONE);
    byCode.putIfAbsent(code, whole);
    Unit unit = whole.parted(number(node, "factor", BigDecimal.ONE));
    if (Character.isUpperCase(code.charAt(0)) && !node.has("factor")) {
      currencies.add(code);
      if (node.path("bare").asBoolean(true)) {
        currencySymbols.add(code, true, whole);
        symbols.add(code, true, whole);
      }
    }
    node.path("words").forEach(w -> names.add(w.asText(), false, unit));
    node.path("large").forEach(w -> largeNames.add(w.asText(), false, unit));
    node.path("glued").forEach(w -> gluedSymbols.add(w.asText(), true, unit));
    node.path("symbols")
        .forEach(
            w -> {
              currencySymbols.add(w.asText(), true, unit);
              symbols.add(w.asText(), true, unit);
            });
  }

  private static BigDecimal number(JsonNode node, String field, BigDecimal otherwise) {
    return node.has(field) ? new BigDecimal(node.get(field).asText()) : otherwise;
  }

  /**
   * The unit whose words follow a number.
   *
   * @param number the number's value: "12 won" is no money, "12,000 won" is
   */
  PhraseTable.@Nullable Match<Unit> after(Words words, int at, BigDecimal number) {
    PhraseTable.@Nullable Match<Unit> best = named(words, at);
    if (words.glued(at)) {
      best = longer(best, gluedSymbols.from(words, at));
    }
    if (number.compareTo(THOUSAND) >= 0) {
      best = longer(best, largeNames.from(words, at));
    }
    best = best == null ? loneSymbols.from(words, at, this) : best;
    return best == null ? millions(words, at, false) : best;
  }

  /** The unit that stands at a position by a name or symbol that is sure. */
  PhraseTable.@Nullable Match<Unit> named(Words words, int at) {
    return longer(names.from(words, at), symbols.from(words, at));
  }

  private static PhraseTable.@Nullable Match<Unit> longer(
      PhraseTable.@Nullable Match<Unit> one, PhraseTable.@Nullable Match<Unit> other) {
    return one == null || (other != null && other.end() > one.end()) ? other : one;
  }

  /** The currency whose symbol or code ends right before a number: "US$", "R$", "MXN", "MEUR". */
  PhraseTable.@Nullable Match<Unit> before(Words words, int lastWord) {
    if (words.is(lastWord, "$")) {
      PhraseTable.@Nullable Match<Unit> named = dollar(words, lastWord);
      if (named != null) {
        return named;
      }
    }
    PhraseTable.@Nullable Match<Unit> match = currencySymbols.upTo(words, lastWord);
    return match == null ? millions(words, lastWord, true) : match;
  }

  /** "A$", "Mex$", "hk $", "CAD$": the letters before the sign tell whose dollar it is. */
  private PhraseTable.@Nullable Match<Unit> dollar(Words words, int sign) {
    int at = words.is(sign - 1, ".") && words.glued(sign - 1) ? sign - 2 : sign - 1;
    String letters = words.lower(at);
    if (words.is(at - 1, ".") && words.glued(at - 1) && words.glued(at)) {
      letters = words.lower(at - 2) + letters;
      at -= 2;
    }
    boolean apart = !words.glued(sign);
    boolean word = apart && (letters.equals("a") || letters.equals("s") || letters.equals("us"));
    boolean dotted = at < sign - 1;
    if (words.at(at).kind() != Word.Kind.LETTERS || (word && !dotted && !letters.equals("us"))) {
      return null;
    }
    @Nullable String code = dollars.get(letters);
    String upper = letters.toUpperCase(java.util.Locale.ROOT);
    if (code == null && !apart && currencies.contains(upper)) {
      code = upper;
    }
    @Nullable Unit unit = code == null ? null : byCode.get(code);
    return unit == null ? null : new PhraseTable.Match<>(at, sign + 1, unit);
  }

  /** "30 MUSD", "MSEK 500": millions of a currency by its code. */
  private PhraseTable.@Nullable Match<Unit> millions(Words words, int at, boolean before) {
    String text = words.at(at).text();
    boolean code =
        text.length() == 4 && text.charAt(0) == 'M' && currencies.contains(text.substring(1));
    @Nullable Unit unit = code ? byCode.get(text.substring(1)) : null;
    boolean near = before || !words.at(at).text().isEmpty();
    return unit == null || !near
        ? null
        : new PhraseTable.Match<>(at, at + 1, unit.parted(BigDecimal.valueOf(1_000_000)));
  }

  /** What a rate may be counted by: the UCUM code of "hour", "barrel", "person". */
  PhraseTable.@Nullable Match<String> denominator(Words words, int at) {
    return denominators.from(words, at);
  }

  /** The unit of a code, rates included ({@code km/h}), or null. */
  @Nullable Unit unit(String code) {
    @Nullable Unit unit = byCode.get(code);
    int stroke = code.indexOf('/');
    if (unit != null || stroke < 0) {
      return unit;
    }
    @Nullable Unit top = stroke == 0 ? Unit.alone("1") : byCode.get(code.substring(0, stroke));
    @Nullable Unit bottom = byCode.get(code.substring(stroke + 1));
    if (top == null || bottom == null || top.offset().signum() != 0) {
      return null;
    }
    String numerator = stroke == 0 ? "" : top.canonical();
    return new Unit(
        code,
        numerator + "/" + bottom.canonical(),
        top.factor().divide(bottom.factor(), MathContext.DECIMAL64),
        BigDecimal.ZERO,
        top.money(),
        BigDecimal.ONE);
  }

  /** Whether a code is that of one country's or union's money. */
  public boolean isCurrency(String code) {
    return currencies.contains(code);
  }

  /** All units that are no currencies. */
  java.util.List<Unit> measures() {
    return byCode.values().stream().filter(u -> !u.money()).toList();
  }

  /** Whether the two units measure the same kind of thing, so that numbers of them compare. */
  public boolean comparable(String one, String other) {
    return canonical(one).equals(canonical(other));
  }

  private String canonical(String code) {
    @Nullable Unit unit = unit(code);
    return unit == null ? code : unit.canonical();
  }

  /** The code of the unit that a text names and nothing else: "km", "square miles", "US$", "%". */
  public Optional<String> codeOf(String text) {
    Words words = Words.scan(text, new Span(0, text.length()));
    for (PhraseTable<Unit> table :
        List.of(names, symbols, gluedSymbols, currencySymbols, largeNames)) {
      PhraseTable.@Nullable Match<Unit> match = words.size() == 0 ? null : table.from(words, 0);
      if (match != null && match.end() == words.size()) {
        return Optional.of(match.meaning().code());
      }
    }
    PhraseTable.@Nullable Match<Unit> sign =
        words.size() == 0 ? null : before(words, words.size() - 1);
    return sign != null && sign.start() == 0
        ? Optional.of(sign.meaning().code())
        : Optional.empty();
  }

  /** The codes of the units that single words stand for, by word in lower case. */
  public Map<String, String> codes() {
    return Map.copyOf(byWord);
  }

  /** The same numbers in every unit of their kind, the given one first; codes are left out. */
  public List<NumberInterval> readings(NumberInterval interval, String code) {
    List<NumberInterval> found = new ArrayList<>(List.of(interval));
    Measure canonical = canonical(interval, code);
    for (Unit unit : byCode.values()) {
      boolean other = !unit.code().equals(code) && unit.canonical().equals(canonical.unit());
      if (other && !unit.money()) {
        found.add(
            new NumberInterval(
                back(canonical.interval().min(), unit), back(canonical.interval().max(), unit)));
      }
    }
    return found;
  }

  /** A number of one unit in another, empty where they measure different things. */
  public Optional<BigDecimal> convert(BigDecimal number, String from, String to) {
    @Nullable Unit one = unit(from);
    @Nullable Unit other = unit(to);
    return one == null || other == null || !one.canonical().equals(other.canonical())
        ? Optional.empty()
        : Optional.ofNullable(back(convert(number, one), other));
  }

  private static @Nullable BigDecimal back(@Nullable BigDecimal number, Unit unit) {
    return number == null
        ? null
        : number
            .subtract(unit.offset(), MathContext.DECIMAL64)
            .divide(unit.factor(), MathContext.DECIMAL64);
  }

  /** The same numbers in the canonical unit of their kind; unknown units stay as they are. */
  public Measure canonical(NumberInterval interval, String code) {
    @Nullable Unit unit = unit(code);
    if (unit == null || unit.canonical().equals(code)) {
      return new Measure(interval, code);
    }
    return new Measure(
        new NumberInterval(convert(interval.min(), unit), convert(interval.max(), unit)),
        unit.canonical());
  }

  private static @Nullable BigDecimal convert(@Nullable BigDecimal number, Unit unit) {
    return number == null
        ? null
        : number
            .multiply(unit.factor(), MathContext.DECIMAL64)
            .add(unit.offset(), MathContext.DECIMAL64);
  }
}
