package org.claimcheck.resolve;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.article.Article;
import org.claimcheck.article.Span;
import org.claimcheck.claim.Claim;
import org.claimcheck.claim.Referent;
import org.claimcheck.claim.Value;
import org.claimcheck.interval.DayInterval;
import org.claimcheck.interval.NumberInterval;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.quantity.Units;
import org.claimcheck.reference.Reference;
import org.claimcheck.reference.Vocabulary;
import org.claimcheck.text.Document;
import org.claimcheck.text.Mention;
import org.claimcheck.text.Modality;
import org.claimcheck.text.Predication;
import org.claimcheck.text.Sentence;
import org.claimcheck.text.Token;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.TimeExpression;

/** An article made by hand: a text, the names in it and claims about them. */
final class Told {
  private static final Units UNITS = Units.load(Path.of("ontology"));

  private final String text;
  private final Article article;
  private final Sentence sentence;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private int referents;

  Told(String text, String published) {
    this.text = text;
    this.article = Article.of(text, published == null ? null : LocalDate.parse(published));
    List<Token.Parsed> tokens = new ArrayList<>();
    Matcher word = Pattern.compile("\\S+").matcher(text);
    while (word.find()) {
      tokens.add(
          new Token.Parsed(
              new Span(word.start(), word.end()), word.group(), word.group(), "NN", -1, "root"));
    }
    this.sentence = new Sentence(0, new Span(0, text.length()), article.blocks().get(0), tokens);
  }

  private Span span(String phrase, int from) {
    int start = text.indexOf(phrase, from);
    if (start < 0) {
      throw new IllegalArgumentException("not in the text: " + phrase);
    }
    return new Span(start, start + phrase.length());
  }

  /** A chain of names. */
  Referent.Named name(Mention.Type type, String... names) {
    int chain = ++referents;
    List<Mention> made = new ArrayList<>();
    for (String name : names) {
      Span span = span(name, 0);
      Token head = sentence.tokensIn(span).get(0);
      made.add(new Mention(mentions.size(), span, name, head, Mention.Kind.NAME, type, chain));
      mentions.add(made.get(made.size() - 1));
    }
    return new Referent.Named("m" + chain, made.get(0), made);
  }

  Referent.Described described(String phrase, String... classes) {
    return new Referent.Described(
        "e" + (++referents),
        span(phrase, 0),
        phrase,
        List.of(classes).stream().map(Vocabulary::cc).toList());
  }

  Told claim(Referent subject, String property, Referent value) {
    return add(subject, property, new Value.Entity(value));
  }

  Told time(Referent subject, String words, String edtf) {
    return time(subject, words, edtf, false);
  }

  /** A date whose year the words leave out. */
  Told dayOfNoYear(Referent subject, String words, String edtf) {
    return time(subject, words, edtf, true);
  }

  private Told time(Referent subject, String words, String edtf, boolean yearInferred) {
    DayInterval days = Edtf.parse(edtf);
    return add(
        subject,
        "time",
        new Value.Time(
            new TimeExpression(
                span(words, 0),
                words,
                TimeExpression.Type.DATE,
                edtf,
                edtf,
                days,
                TimeExpression.Relation.DURING,
                false,
                yearInferred,
                null)));
  }

  Told amount(Referent subject, String property, String words) {
    BigDecimal number = new BigDecimal(words.replace(",", ""));
    Span span = span(words, 0);
    return add(
        subject,
        property,
        new Value.Amount(
            new Quantity(span, span, words, number, NumberInterval.of(number), "1", null)));
  }

  /** An amount that holds at publication. */
  Told now(Referent subject, String property, String words) {
    amount(subject, property, words);
    Claim past = claims.remove(claims.size() - 1);
    return add(past.subject(), property, past.value(), Claim.Tense.PRESENT);
  }

  Told words(Referent subject, String property, String words, String normal) {
    return add(subject, property, new Value.Text(span(words, 0), normal));
  }

  private Told add(Referent subject, String property, Value value) {
    return add(subject, property, value, Claim.Tense.PAST);
  }

  private Told add(Referent subject, String property, Value value, Claim.Tense tense) {
    Token token = sentence.tokens().get(0);
    claims.add(
        new Claim(
            "c" + (claims.size() + 1),
            subject,
            Vocabulary.cc(property),
            value,
            Modality.ASSERTED,
            null,
            null,
            false,
            tense,
            subject.span(),
            new Predication(
                token, token.lemma(), Predication.Kind.VERB, List.of(), Modality.ASSERTED, null)));
    return this;
  }

  Resolved resolve(Reference reference) {
    Document document =
        Document.of(article).withSentences(List.of(sentence)).withMentions(mentions);
    return Resolver.over(reference, UNITS).resolve(document, claims);
  }
}
