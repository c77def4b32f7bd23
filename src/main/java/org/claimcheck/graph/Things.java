package org.claimcheck.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimcheck.text.Document;
import org.claimcheck.text.Mention;
import org.claimcheck.text.Token;

/** The nodes of what an article speaks of: one for all mentions of a thing. */
final class Things {
  private final Node article;
  private final Document document;

  Things(Node article, Document document) {
    this.article = article;
    this.document = document;
  }

  /** What a token is the head of; the bare word where nothing is mentioned. */
  Node of(Token token) {
    return document.mentionAt(token).map(this::of).orElseGet(() -> Cc.text(token.lemma()));
  }

  /** What is mentioned. */
  Node of(Mention mention) {
    return NodeFactory.createURI(article.getURI() + "#chain" + mention.chain());
  }
}
