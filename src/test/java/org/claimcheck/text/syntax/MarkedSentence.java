package org.claimcheck.text.syntax;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.article.Span;
import org.claimcheck.interval.NumberInterval;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.text.Document;
import org.claimcheck.time.TimeExpression;

/** A sentence with its times marked {@code {so}} and its numbers marked {@code <so>}. */
record MarkedSentence(String text, List<TimeExpression> times, List<Quantity> quantities) {
  private static final Pattern MARK = Pattern.compile("\\{([^}]*)\\}|<([^>]*)>");

  static MarkedSentence of(String marked) {
    StringBuilder text = new StringBuilder();
    List<TimeExpression> times = new ArrayList<>();
    List<Quantity> quantities = new ArrayList<>();
    Matcher m = MARK.matcher(marked);
    int from = 0;
    while (m.find()) {
      text.append(marked, from, m.start());
      String phrase = m.group(1) != null ? m.group(1) : m.group(2);
      Span span = new Span(text.length(), text.length() + phrase.length());
      if (m.group(1) != null) {
        times.add(
            new TimeExpression(
                span,
                phrase,
                TimeExpression.Type.DATE,
                "XXXX",
                null,
                null,
                TimeExpression.Relation.DURING));
      } else {
        quantities.add(
            new Quantity(span, span, phrase, BigDecimal.ONE, NumberInterval.of(1), "1", null));
      }
      text.append(phrase);
      from = m.end();
    }
    text.append(marked.substring(from));
    return new MarkedSentence(text.toString(), times, quantities);
  }

  Document on(Document parsed) {
    return parsed.withTimes(times).withQuantities(quantities);
  }
}
