package org.claimcheck.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** Reads what ontology/vocabulary.ttl declares. */
final class VocabularyReader {
  private static final Property VALUES = cc("values");
  private static final Property HOLDS = cc("holds");
  private static final Property AT_A_TIME = cc("atATime");

  private VocabularyReader() {}

  static Vocabulary read(Model model) {
    List<Vocabulary.Term> classes = new ArrayList<>();
    List<Vocabulary.Property> properties = new ArrayList<>();
    Set<String> others = new TreeSet<>();
    for (Resource term : model.listSubjects().filterKeep(Resource::isURIResource).toList()) {
      if (term.hasProperty(VALUES)) {
        properties.add(property(term));
      } else if (term.hasProperty(RDF.type, OWL.Class)) {
        List<String> parents = iris(term, RDFS.subClassOf);
        classes.add(
            new Vocabulary.Term(term.getURI(), text(term, RDFS.label), parents, identifiers(term)));
      } else {
        others.add(term.getURI());
      }
    }
    return new Vocabulary(classes, properties, others);
  }

  private static Vocabulary.Property property(Resource term) {
    return new Vocabulary.Property(
        term.getURI(),
        text(term, RDFS.label),
        iris(term, RDFS.subPropertyOf),
        first(iris(term, RDFS.domain)),
        first(iris(term, RDFS.range)),
        text(term, VALUES),
        !text(term, HOLDS).equals("while"),
        text(term, AT_A_TIME).equals("one") || term.hasProperty(RDF.type, OWL.FunctionalProperty),
        iris(term, OWL.equivalentProperty));
  }

  private static List<List<String>> identifiers(Resource term) {
    return term.listProperties(cc("identifiedBy")).mapWith(Statement::getString).toList().stream()
        .sorted()
        .map(names -> Stream.of(names.split("\\s+")).map(Vocabulary::cc).toList())
        .toList();
  }

  private static @Nullable String first(List<String> iris) {
    return iris.isEmpty() ? null : iris.get(0);
  }

  private static List<String> iris(Resource term, Property property) {
    return term
        .listProperties(property)
        .filterKeep(s -> s.getObject().isURIResource())
        .mapWith(s -> s.getResource().getURI())
        .toList()
        .stream()
        .sorted()
        .toList();
  }

  private static String text(Resource term, Property property) {
    Statement statement = term.getProperty(property);
    return statement != null && statement.getObject().isLiteral() ? statement.getString() : "";
  }

  private static Property cc(String name) {
    return ResourceFactory.createProperty(Vocabulary.NS, name);
  }
}
