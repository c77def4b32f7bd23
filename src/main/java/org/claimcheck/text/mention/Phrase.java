package org.claimcheck.text.mention;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.article.Span;
import org.claimcheck.text.Mention;
import org.claimcheck.text.Sentence;
import org.claimcheck.text.Token;
import org.jspecify.annotations.Nullable;

/** A phrase that may refer, on its way to become a mention: what is known of it so far. */
final class Phrase {
  /** How a phrase presents what it refers to. */
  enum Form {
    NAME,
    /** An adjective made of a name: "Iranian", "US-based". */
    ADJECTIVE,
    PRONOUN,
    /** With "the". */
    DEFINITE,
    /** With "this", "these", "that", "those". */
    DEMONSTRATIVE,
    /** With "his" or "Meta's". */
    POSSESSIVE,
    /** With "a", a number or nothing: may be taken up, takes up nothing. */
    INDEFINITE,
    /** Several joined by "and". */
    CONJUNCTION
  }

  final Token head;
  final Form form;
  final Span span;
  final String text;
  final Set<String> nouns = new LinkedHashSet<>();
  Mention.Type type = Mention.Type.UNKNOWN;
  Gender gender = Gender.UNKNOWN;
  Count count = Count.ONE;
  Function function = Function.OTHER;

  /** Words of a name without title; empty for other phrases. */
  List<String> words = List.of();

  /** Words before the noun, lower case, for telling descriptions apart. */
  Set<String> modifiers = Set.of();

  /** Words of what hangs on the noun: "of Iran". */
  Set<String> complements = Set.of();

  /** What titles say of a named person. */
  final Set<Description> descriptions = new LinkedHashSet<>();

  /** How sure the type of a name is: 0 nothing known, 1 a weak cue, 2 a good one, 3 known. */
  int certainty;

  /** Whether a title or honorific stands before a name. */
  boolean titled;

  /** Whether it stands in apposition to a name and is in its chain. */
  boolean apposed;

  @Nullable Pronoun pronoun;
  @Nullable Phrase owner;
  @Nullable Entity entity;

  Phrase(Token head, Form form, Span span, String text) {
    this.head = head;
    this.form = form;
    this.span = span;
    this.text = text;
  }

  Sentence sentence() {
    return head.sentence();
  }

  /** Lower-case lemma of the head. */
  String noun() {
    return head.lemma().toLowerCase(Locale.ROOT);
  }

  /** What the words of a description say. */
  Description description() {
    Set<String> words = new LinkedHashSet<>(modifiers);
    words.addAll(complements);
    return new Description(noun(), words);
  }

  boolean isName() {
    return form == Form.NAME || form == Form.ADJECTIVE;
  }

  /** Whether it is a common noun with its words. */
  boolean isNominal() {
    return !isName() && form != Form.PRONOUN;
  }

  Mention.Kind kind() {
    return switch (form) {
      case NAME, ADJECTIVE -> Mention.Kind.NAME;
      case PRONOUN -> Mention.Kind.PRONOUN;
      default -> Mention.Kind.NOMINAL;
    };
  }

  /** The entity; only asked for once every phrase has one. */
  Entity entityOrThrow() {
    Entity found = entity;
    if (found == null) {
      throw new IllegalStateException("no entity yet for " + text);
    }
    return found;
  }

  @Override
  public String toString() {
    return text + "/" + form + "/" + type;
  }
}
