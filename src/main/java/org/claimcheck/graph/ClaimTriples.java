package org.claimcheck.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.claimcheck.article.Span;
import org.claimcheck.claim.Claim;
import org.claimcheck.claim.Referent;
import org.claimcheck.claim.Value;
import org.claimcheck.interval.DayInterval;
import org.claimcheck.interval.NumberInterval;
import org.claimcheck.resolve.Candidate;
import org.claimcheck.resolve.NameUse;
import org.claimcheck.resolve.Resolution;
import org.claimcheck.resolve.Resolved;
import org.claimcheck.text.Document;
import org.claimcheck.text.Predication;
import org.claimcheck.text.Sentence;
import org.claimcheck.text.Token;
import org.claimcheck.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Writes claims and what they may mean into a working graph. */
final class ClaimTriples {
  private final Graph graph;
  private final Node article;
  private final Document document;
  private final Resolved resolved;

  ClaimTriples(Graph graph, Node article, Document document, Resolved resolved) {
    this.document = document;
    this.graph = graph;
    this.article = article;
    this.resolved = resolved;
  }

  Node write(Claim claim, int position) {
    Node node = part(claim.id());
    add(node, RDF.type.asNode(), Cc.CLAIM);
    add(node, Cc.ARTICLE, article);
    add(node, Cc.POSITION, Cc.number(java.math.BigDecimal.valueOf(position)));
    add(node, Cc.PROPERTY, NodeFactory.createURI(claim.property()));
    add(node, Cc.MODALITY, Cc.text(claim.modality().label()));
    add(node, Cc.TENSE, Cc.text(claim.tense().name().toLowerCase(Locale.ROOT)));
    add(node, Cc.FORM, Cc.text(form(claim.origin())));
    if (claim.attributedTo() != null) {
      add(node, Cc.ATTRIBUTED_TO, Cc.text(claim.attributedTo()));
    }
    if (claim.confidence() < 1) {
      add(node, Cc.term("confidence"), Cc.number(java.math.BigDecimal.valueOf(claim.confidence())));
    }
    place(node, claim.origin().predicate().sentence());
    days(node, claim.at(), Cc.AT_EARLIEST, Cc.AT_LATEST);
    if (claim.then()) {
      add(node, Cc.term("then"), Cc.truth(true));
    }
    subject(node, claim.subject());
    value(node, claim.value());
    unknownName(node, claim);
    return node;
  }

  private void place(Node node, Sentence sentence) {
    String part = sentence.block().kind().name().toLowerCase(Locale.ROOT);
    add(node, Cc.term("part"), Cc.text(part));
    add(node, Cc.term("sentence"), Cc.number(java.math.BigDecimal.valueOf(sentence.index())));
  }

  Node write(NameUse use, int number) {
    Node node = part("n" + number);
    add(node, RDF.type.asNode(), Cc.term("NameUse"));
    add(node, Cc.ARTICLE, article);
    add(node, Cc.POSITION, Cc.number(java.math.BigDecimal.valueOf(number)));
    add(node, Cc.term("means"), NodeFactory.createURI(use.iri()));
    add(node, Cc.term("name"), Cc.text(use.mention().text()));
    add(node, Cc.term("outdated"), Cc.truth(use.outdated()));
    document.sentenceAt(use.mention().span().start()).ifPresent(s -> place(node, s));
    return node;
  }

  private void subject(Node claim, Referent subject) {
    add(claim, Cc.SUBJECT_TEXT, Cc.text(subject.text()));
    add(claim, Cc.SUBJECT_PHRASE, part(subject.id()));
    if (subject instanceof Referent.Named named) {
      add(claim, Cc.term("subjectChain"), part("chain" + named.mention().chain()));
    }
    if (subject instanceof Referent.Described described) {
      add(claim, Cc.term("subjectChain"), part(described.id()));
      described.classes().forEach(c -> add(claim, Cc.SUBJECT_CLASS, NodeFactory.createURI(c)));
    }
    meaning(claim, subject, Cc.SUBJECT, Cc.SUBJECT_CANDIDATE, Cc.SUBJECT_CERTAIN);
  }

