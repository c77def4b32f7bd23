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

  Draft(Token predicate, String lemma, Kind kind) {
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

  void add(Role role, Token token) {
    add(role, "", token);
  }

  boolean has(Role role) {
    return arguments.stream().anyMatch(a -> a.role() == role);
  }

  boolean has(Role role, Token token) {
    return arguments.stream().anyMatch(a -> a.role() == role && a.token() == token);
  }

  /** A draft with the same predicate and arguments. */
  Draft copy() {
    Draft copy = new Draft(predicate, lemma, kind);
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
