package org.claimcheck.text.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimcheck.text.Modality;
import org.claimcheck.text.Predication;
import org.claimcheck.text.Predication.Argument;
import org.claimcheck.text.Predication.Kind;
import org.claimcheck.text.Predication.Role;
import org.claimcheck.text.Token;
import org.jspecify.annotations.Nullable;

/** A predication while its arguments are collected. */
final class Draft {
  private final Token predicate;
  private final String lemma;
  private final Kind kind;
  private final List<Argument> arguments = new ArrayList<>();
  private final @Nullable Token remnant;

  Draft(Token predicate, String lemma, Kind kind) {
    this(predicate, lemma, kind, null);
  }

  private Draft(Token predicate, String lemma, Kind kind, @Nullable Token remnant) {
    this.remnant = remnant;
    this.predicate = predicate;
    this.lemma = lemma;
    this.kind = kind;
  }

  Token predicate() {
    return predicate;
  }

  Kind kind() {
    return kind;
  }

  String lemma() {
    return lemma;
  }

  List<Argument> arguments() {
    return arguments;
  }

  /** Adds an argument once; nothing is its own argument. */
  void add(Role role, String marker, Token token) {
    Argument argument = new Argument(role, marker, token);
    if ((token != predicate && !arguments.contains(argument))
        || (role == Role.QUANTITY && !arguments.contains(argument))) {
      arguments.add(argument);
    }
  }

  /** The predicate's own phrase, of a predication that has no verb: "in power". */
  void addSelf(String preposition) {
    arguments.add(new Argument(Role.PREPOSITIONAL, preposition, predicate));
  }

  void add(Role role, Token token) {
    add(role, "", token);
  }

  boolean has(Role role) {
    return arguments.stream().anyMatch(a -> a.role() == role);
  }

  boolean has(Role role, Token token) {
    return arguments.stream().anyMatch(a -> a.role() == role && a.token() == token);
  }

  /** What stands for the clause where its verb is left out, or null. */
  @Nullable Token remnant() {
    return remnant;
  }

  /** A draft with the same predicate and arguments, for a clause whose verb is left out. */
  Draft copyFor(Token other) {
    Draft copy = new Draft(predicate, lemma, kind, other);
    copy.arguments.addAll(arguments);
    return copy;
  }

  /** A draft with the same predicate and arguments. */
  Draft copy() {
    Draft copy = new Draft(predicate, lemma, kind, remnant);
    copy.arguments.addAll(arguments);
    return copy;
  }

  Predication finish(Modality modality, @Nullable Token source) {
    List<Argument> ordered = new ArrayList<>(arguments);
    ordered.sort(
        Comparator.comparingInt((Argument a) -> a.token().index()).thenComparing(Argument::role));
    return new Predication(predicate, lemma, kind, ordered, modality, source);
  }
}
