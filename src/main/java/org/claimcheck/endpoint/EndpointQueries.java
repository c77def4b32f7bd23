package org.claimcheck.endpoint;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.claimcheck.reference.LabelKeys;
import org.claimcheck.reference.StatementNodes;

/**
 * The questions for an endpoint, in SPARQL 1.1. They are templates of ours, in whose syntax trees
 * an empty {@code VALUES} is filled with nodes; no text of an article or an answer is ever parsed
 * as a part of a query.
 */
final class EndpointQueries {
  private static final String PREFIXES =
      """
      PREFIX cc: <https://w3id.org/claimcheck/vocab#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX wdt: <http://www.wikidata.org/prop/direct/>
      PREFIX wikibase: <http://wikiba.se/ontology#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  /** Stands in answers for properties that a thing has too many values of. */
  static final String CUT = "https://w3id.org/claimcheck/store#cut";

  private static final String CALLED =
      Stream.concat(
              LabelKeys.properties().stream(),
              Stream.of("http://schema.org/name", "http://schema.org/alternateName"))
          .sorted()
          .map(p -> "<" + p + ">")
          .collect(Collectors.joining(", ", "(", ")"));

  private static final Query NAMED =
      template(
          """
          SELECT ?name ?thing (COUNT(?said) AS ?weight)
          WHERE {
            { SELECT DISTINCT ?name ?thing
              WHERE {
                { VALUES ?name {} ?thing ?called ?name FILTER(?called IN $CALLED) }
                UNION {
                  VALUES ?name {} ?fact cc:value ?name ; cc:property ?called FILTER(?called IN $CALLED)
                  ?thing cc:fact|^cc:subject ?fact
                }
                FILTER(isIRI(?thing))
              }
              ORDER BY STR(?name) ?thing LIMIT $MOST }
            ?thing ?says ?said
          }
          GROUP BY ?name ?thing
          """
              .replace("$CALLED", CALLED)
              .replace("$MOST", "" + Most.NAMED));

  private static final String ABOUT =
      """
      CONSTRUCT {
        ?thing ?says ?value ; <$CUT> ?cut .
        ?value ?of ?part . ?part ?inner ?atom .
        ?fact cc:subject ?thing ; ?tells ?told . ?told ?bound ?limit .
      }
      WHERE {
        {
          { SELECT ?thing ?says
            WHERE { VALUES ?thing {} ?thing ?says ?any FILTER($ANY_ENGLISH) }
            GROUP BY ?thing ?says HAVING (COUNT(*) <= IF(?says = cc:fact, $FACTS, $MOST)) }
          ?thing ?says ?value FILTER($VALUE_ENGLISH)
          OPTIONAL {
            ?value ?of ?part FILTER(?says = cc:fact || $VALUE_PART)
            OPTIONAL { ?part ?inner ?atom FILTER($PART_PART) }
          }
        } UNION {
          SELECT ?thing (?says AS ?cut)
          WHERE { VALUES ?thing {} ?thing ?says ?any FILTER($ANY_ENGLISH) }
          GROUP BY ?thing ?says HAVING (COUNT(*) > IF(?says = cc:fact, $FACTS, $MOST))
        } UNION {
          VALUES ?thing {}
          ?fact cc:subject ?thing ; ?tells ?told
          OPTIONAL { ?told ?bound ?limit FILTER(isBlank(?told)) }
        }
      }
      """
          .replace("$CUT", CUT)
          .replace("$FACTS", "" + Most.FACTS)
          .replace("$ANY_ENGLISH", english("?any"))
          .replace("$VALUE_ENGLISH", english("?value"))
          .replace("$VALUE_PART", part("?value"))
          .replace("$PART_PART", part("?part"));

  private static final Query POINTING =
      template(
          """
          SELECT DISTINCT ?value ?says ?owner
          WHERE {
            VALUES ?union {}
            OPTIONAL { ?thing cc:subject ?whose }
            OPTIONAL { ?holder cc:fact ?thing }
            OPTIONAL { ?whole ?has ?thing FILTER($THING_PART) }
            BIND(COALESCE(?whose, ?holder, ?whole, ?thing) AS ?owner)
            FILTER(isIRI(?owner))
          }
          """
              .replace("$THING_PART", part("?thing")));

  private static final Query POINTING_AT_ONE =
      template(
          """
          SELECT ?value ?says ?thing
          WHERE { VALUES ?value {} ?thing ?says ?value FILTER(?says NOT IN (rdf:type, wdt:P31)) }
          LIMIT $MOST
          """
              .replace("$MOST", "" + Most.POINTING));

  private static final Query NAMES =
      template(
          """
          CONSTRUCT {
            ?thing ?called ?name ; a ?class ; ?same ?other .
            ?class rdfs:label ?classLabel ; rdfs:subClassOf ?wider . ?wider rdfs:subClassOf ?widest .
            ?declared wikibase:directClaim ?thing ; rdfs:label ?label .
          }
          WHERE {
            { VALUES ?thing {} ?thing ?called ?name FILTER(?called IN $CALLED && $NAME_ENGLISH) }
            UNION {
              VALUES ?thing {} ?thing rdf:type|wdt:P31 ?class
              OPTIONAL { ?class rdfs:label ?classLabel FILTER($CLASS_ENGLISH) }
              OPTIONAL { ?class rdfs:subClassOf ?wider OPTIONAL { ?wider rdfs:subClassOf ?widest } }
            }
            UNION {
              VALUES ?thing {} ?thing ?same ?other
              FILTER(?same IN (owl:equivalentProperty, owl:equivalentClass, rdfs:subPropertyOf))
            }
            UNION {
              VALUES ?thing {} ?declared wikibase:directClaim ?thing ; rdfs:label ?label
              FILTER($LABEL_ENGLISH)
            }
          }
          """
              .replace("$CALLED", CALLED)
              .replace("$NAME_ENGLISH", english("?name"))
              .replace("$CLASS_ENGLISH", english("?classLabel"))
              .replace("$LABEL_ENGLISH", english("?label")));

  private static final Query LEARNT =
      template(
          """
          SELECT ?property ?subjects ?facts ?values ?text ?functional ?declares
          WHERE {
            { VALUES ?union {} }
            UNION { VALUES ?property {} ?property a owl:FunctionalProperty BIND(true AS ?functional) }
            UNION { SELECT (true AS ?declares) WHERE { ?any a owl:FunctionalProperty } LIMIT 1 }
          }
          """);

  private static final Query COUNTED =
      template(
          """
          SELECT ?property (COUNT(DISTINCT ?thing) AS ?subjects) (COUNT(?value) AS ?facts)
            (COUNT(DISTINCT ?value) AS ?values)
          WHERE {
            { SELECT DISTINCT ?property ?thing
              WHERE { VALUES ?property {} ?thing ?property ?any FILTER(isIRI(?thing)) } LIMIT $MOST }
            ?thing ?property ?value FILTER($VALUE_ENGLISH)
          }
          GROUP BY ?property
          """
              .replace("$MOST", "" + Most.SAMPLE)
              .replace("$VALUE_ENGLISH", english("?value")));

  private static final Query TEXTS =
      template(
          """
          SELECT DISTINCT ?property (STR(?value) AS ?text)
          WHERE {
            { SELECT ?property ?value WHERE { VALUES ?property {} ?thing ?property ?value } LIMIT $MOST }
            FILTER(DATATYPE(?value) IN (xsd:string, rdf:langString) && $VALUE_ENGLISH && STRLEN(STR(?value)) <= 200)
          }
          ORDER BY ?text LIMIT $TEXTS
          """
              .replace("$MOST", "" + Most.SAMPLE)
              .replace("$TEXTS", "" + Most.TEXTS)
              .replace("$VALUE_ENGLISH", english("?value")));

  /** Bounds of what is asked for. */
  static final class Most {
    /** Things with the names. */
    static final int NAMED = 3000;

    /** Facts on one thing, of all properties. */
    static final int FACTS = 400;

    /** Statements that have one value. */
    static final int POINTING = 200;

    /** Things with a property from which is learnt whether it has one value. */
    static final int SAMPLE = 1000;

    static final int TEXTS = 100;

    private Most() {}
  }

  private EndpointQueries() {}

  private static Query template(String text) {
    return QueryFactory.create(PREFIXES + text);
  }

  private static String english(String variable) {
    return "(!isLiteral(%1$s) || LANG(%1$s) IN (\"\", \"mul\") || LANGMATCHES(LANG(%1$s), \"en\"))"
        .formatted(variable);
  }

  /** What is a part of a statement: a node without a name, or one of Wikidata's. */
  private static String part(String variable) {
    return StatementNodes.PARTS.stream()
        .map(p -> "STRSTARTS(STR(%s), \"%s\")".formatted(variable, p))
        .collect(Collectors.joining(" || ", "(isBlank(" + variable + ") || ", ")"));
  }

  /** Things with one of these labels: {@code ?name}, {@code ?thing} and its {@code ?weight}. */
  static String named(Collection<Node> labels) {
    return filled(NAMED, "name", labels).serialize();
  }

  /**
   * All that is said of things, with parts of it up to three steps away.
   *
   * @param most values of one property; where there are more, {@link #CUT} stands for them
   */
  static String about(Collection<Node> things, int most) {
    return filled(template(ABOUT.replace("$MOST", "" + most)), "thing", things).serialize();
  }

  /** What has these for a value: {@code ?value}, {@code ?says} and {@code ?owner}. */
  static String pointingAt(Collection<Node> values) {
    ElementUnion union = new ElementUnion();
    values.forEach(v -> union.addElement(sub(filled(POINTING_AT_ONE, "value", List.of(v)))));
    return filled(POINTING, Map.of("union", union)).serialize();
  }

  /** What things are called, their classes, and what is said of properties. */
  static String names(Collection<Node> things) {
    return filled(NAMES, "thing", things).serialize();
  }

  /**
   * What some facts with each property are like: {@code ?subjects}, {@code ?facts} and {@code
   * ?values} count them, {@code ?text} is a value; {@code ?functional} and {@code ?declares} tell
   * whether it or any property is declared to have one value.
   */
  static String learnt(Collection<Node> properties) {
    ElementUnion union = new ElementUnion();
    for (Node property : properties) {
      union.addElement(sub(filled(COUNTED, "property", List.of(property))));
      union.addElement(sub(filled(TEXTS, "property", List.of(property))));
    }
    Map<String, Element> parts = new HashMap<>();
    parts.put("union", union);
    parts.put("property", data("property", properties));
    return filled(LEARNT, parts).serialize();
  }

  private static Element sub(Query query) {
    query.getPrefixMapping().clearNsPrefixMap(); // a query within another has none
    return new ElementSubQuery(query);
  }

  private static Query filled(Query template, String variable, Collection<Node> nodes) {
    return filled(template, Map.of(variable, data(variable, nodes)));
  }

  private static ElementData data(String variable, Collection<Node> nodes) {
    ElementData data = new ElementData();
    Var var = Var.alloc(variable);
    data.add(var);
    nodes.forEach(n -> data.add(BindingFactory.binding(var, n)));
    return data;
  }

  /** The template with each empty VALUES replaced by what belongs there. */
  private static Query filled(Query template, Map<String, ? extends Element> parts) {
    return QueryTransformOps.transform(
        template,
        new ElementTransformCopyBase(true) {
          @Override
          public Element transform(ElementData empty) {
            Element part = parts.get(empty.getVars().get(0).getVarName());
            return part == null || !empty.getRows().isEmpty() ? empty : part;
          }
        });
  }
}
