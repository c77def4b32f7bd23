package org.claimcheck.report;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.claimcheck.article.Article;
import org.claimcheck.article.Span;
import org.claimcheck.finding.AnnotatedArticle;
import org.claimcheck.finding.Candidate;
import org.claimcheck.finding.CheckedClaim;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.text.Document;
import org.claimcheck.text.Mention;
import org.claimcheck.text.Predication;
import org.claimcheck.text.Sentence;
import org.claimcheck.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Annotations as a table below each sentence. */
final class TextAnnotations implements AnnotationWriter {
  private static final int TEXT_WIDTH = 34;

  private final Writer out;
  private final ReportStyle style;

  TextAnnotations(Writer out, ReportStyle style) {
    this.out = out;
    this.style = style;
  }

  @Override
  public void article(AnnotatedArticle annotated) throws IOException {
    Document document = annotated.document();
    Article article = document.article();
    Lines lines = new Lines(article.original());
    String published = article.published().map(d -> ", published " + d).orElse("");
    out.write(ink(Ink.PLACE, Visible.of(article.source())) + published + "\n");
    for (Sentence sentence : document.sentences()) {
      out.write("\n");
      String place = lines.at(article.toOriginal(sentence.span()).start()).toString();
      List<String> words =
          Details.wrap(Visible.of(sentence.span().in(document.text())), style.width() - 9);
      for (int i = 0; i < words.size(); i++) {
        String label = i == 0 ? place : "";
        out.write(
            ink(Ink.FAINT, label) + " ".repeat(Math.max(1, 9 - label.length())) + words.get(i));
        out.write("\n");
      }
      sentence(annotated, sentence.span());
    }
    out.write("\n");
  }

  private void sentence(AnnotatedArticle annotated, Span sentence) throws IOException {
    Document document = annotated.document();
    for (Mention m : document.mentions()) {
      if (sentence.covers(m.span())) {
        row("mention", m.text(), mention(m, annotated.links().get(m.chain())));
      }
    }
    for (TimeExpression t : document.times()) {
      if (sentence.covers(t.span())) {
        String days =
            t.days() == null
                ? ""
                : " [" + open(t.days().earliest()) + ", " + open(t.days().latest()) + "]";
        row(
            "time",
            t.text(),
            t.type() + " " + t.value() + days + " " + JsonAnnotation.label(t.relation()));
      }
    }
    for (Quantity q : document.quantities()) {
      if (sentence.covers(q.span())) {
        String of = q.of() == null ? "" : " of " + q.of();
        String range =
            "[" + open(q.interval().min()) + ", " + open(q.interval().max()) + "] " + q.unit();
        row("quantity", q.text(), range + of);
      }
    }
    for (Predication p : document.predications()) {
      if (sentence.covers(p.predicate().span())) {
        row("predication", p.lemma(), predication(document, p));
      }
    }
    for (CheckedClaim c : annotated.claims()) {
      if (sentence.start() <= c.claim().value().span().start()
          && c.claim().value().span().start() < sentence.end()) {
        row("claim " + c.claim().id(), c.claim().subject().text(), claim(c));
      }
    }
  }

  private static String mention(Mention mention, @Nullable Candidate link) {
    String means =
        link == null
            ? ""
            : ", " + link.thing().label() + " " + Json.score(link.score()).toPlainString();
    return JsonAnnotation.label(mention.kind())
        + " "
        + JsonAnnotation.label(mention.type())
        + " #"
        + mention.chain()
        + means;
  }

  private static String predication(Document document, Predication p) {
    String arguments =
        p.arguments().stream()
            .map(
                a ->
                    JsonAnnotation.label(a.role())
                        + (a.marker().isEmpty() ? "" : " " + a.marker())
                        + ": "
                        + JsonAnnotation.phrase(document, a.token()))
            .collect(Collectors.joining("; "));
    String by = p.source() == null ? "" : " by " + JsonAnnotation.phrase(document, p.source());
    return JsonAnnotation.label(p.kind()) + " " + p.modality().label() + by + "; " + arguments;
  }

  private static String claim(CheckedClaim c) {
    String subject = c.subject() == null ? "" : " (" + c.subject().label() + ")";
    String by = c.claim().attributedTo() == null ? "" : " by " + c.claim().attributedTo();
    return c.property().label()
        + ": "
        + c.claim().value().text()
        + "; "
        + c.claim().modality().label()
        + by
        + "; "
        + c.verdict().label()
        + subject;
  }

  private void row(String label, String text, String rest) throws IOException {
    String shown = Visible.of(text);
    if (Visible.width(shown) > TEXT_WIDTH) {
      shown = shown.substring(0, shown.offsetByCodePoints(0, TEXT_WIDTH - 1)) + "…";
    }
    out.write("     " + ink(Ink.FAINT, label) + " ".repeat(Math.max(1, 12 - label.length())));
    out.write(shown + " ".repeat(Math.max(1, TEXT_WIDTH + 1 - Visible.width(shown))));
    List<String> lines = Details.wrap(Visible.of(rest), Math.max(40, style.width() - 52));
    for (int i = 0; i < lines.size(); i++) {
      out.write((i == 0 ? "" : " ".repeat(52)) + lines.get(i) + "\n");
    }
  }

  private static String open(@Nullable Object bound) {
    return bound == null
        ? ".."
        : bound instanceof BigDecimal number ? number.toPlainString() : bound.toString();
  }

  private String ink(Ink ink, String text) {
    return ink.on(text, style.colour());
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }
}
