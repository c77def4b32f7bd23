package org.claimcheck.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.claimcheck.reference.Problem.Severity;
import org.claimcheck.word.Edits;

/** Finds terms in the vocabulary's namespace that it does not declare: they would mean nothing. */
final class UnknownTerms {
  private UnknownTerms() {}

  static void report(
      DatasetGraph dataset,
      Node except,
      Vocabulary vocabulary,
      Positions positions,
      List<Problem> problems) {
    Map<String, Node> firstUse = new LinkedHashMap<>();
    dataset.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
        .filter(q -> !q.getGraph().equals(except))
        .forEach(q -> collect(q, vocabulary, firstUse));
    firstUse.forEach(
        (term, subject) -> {
          Positions.Place place = positions.of(subject);
          String name = term.substring(Vocabulary.NS.length());
          problems.add(
              new Problem(
                  Severity.ERROR,
                  place.file(),
                  place.line(),
                  place.column(),
                  "unknown term cc:" + name,
                  fix(name, vocabulary)));
        });
  }

  private static void collect(Quad quad, Vocabulary vocabulary, Map<String, Node> firstUse) {
    Stream.of(quad.getPredicate(), quad.getObject())
        .filter(n -> n.isURI() && n.getURI().startsWith(Vocabulary.NS))
        .filter(n -> !vocabulary.declares(n.getURI()))
        .forEach(n -> firstUse.putIfAbsent(n.getURI(), quad.getSubject()));
  }

  private static String fix(String name, Vocabulary vocabulary) {
    return Edits.nearest(name, terms(vocabulary))
        .map(n -> "did you mean cc:" + n + "?")
        .orElse("declare it in ontology/vocabulary.ttl");
  }

  private static Stream<String> terms(Vocabulary vocabulary) {
    return Stream.of(
            vocabulary.classes().stream().map(Vocabulary.Term::iri),
            vocabulary.properties().stream().map(Vocabulary.Property::iri),
            vocabulary.others().stream())
        .flatMap(s -> s)
        .filter(iri -> iri.startsWith(Vocabulary.NS))
        .map(iri -> iri.substring(Vocabulary.NS.length()));
  }
}