  private void value(Node claim, Value value) {
    add(claim, Cc.VALUE_TEXT, Cc.text(value.text()));
    if (value instanceof Value.Time time) {
      kind(claim, "time");
      TimeExpression.Relation relation = time.expression().relation();
      if (time.expression().hangsOnText()) {
        add(claim, Cc.VALUE_CERTAIN, Cc.truth(false));
      }
      if (time.expression().yearInferred()) {
        add(claim, Cc.term("yearInferred"), Cc.truth(true));
        if (isBeforeNoun(time.expression().span())) {
          add(claim, Cc.term("yearOpen"), Cc.truth(true));
        }
      }
      add(claim, Cc.RELATION, Cc.text(relation.name().toLowerCase(Locale.ROOT)));
      days(claim, bounds(time.expression().days(), relation), Cc.EARLIEST, Cc.LATEST);
    } else if (value instanceof Value.Amount amount) {
      kind(claim, "quantity");
      NumberInterval interval = amount.quantity().interval();
      if (interval.min() != null) {
        add(claim, Cc.MIN, Cc.number(interval.min()));
      }
      if (interval.max() != null) {
        add(claim, Cc.MAX, Cc.number(interval.max()));
      }
      add(claim, Cc.UNIT, Cc.text(amount.quantity().unit()));
      add(claim, Cc.STATED, Cc.number(amount.quantity().stated()));
    } else if (value instanceof Value.Entity entity) {
      kind(claim, "entity");
      add(claim, Cc.VALUE_PHRASE, part(entity.referent().id()));
      if (entity.referent() instanceof Referent.Named named) {
        add(claim, Cc.term("valueChain"), part("chain" + named.mention().chain()));
      }
      meaning(claim, entity.referent(), Cc.VALUE, Cc.VALUE_CANDIDATE, Cc.VALUE_CERTAIN);
    } else if (value instanceof Value.Text text) {
      kind(claim, "text");
      add(claim, Cc.VALUE, Cc.text(text.text()));
    }
  }

  /** "the October 7 attack". */
  private boolean isBeforeNoun(Span time) {
    Optional<Token> head = document.sentenceAt(time.start()).flatMap(s -> s.headOf(time));
    return head.flatMap(Token::head)
        .filter(noun -> noun.tag().startsWith("N") && noun.span().start() >= time.end())
        .isPresent();
  }

  /** A name that nothing known has, told of these days: the past has other names. */
  private void unknownName(Node node, Claim claim) {
    if (claim.value() instanceof Value.Entity entity
        && entity.referent() instanceof Referent.Named named
        && resolved.of(named).candidates().isEmpty()
        && !tellsOfThePast(claim.origin().predicate().sentence().span())) {
      add(node, Cc.term("unknownName"), Cc.text(named.text()));
      Span sentence = claim.origin().predicate().sentence().span();
      resolved.names().stream()
          .filter(use -> sentence.covers(use.mention().span()))
          .forEach(use -> add(node, Cc.term("beside"), NodeFactory.createURI(use.iri())));
    }
  }

  private boolean tellsOfThePast(Span sentence) {
    LocalDate lately =
        document.article().published().map(day -> day.minusYears(1)).orElse(LocalDate.MIN);
    return document.times().stream()
        .filter(t -> sentence.covers(t.span()) && t.days() != null)
        .map(t -> t.days().earliest())
        .anyMatch(day -> day != null && day.isBefore(lately));
  }

  /** The days something may lie in: "before May" leaves all days up to the end of April. */
  private static @Nullable DayInterval bounds(
      @Nullable DayInterval days, TimeExpression.Relation relation) {
    if (days == null) {
      return null;
    }
    LocalDate first = days.earliest();
    LocalDate last = days.latest();
    return switch (relation) {
      case BY -> new DayInterval(null, last);
      case BEFORE -> new DayInterval(null, first == null ? null : first.minusDays(1));
      case AFTER -> new DayInterval(last == null ? null : last.plusDays(1), null);
      case DURING, SINCE, UNTIL, THROUGHOUT -> days;
    };
  }

  private void meaning(Node claim, Referent referent, Node best, Node candidate, Node certain) {
    Resolution resolution = resolved.of(referent);
    List<Candidate> plausible = resolution.plausible();
    if (plausible.isEmpty()) {
      return;
    }
    add(claim, best, NodeFactory.createURI(plausible.get(0).iri()));
    plausible.forEach(c -> add(claim, candidate, NodeFactory.createURI(c.iri())));
    add(claim, certain, Cc.truth(resolution.certain()));
  }

  private void days(Node claim, @Nullable DayInterval days, Node earliest, Node latest) {
    if (days != null && days.earliest() != null) {
      add(claim, earliest, Cc.day(days.earliest()));
    }
    if (days != null && days.latest() != null) {
      add(claim, latest, Cc.day(days.latest()));
    }
  }

  private void kind(Node claim, String kind) {
    add(claim, Cc.VALUE_KIND, Cc.text(kind));
  }

  private Node part(String id) {
    return NodeFactory.createURI(article.getURI() + "#" + id);
  }

  private void add(Node subject, Node predicate, Node object) {
    graph.add(subject, predicate, object);
  }

  /** A title before a name says less than an apposition behind it: "party leader Kaczynski". */
  private static String form(Predication origin) {
    return origin.isTitle() ? "title" : origin.kind().name().toLowerCase(Locale.ROOT);
  }
}
