package org.claimcheck.quantity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.claimcheck.interval.NumberInterval;
import org.claimcheck.word.Words;
import org.jspecify.annotations.Nullable;

/** Units of measure and currencies: the words for them, and how they convert. */
public final class Units {
  private final PhraseTable<Unit> afterNumber = new PhraseTable<>();
  private final PhraseTable<Unit> symbols = new PhraseTable<>();
  private final PhraseTable<Unit> beforeNumber = new PhraseTable<>();
  private final Map<String, Unit> byCode = new HashMap<>();

  /**
   * One unit.
   *
   * @param code UCUM or ISO 4217 code
   * @param canonical code of the canonical unit of its kind
   * @param factor what a number of it is multiplied by to reach the canonical unit
   * @param offset what is added then
   * @param money whether it is a currency
   * @param part the share of the coded unit that one of it is: 0.01 for cents
   */
  record Unit(
      String code,
      String canonical,
      BigDecimal factor,
      BigDecimal offset,
      boolean money,
      BigDecimal part) {}

  /**
   * Numbers with their unit.
   *
   * @param interval the numbers
   * @param unit the unit's code
   */
  public record Measure(NumberInterval interval, String unit) {}

  private Units() {}

  /** Reads {@code values/units.yaml} of an ontology folder. */
  public static Units load(Path ontology) {
    Path file = ontology.resolve("values/units.yaml");
    JsonNode root;
    try {
      root = new YAMLMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the units: " + e.getMessage(), e);
    }
    Units made = new Units();
    root.path("units").forEach(made::unit);
    root.path("currencies").forEach(made::currency);
    return made;
  }

  private void unit(JsonNode node) {
    String code = node.path("code").asText();
    Unit unit =
        new Unit(
            code,
            node.has("to") ? node.get("to").asText() : code,
            number(node, "factor", BigDecimal.ONE),
            number(node, "offset", BigDecimal.ZERO),
            false,
            BigDecimal.ONE);
    byCode.put(code, unit);
    node.path("words").forEach(w -> afterNumber.add(w.asText(), false, unit));
    node.path("symbols").forEach(w -> symbols.add(w.asText(), true, unit));
  }

  private void currency(JsonNode node) {
    String code = node.path("code").asText();
    Unit unit =
        new Unit(
            code,
            code,
            BigDecimal.ONE,
            BigDecimal.ZERO,
            true,
            number(node, "factor", BigDecimal.ONE));
    byCode.putIfAbsent(
        code, new Unit(code, code, BigDecimal.ONE, BigDecimal.ZERO, true, BigDecimal.ONE));
    node.path("words").forEach(w -> afterNumber.add(w.asText(), false, unit));
    node.path("after").forEach(w -> symbols.add(w.asText(), true, unit));
    node.path("symbols")
        .forEach(
            w -> {
              beforeNumber.add(w.asText(), true, unit);
              symbols.add(w.asText(), true, unit);
            });
  }

  private static BigDecimal number(JsonNode node, String field, BigDecimal otherwise) {
    return node.has(field) ? new BigDecimal(node.get(field).asText()) : otherwise;
  }

  /** The unit whose words follow a number. */
  PhraseTable.@Nullable Match<Unit> after(Words words, int at) {
    PhraseTable.@Nullable Match<Unit> symbol = symbols.from(words, at);
    PhraseTable.@Nullable Match<Unit> word = afterNumber.from(words, at);
    return word == null || (symbol != null && symbol.end() > word.end()) ? symbol : word;
  }

  /** The currency whose symbol ends right before a number. */
  PhraseTable.@Nullable Match<Unit> before(Words words, int lastWord) {
    return beforeNumber.upTo(words, lastWord);
  }

  /** The unit of a code, or null. */
  @Nullable Unit unit(String code) {
    return byCode.get(code);
  }

  /** Whether the two units measure the same kind of thing, so that numbers of them compare. */
  public boolean comparable(String one, String other) {
    return canonical(one).equals(canonical(other));
  }

  private String canonical(String code) {
    @Nullable Unit unit = byCode.get(code);
    return unit == null ? code : unit.canonical();
  }

  /** The same numbers in the canonical unit of their kind; unknown units stay as they are. */
  public Measure canonical(NumberInterval interval, String code) {
    @Nullable Unit unit = byCode.get(code);
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
