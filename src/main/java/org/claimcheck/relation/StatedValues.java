package org.claimcheck.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.claimcheck.article.Span;
import org.claimcheck.claim.Durations;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.text.Document;
import org.claimcheck.text.Mention;
import org.claimcheck.text.Sentence;
import org.claimcheck.time.TimeExpression;

/** Finds the phrases of a sentence that may be values. */
final class StatedValues {
  private static final Pattern NAME = Pattern.compile("[^()\\[\\]]{2,80}");

  private final Document document;
  private final Linker linker;
  private final Properties properties;

  StatedValues(Document document, Linker linker, Properties properties) {
    this.document = document;
    this.linker = linker;
    this.properties = properties;
  }

  /** The values of a sentence whose names are known. */
  List<Stated> of(Sentence sentence, List<Link> named) {
    List<Stated> found = new ArrayList<>();
    named.forEach(l -> found.add(new Stated.Thing(l)));
    found.addAll(linker.texts(sentence, named, properties));
    for (TimeExpression time : document.times()) {
      if (time.days() != null
          && time.type() == TimeExpression.Type.DATE
          && isFree(time.span(), sentence, named)) {
        sentence.headOf(time.span()).ifPresent(h -> found.add(new Stated.Time(h, time)));
      }
    }
    for (Quantity quantity : document.quantities()) {
      if (quantity.isAmount()
          && isFree(quantity.span(), sentence, named)
          && isWhole(quantity.number())) {
        sentence.headOf(quantity.span()).ifPresent(h -> found.add(new Stated.Amount(h, quantity)));
      }
    }
    for (TimeExpression time : document.times()) {
      if (isFree(time.span(), sentence, named)) {
        Durations.quantity(time)
            .flatMap(q -> sentence.headOf(q.span()).map(h -> new Stated.Amount(h, q)))
            .ifPresent(found::add);
      }
    }
    for (Stated code : Linker.codes(sentence, named)) {
      if (document.times().stream().noneMatch(t -> t.span().overlaps(code.span()))) {
        found.add(code);
      }
    }
    for (Mention mention : document.mentions()) {
      if (mention.kind() == Mention.Kind.NAME
          && isFree(mention.span(), sentence, named)
          && NAME.matcher(mention.text()).matches()) {
        found.add(
            new Stated.Unknown(
                mention.head(), mention.span(), mention.text(), mention.type(), false));
      }
    }
    return found;
  }

  /** Whether a number is no part of a code, such as 0-374-26131-8. */
  private boolean isWhole(Span number) {
    String text = document.text();
    String before = text.substring(Math.max(0, number.start() - 2), number.start());
    String after = text.substring(number.end(), Math.min(text.length(), number.end() + 2));
    return !before.matches(".*[\\p{L}\\d][-/]|.*\\p{L}") && !after.matches("[-/][\\p{L}\\d].*");
  }

  private static boolean isFree(Span span, Sentence sentence, List<Link> named) {
    return sentence.span().covers(span) && named.stream().noneMatch(l -> l.span().overlaps(span));
  }
}
