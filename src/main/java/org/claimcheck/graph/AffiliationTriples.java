package org.claimcheck.graph;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.claimcheck.article.Span;
import org.claimcheck.text.Document;
import org.claimcheck.text.Mention;
import org.claimcheck.text.Predication;
import org.claimcheck.text.Predication.Role;

/**
 * Writes with which organisations an article introduces people: "Ada Stone of Dunmore University",
 * "Ada Stone, an economist at Dunmore University".
 */
final class AffiliationTriples {
  private static final Pattern OF = Pattern.compile("\\s(?:of|at|from)\\s(?:the\\s)?");
  private static final Set<String> MARKERS = Set.of("of", "at", "from", "with");

  private final Graph graph;
  private final Node article;
  private final Document document;
  private final Things things;
  private final Map<Node, Span> nodes = new LinkedHashMap<>();

  AffiliationTriples(Graph graph, Node article, Document document) {
    this.graph = graph;
    this.article = article;
    this.document = document;
    this.things = new Things(article, document);
  }

  /** Writes them and gives their nodes with the places of the organisations. */
  Map<Node, Span> write() {
    List<Mention> mentions = document.mentions();
    for (int i = 1; i < mentions.size(); i++) {
      Mention person = mentions.get(i - 1);
      Mention other = mentions.get(i);
      if (person.span().end() < other.span().start()
          && OF.matcher(document.text().substring(person.span().end(), other.span().start()))
              .matches()) {
        write(person, other);
      }
    }
    for (Predication predication : document.predications()) {
      if (predication.kind() == Predication.Kind.APPOSITION) {
        predication
            .argument(Role.SUBJECT)
            .flatMap(s -> document.mentionAt(s.token()))
            .ifPresent(
                person ->
                    predication.arguments(Role.PREPOSITIONAL).stream()
                        .filter(a -> MARKERS.contains(a.marker()))
                        .flatMap(a -> document.mentionAt(a.token()).stream())
                        .forEach(other -> write(person, other)));
      }
    }
    return nodes;
  }

  private void write(Mention person, Mention organization) {
    if (person.type() != Mention.Type.PERSON
        || person.kind() != Mention.Kind.NAME
        || organization.type() != Mention.Type.ORGANIZATION
        || organization.kind() != Mention.Kind.NAME) {
      return;
    }
    Node node = NodeFactory.createURI(article.getURI() + "#f" + (nodes.size() + 1));
    nodes.put(node, organization.span());
    graph.add(node, RDF.type.asNode(), Cc.term("Affiliation"));
    graph.add(node, Cc.ARTICLE, article);
    graph.add(node, Cc.POSITION, Cc.number(BigDecimal.valueOf(organization.span().start())));
    graph.add(node, Cc.VALUE_TEXT, Cc.text(organization.text()));
    graph.add(node, Cc.term("thing"), things.of(person));
    graph.add(node, Cc.term("called"), Cc.text(person.text()));
    for (String word : organization.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      if (word.length() > 2 && !word.equals("the") && !word.equals("and")) {
        graph.add(node, Cc.term("nameWord"), Cc.text(word));
      }
    }
  }
}
