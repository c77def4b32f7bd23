package org.claimcheck.reference;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;

/** Jena's parser profile, which also remembers where subjects stand. */
final class PositionProfile extends ParserProfileStd {
  private final Positions positions;
  private final String file;

  PositionProfile(String file, String base, ErrorHandler errors, Positions positions) {
    super(
        RiotLib.factoryRDF(),
        errors,
        IRIxResolver.create(base).resolve(true).allowRelative(false).build(),
        PrefixMapFactory.create(),
        RIOT.getContext().copy(),
        true,
        false);
    this.file = file;
    this.positions = positions;
  }

  @Override
  public Triple createTriple(Node subject, Node predicate, Node object, long line, long column) {
    positions.note(subject, file, line, column);
    return super.createTriple(subject, predicate, object, line, column);
  }

  @Override
  public Node createBlankNode(Node scope, long line, long column) {
    Node made = super.createBlankNode(scope, line, column);
    positions.note(made, file, line, column);
    return made;
  }
}
