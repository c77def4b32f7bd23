package org.claimcheck.text;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the syntax of a sentence says of one predicate, before any word has a meaning: a verb, an
 * event noun, a copula or an apposition with its arguments in normal order (the subject of a
 * passive is an object; conjuncts are spelled out; relative clauses have their antecedent).
 *
 * @param predicate the token that carries the predication: the verb, the noun, the predicate
 *     nominal of a copula or the apposed noun
 * @param lemma the predicate's lemma, particle included ("take over", "step down")
 * @param kind what kind of predicate it is
 * @param arguments in sentence order
 * @param modality how the text presents it
 * @param source the head token of whom it is attributed to, or null for the article itself
 */
public record Predication(
    Token predicate,
    String lemma,
    Kind kind,
    List<Argument> arguments,
    Modality modality,
    @Nullable Token source) {

  /** Copies the list. */
  public Predication {
    arguments = List.copyOf(arguments);
  }

  /** Kinds of predicates. */
  public enum Kind {
    VERB,
    /** A noun with arguments: "the attack on Israel by Hamas". */
    NOUN,
    /** "Khamenei is the Supreme Leader": the predicate is "Leader", its subject "Khamenei". */
    COPULA,
    /** "Khamenei, the Supreme Leader" and "President Macron": as for a copula. */
    APPOSITION
  }

  /** Syntactic functions, after passives and control are undone. */
  public enum Role {
    SUBJECT,
    OBJECT,
    INDIRECT_OBJECT,
    /** Predicative: "elected <b>president</b>", "left them <b>dead</b>". */
    COMPLEMENT,
    /**
     * A clause it governs: "said that ...", "agreed to ..."; the token is the clause's predicate.
     */
    CLAUSE,
    /** With a preposition that the marker names. */
    PREPOSITIONAL,
    /** "<b>its</b> attack", "<b>Israel's</b> capital". */
    POSSESSIVE,
    /** Noun or adjective before a noun: "<b>Hamas</b> attack", "<b>suicide</b> bombing". */
    MODIFIER,
    /** A time expression; the token is its head. */
    TIME,
    /** A number that measures the predicate or one of its arguments; the token is the number. */
    QUANTITY
  }

  /**
   * One argument.
   *
   * @param role its function
   * @param marker the preposition, or "" without one; for a quantity what it measures: "subject",
   *     "object", "complement", the preposition of the measured phrase, or "" for the predicate
   * @param token the head token of the argument
   */
  public record Argument(Role role, String marker, Token token) {}

  /** Arguments with the role, in sentence order. */
  public List<Argument> arguments(Role role) {
    return arguments.stream().filter(a -> a.role() == role).toList();
  }

  /** The first argument with the role. */
  public Optional<Argument> argument(Role role) {
    return arguments.stream().filter(a -> a.role() == role).findFirst();
  }

  /** Whether it is an apposition before what it is said of: "<b>President</b> Macron". */
  public boolean isTitle() {
    return kind == Kind.APPOSITION
        && argument(Role.SUBJECT).filter(a -> predicate.start() < a.token().start()).isPresent();
  }
}
