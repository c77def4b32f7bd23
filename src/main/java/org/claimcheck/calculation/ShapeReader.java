package org.claimcheck.calculation;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.calculation.Calculation.Operand;
import org.jspecify.annotations.Nullable;

/** Reads shapes as they are written in {@code values/calculations.yaml}, which explains them. */
final class ShapeReader {
  private static final Pattern GAP = Pattern.compile("\\.\\.(\\d{1,2})([tvqc]*)");
  private static final Pattern STEP =
      Pattern.compile("([!=]?)(?:([a-z]\\w*):(?=\\S))?([^?]+|\\?)(\\??)");

  private final Map<String, Set<String>> sets = new HashMap<>();

  ShapeReader(JsonNode root) {
    root.path("words").properties().forEach(e -> sets.put(e.getKey(), words(e.getValue())));
  }

  /** The words of a list. */
  static Set<String> words(JsonNode list) {
    Set<String> words = new LinkedHashSet<>();
    list.forEach(w -> words.add(w.asText()));
    return words;
  }

  /** All shapes of a group. */
  List<Shape> shapes(JsonNode group) {
    Map<String, Operand> constants = new LinkedHashMap<>();
    group
        .path("where")
        .properties()
        .forEach(
            e ->
                constants.put(
                    e.getKey(),
                    e.getValue().isNumber()
                        ? new Calculation.Bare(new BigDecimal(e.getValue().asText()))
                        : new Calculation.Word(e.getValue().asText())));
    List<Shape> shapes = new ArrayList<>();
    group
        .path("shapes")
        .forEach(
            s ->
                shapes.add(
                    new Shape(group.path("operator").asText(), constants, stretches(s.asText()))));
    return shapes;
  }

  private List<Shape.Stretch> stretches(String shape) {
    List<Shape.Stretch> stretches = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    Shape.Gap gap = Shape.Gap.NONE;
    for (String part : shape.strip().split("\\s+", -1)) {
      Matcher between = GAP.matcher(part);
      if (between.matches()) {
        stretches.add(new Shape.Stretch(gap, List.copyOf(steps)));
        steps.clear();
        String holds = between.group(2);
        gap =
            new Shape.Gap(
                Integer.parseInt(between.group(1)),
                holds.contains("t"),
                holds.contains("v"),
                holds.contains("q"),
                !holds.contains("c"));
      } else {
        steps.add(step(part, shape));
      }
    }
    stretches.add(new Shape.Stretch(gap, List.copyOf(steps)));
    if (stretches.stream().anyMatch(s -> s.steps().isEmpty())) {
      throw new IllegalArgumentException("a shape begins and ends with steps: " + shape);
    }
    return stretches;
  }

  private Step step(String part, String shape) {
    Matcher step = STEP.matcher(part);
    if (!step.matches()) {
      throw new IllegalArgumentException("cannot read \"" + part + "\" in the shape " + shape);
    }
    @Nullable String role = step.group(2);
    String what = step.group(3);
    boolean optional = !step.group(4).isEmpty();
    Step.Use use =
        switch (step.group(1)) {
          case "!" -> Step.Use.REFUSE;
          case "=" -> Step.Use.PEEK;
          default -> Step.Use.TAKE;
        };
    for (Kind kind : Kind.values()) {
      if (role != null && what.equals(kind.name().toLowerCase(Locale.ROOT))) {
        return new Step(role, Map.of(), kind, optional, use);
      }
    }
    Map<String, Set<String>> words = new LinkedHashMap<>();
    for (String word : what.split("\\|", -1)) {
      if (word.startsWith("$")) {
        @Nullable Set<String> set = sets.get(word.substring(1));
        if (set == null) {
          throw new IllegalArgumentException("there is no set " + word + " for the shape " + shape);
        }
        words.put(word.substring(1), set);
      } else {
        words.merge(word, Set.of(word), (a, b) -> a);
      }
    }
    if (role != null && Arrays.stream(what.split("\\|", -1)).noneMatch(w -> w.startsWith("$"))) {
      throw new IllegalArgumentException(
          "there is no kind \"" + what + "\" for the shape " + shape);
    }
    return new Step(role, words, null, optional, use);
  }
}
