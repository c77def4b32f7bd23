package org.claimcheck.text.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.article.Block;
import org.claimcheck.article.Span;
import org.claimcheck.text.Annotator;
import org.claimcheck.text.Document;
import org.claimcheck.text.Quotation;
import org.claimcheck.text.Sentence;
import org.claimcheck.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Adds quotations with their speakers. Needs sentences with parses. A quotation whose speaker the
 * text does not name beyond doubt has none. Safe for several threads.
 */
public final class QuotationAnnotator implements Annotator {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj");

  private final MentionLexicon lexicon;

  /**
   * @param lexicon knows the verbs of saying
   */
  public QuotationAnnotator(MentionLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Document annotate(Document document) {
    List<Quotation> quotations = new ArrayList<>();
    @Nullable Token last = null;
    @Nullable Block block = null;
    boolean continued = false;
    for (QuoteMarks.Quoted quoted : QuoteMarks.find(document.article())) {
      Token speaker = speaker(document, quoted.span()).orElse(null);
      boolean sameBlock = quoted.block().equals(block);
      boolean goesOn = continued || (sameBlock && isWhole(document, quoted.span()));
      if (speaker == null && goesOn) {
        speaker = last;
      }
      quotations.add(new Quotation(quoted.span(), speaker));
      if (speaker != null || !sameBlock) {
        last = speaker;
      }
      block = quoted.block();
      continued = quoted.continues();
    }
    return document.withQuotations(quotations);
  }

  /** Whether the quotation is whole sentences, so that nothing around it says who speaks. */
  private static boolean isWhole(Document document, Span span) {
    return document.sentences().stream()
        .filter(s -> s.span().overlaps(span))
        .allMatch(
            s ->
                s.tokens().stream()
                    .filter(t -> Character.isLetterOrDigit(t.text().codePointAt(0)))
                    .allMatch(t -> span.covers(t.span())));
  }

  private Optional<Token> speaker(Document document, Span quote) {
    List<Sentence> around =
        document.sentences().stream().filter(s -> s.span().overlaps(quote)).toList();
    if (around.isEmpty()) {
      return Optional.empty();
    }
    Sentence first = around.get(0);
    Sentence last = around.get(around.size() - 1);
    Optional<Token> found = bySaying(last, quote);
    if (found.isEmpty() && first != last) {
      found = bySaying(first, quote);
    }
    if (found.isEmpty()) {
      found = tail(document, last, quote).flatMap(s -> bySaying(s, quote));
    }
    return found.or(() -> according(first, quote)).or(() -> according(last, quote));
  }

  /** The next sentence, when the splitter has cut off "said Ann Example." after the mark. */
  private static Optional<Sentence> tail(Document document, Sentence last, Span quote) {
    int next = last.index() + 1;
    if (next >= document.sentences().size() || last.span().end() > quote.end() + 1) {
      return Optional.empty();
    }
    Sentence sentence = document.sentences().get(next);
    boolean lower =
        sentence.block().equals(last.block())
            && !sentence.tokens().isEmpty()
            && Character.isLowerCase(sentence.tokens().get(0).text().codePointAt(0));
    return lower ? Optional.of(sentence) : Optional.empty();
  }

  /** The subject of the verb of saying outside the quotation that stands nearest to it. */
  private Optional<Token> bySaying(Sentence sentence, Span quote) {
    Token best = null;
    int nearest = Integer.MAX_VALUE;
    for (Token token : sentence.tokens()) {
      boolean saying =
          token.isVerb()
              && !quote.overlaps(token.span())
              && lexicon.isReportingVerb(token.lemma())
              && subject(token, quote).isPresent();
      int distance =
          token.start() < quote.start()
              ? quote.start() - token.span().end()
              : token.start() - quote.end();
      if (saying && distance < nearest) {
        nearest = distance;
        best = token;
      }
    }
    return best == null ? Optional.empty() : subject(best, quote);
  }

  private static Optional<Token> subject(Token verb, Span quote) {
    Optional<Token> subject =
        verb.dependents().stream().filter(t -> SUBJECTS.contains(t.relation())).findFirst();
    if (subject.isEmpty() && (verb.is("conj", "advcl", "xcomp") || verb.tag().equals("VBG"))) {
      subject = Clauses.subject(verb);
    }
    if (subject.isEmpty()) {
      subject = besides(verb);
    }
    if (subject.filter(s -> s.tag().startsWith("W")).isPresent()) {
      subject = verb.is("relcl") ? verb.head() : Optional.empty();
    }
    return subject.filter(s -> !quote.overlaps(s.span())).filter(s -> s.isNoun() || s.isPronoun());
  }

  /** "said Ann Example", where the parser has made something else of it. */
  private static Optional<Token> besides(Token verb) {
    List<Token> tokens = verb.sentence().tokens();
    int next = verb.index() + 1;
    if (next >= tokens.size() || !verb.dependents("dobj").isEmpty()) {
      return Optional.empty();
    }
    Token token = tokens.get(next);
    if (!token.isProperNoun() && !token.tag().equals("PRP")) {
      return Optional.empty();
    }
    while (token.index() + 1 < tokens.size() && tokens.get(token.index() + 1).isProperNoun()) {
      token = tokens.get(token.index() + 1);
    }
    return Optional.of(token);
  }

  /** "according to Ann Example". */
  private static Optional<Token> according(Sentence sentence, Span quote) {
    return sentence.tokens().stream()
        .filter(t -> t.lemma().equals("to") && t.index() > 0 && !quote.overlaps(t.span()))
        .filter(t -> sentence.tokens().get(t.index() - 1).text().equalsIgnoreCase("according"))
        .flatMap(t -> t.dependents("pobj").stream())
        .filter(t -> !quote.overlaps(t.span()))
        .findFirst();
  }
}
