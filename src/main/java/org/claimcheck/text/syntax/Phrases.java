package org.claimcheck.text.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimcheck.text.Document;
import org.claimcheck.text.Predication.Role;
import org.claimcheck.text.Token;
import org.claimcheck.time.TimeExpression;

/** Prepositional phrases: their marker and what they hold. */
final class Phrases {
  private final Document document;
  private final Clauses clauses;

  Phrases(Document document, Clauses clauses) {
    this.document = document;
    this.clauses = clauses;
  }

  /** What a preposition holds: nouns, or the verb of a gerund clause. */
  record Held(String marker, Token token) {}

  /** Adds the phrases that hang on a token. Times are left to {@link Circumstances}. */
  void addTo(Draft draft, Token governor) {
    for (Token p : governor.dependents("prep", "agent", "dative")) {
      for (Held held : held(p)) {
        draft.add(Role.PREPOSITIONAL, held.marker(), held.token());
      }
    }
  }

  /** What a preposition and those coordinated with it hold, times left out. */
  List<Held> held(Token preposition) {
    List<Held> found = new ArrayList<>();
    collect(preposition, marker(preposition), found, 0);
    return found;
  }

  private void collect(Token preposition, String marker, List<Held> found, int depth) {
    if (depth > 4) {
      return;
    }
    for (Token d : preposition.dependents()) {
      switch (d.relation()) {
        case "pobj", "pcomp" -> {
          if (d.tag().equals("IN") && d.dependents().isEmpty()) {
            break;
          }
          if (d.tag().equals("IN") || (d.tag().equals("TO") && d.dependents("pobj").size() > 0)) {
            collect(d, marker(d, marker), found, depth + 1);
          } else if (!isDate(d)) {
            Conjuncts.of(d).stream()
                .filter(c -> !isDate(c))
                .flatMap(c -> clauses.real(c).stream())
                .forEach(t -> found.add(new Held(marker, t)));
          }
        }
        case "prep" -> collect(d, marker(d, marker), found, depth + 1);
        case "conj" -> collect(d, d.tag().equals("IN") ? marker(d) : marker, found, depth + 1);
        default -> {}
      }
    }
  }

  /** Durations measure as well: "sentenced to 25 years". */
  private boolean isDate(Token t) {
    return !t.isVerb()
        && document.timeAt(t).filter(x -> x.type() != TimeExpression.Type.DURATION).isPresent();
  }

  private static String marker(Token inner, String outer) {
    return outer + " " + inner.lemma();
  }

  private static String marker(Token preposition) {
    String word =
        preposition.isVerb() ? preposition.text().toLowerCase(Locale.ROOT) : preposition.lemma();
    // "because of ill health": the parser leaves the second word without an object.
    return preposition.dependents("pcomp").stream()
        .filter(d -> d.tag().equals("IN") && d.dependents().isEmpty())
        .findFirst()
        .map(d -> word + " " + d.lemma())
        .orElse(word);
  }

  /** The preposition that a token is the object of, as a marker, or "". */
  String markerOf(Token object) {
    Optional<Token> p = preposition(object);
    if (p.isEmpty()) {
      return "";
    }
    Token top = p.get();
    String marker = marker(top);
    for (int i = 0; i < 3 && top.is("prep", "pcomp", "conj"); i++) {
      Optional<Token> outer =
          top.head().filter(h -> h.tag().equals("IN") || (h.tag().equals("VBG") && h.is("prep")));
      if (outer.isEmpty() || top.is("conj")) {
        break;
      }
      top = outer.get();
      marker = marker(top) + " " + marker;
    }
    return marker;
  }

  /** As {@link #markerOf}, but "to" in "from 1998 to 2000". */
  String timeMarkerOf(Token object) {
    String marker = markerOf(object);
    return marker.startsWith("from ") || marker.startsWith("between ")
        ? marker.substring(marker.indexOf(' ') + 1)
        : marker;
  }

  /** The preposition that a token or the coordination it belongs to is the object of. */
  static Optional<Token> preposition(Token object) {
    Token first = Conjuncts.head(object);
    return first.is("pobj", "pcomp") ? first.head() : Optional.empty();
  }
}
