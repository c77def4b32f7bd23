package org.claimcheck.calculation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.article.Span;
import org.claimcheck.text.Document;
import org.claimcheck.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the calculations that a document tells, by shapes of words, amounts and times. Needs
 * sentences with parts of speech, times and quantities. Safe for use by several threads.
 */
public final class CalculationFinder {
  private final List<Shape> shapes;
  private final Stops stops;

  private CalculationFinder(List<Shape> shapes, Stops stops) {
    this.shapes = List.copyOf(shapes);
    this.stops = stops;
  }

  /**
   * Reads the file {@code values/calculations.yaml} of an ontology folder.
   *
   * @throws UncheckedIOException if it cannot be read
   * @throws IllegalArgumentException if a shape is not understood
   */
  public static CalculationFinder load(Path ontology) {
    Path file = ontology.resolve("values/calculations.yaml");
    try {
      JsonNode root = new YAMLMapper().readTree(file.toFile());
      ShapeReader reader = new ShapeReader(root);
      List<Shape> shapes = new ArrayList<>();
      root.path("calculations").forEach(group -> shapes.addAll(reader.shapes(group)));
      return new CalculationFinder(
          shapes,
          new Stops(
              ShapeReader.words(root.path("stops")), ShapeReader.words(root.path("denials"))));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the calculations: " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  /** The calculations of a document, sentence by sentence. */
  public List<Calculation> find(Document document) {
    List<Calculation> found = new ArrayList<>();
    SentenceElements elements = new SentenceElements(document);
    for (Sentence sentence : document.sentences()) {
      find(document, elements.of(sentence), found);
    }
    return found;
  }

  private void find(Document document, List<Element> elements, List<Calculation> found) {
    Map<String, Integer> ends = new HashMap<>();
    for (int at = 0; at < elements.size(); at++) {
      for (Shape shape : shapes) {
        // The first shape of an operator that fits says most, and what lies within it says less.
        if (ends.getOrDefault(shape.operator(), 0) > at) {
          continue;
        }
        Shape.@Nullable Match match = shape.at(elements, at, stops);
        if (match != null && !stops.denied(elements, at, match.end())) {
          ends.put(shape.operator(), match.end());
          Span span =
              new Span(elements.get(at).span().start(), elements.get(match.end() - 1).span().end());
          String text = document.text().substring(span.start(), span.end());
          found.add(new Calculation(shape.operator(), span, text, match.operands()));
        }
      }
    }
  }
}
