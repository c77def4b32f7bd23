package org.claimcheck.text;

import java.util.List;
import java.util.Optional;
import org.claimcheck.article.Span;

/**
 * A token of a sentence, with what the tagger and the parser say of it.
 *
 * <p>Tokens are views: they live in one sentence and know their neighbours through it. Parts of
 * speech are Penn Treebank tags; dependency relations are those of NLP4J's English model: {@code
 * nsubj}, {@code nsubjpass}, {@code dobj}, {@code dative}, {@code prep}, {@code pobj}, {@code
 * agent}, {@code aux}, {@code auxpass}, {@code attr}, {@code acomp}, {@code appos}, {@code conj},
 * {@code relcl}, {@code acl}, {@code advcl}, {@code ccomp}, {@code xcomp}, {@code compound}, {@code
 * poss}, {@code case}, {@code nmod}, {@code npadvmod}, {@code neg}, {@code prt}, ...
 */
public final class Token {
  private final Sentence sentence;
  private final int index;
  private final Parsed parsed;
  private final int start;

  /**
   * What is known of a token before it becomes part of a sentence.
   *
   * @param span its place in the article's text
   * @param text its characters
   * @param lemma lower-case base form; names keep their case folded too
   * @param tag Penn Treebank part of speech
   * @param head index of its head in the sentence, or -1 for the root
   * @param relation dependency relation to the head
   */
  public record Parsed(
      Span span, String text, String lemma, String tag, int head, String relation) {}

  Token(Sentence sentence, int index, Parsed parsed) {
    this.sentence = sentence;
    this.index = index;
    this.parsed = parsed;
    this.start = parsed.span().start();
  }

  /** The sentence this token belongs to. */
  public Sentence sentence() {
    return sentence;
  }

  /** 0-based position in the sentence. */
  public int index() {
    return index;
  }

  /** Place in the article's text. */
  public Span span() {
    return parsed.span();
  }

  /** Offset of the first code unit in the article's text. */
  public int start() {
    return start;
  }

  /** The characters. */
  public String text() {
    return parsed.text();
  }

  /** Lower-case base form. */
  public String lemma() {
    return parsed.lemma();
  }

  /** Penn Treebank part of speech. */
  public String tag() {
    return parsed.tag();
  }

  /** Dependency relation to the head. */
  public String relation() {
    return parsed.relation();
  }

  /** Whether the relation to the head is one of those named. */
  public boolean is(String... relations) {
    for (String relation : relations) {
      if (relation.equals(parsed.relation())) {
        return true;
      }
    }
    return false;
  }

  /** The governing token; empty for the root. */
  public Optional<Token> head() {
    return parsed.head() < 0 ? Optional.empty() : Optional.of(sentence.tokens().get(parsed.head()));
  }

  /** Tokens that depend on this one, in sentence order. */
  public List<Token> dependents() {
    return sentence.dependentsOf(index);
  }

  /** Dependents with one of the relations, in sentence order. */
  public List<Token> dependents(String... relations) {
    return dependents().stream().filter(t -> t.is(relations)).toList();
  }

  /** The first dependent with one of the relations. */
  public Optional<Token> dependent(String... relations) {
    return dependents().stream().filter(t -> t.is(relations)).findFirst();
  }

  /** Whether the tag is a verb's. */
  public boolean isVerb() {
    return tag().startsWith("VB") || tag().equals("MD");
  }

  /** Whether the tag is a noun's, common or proper. */
  public boolean isNoun() {
    return tag().startsWith("NN");
  }

  /** Whether the tag is a proper noun's. */
  public boolean isProperNoun() {
    return tag().startsWith("NNP");
  }

  /** Whether the tag is a personal or possessive pronoun's. */
  public boolean isPronoun() {
    return tag().equals("PRP") || tag().equals("PRP$");
  }

  @Override
  public String toString() {
    return text() + "/" + tag() + "<-" + relation() + "-" + parsed.head();
  }
}
