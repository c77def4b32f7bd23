package org.claimcheck.relation;

import java.util.List;
import org.claimcheck.article.Span;
import org.claimcheck.claim.Claim;
import org.claimcheck.claim.Referent;
import org.claimcheck.claim.Value;
import org.claimcheck.reference.Entity;
import org.claimcheck.reference.Reference;
import org.claimcheck.text.Document;
import org.claimcheck.text.Modality;
import org.claimcheck.text.Predication;
import org.claimcheck.text.Token;

/** Turns readings into claims. */
final class ReadingClaims {
  private final Reference reference;
  private final Document document;
  private final Known known;
  private final Agreeing agreeing;

  ReadingClaims(Reference reference, Document document, Known known, Agreeing agreeing) {
    this.reference = reference;
    this.document = document;
    this.known = known;
    this.agreeing = agreeing;
  }

  /** The claim of a reading, without an identifier. */
  Claim claim(Reading reading) {
    Token predicate = reading.path().tokens().stream().findFirst().orElse(reading.stated().head());
    Modality modality = modality(reading);
    Referent subject =
        new Referent.Linked(
            "s" + reading.anchor().span().start() + reading.thing(),
            reading.anchor().span(),
            reading.anchor().text(),
            reading.thing(),
            label(reading.thing()));
    Span span = predicate.span().union(reading.stated().span());
    return new Claim(
        "",
        subject,
        reading.property().profile().iri(),
        value(reading),
        modality,
        null,
        null,
        false,
        Claim.Tense.NONE,
        span,
        new Predication(
            predicate, predicate.lemma(), Predication.Kind.NOUN, List.of(), modality, null),
        Math.round(Math.min(1, 0.5 + reading.score() / 3) * 100) / 100.0);
  }

  private Modality modality(Reading reading) {
    Modality modality = Modality.ASSERTED;
    for (Token token : reading.path().tokens()) {
      for (Predication predication : document.predicationsAt(token)) {
        if (predication.modality() != Modality.ASSERTED) {
          modality = predication.modality();
        }
      }
    }
    return modality;
  }

  private Value value(Reading reading) {
    Stated stated = reading.stated();
    if (stated instanceof Stated.Time time) {
      return new Value.Time(time.expression());
    }
    if (stated instanceof Stated.Amount number) {
      return new Value.Amount(
          agreeing.inUnitOf(number.quantity(), known.facts(reading.thing(), reading.property())));
    }
    if (stated instanceof Stated.Thing thing && thing.link().things().size() == 1) {
      Link link = thing.link();
      String iri = link.things().get(0);
      return new Value.Entity(
          new Referent.Linked(
              "v" + link.span().start(), link.span(), link.text(), iri, label(iri)));
    }
    return new Value.Text(stated.span(), stated.span().in(document.text()));
  }

  private String label(String iri) {
    return reference.entity(iri).map(Entity::label).orElse(iri);
  }
}
