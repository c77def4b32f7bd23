package org.claimcheck.report;

import org.claimcheck.article.Article;
import org.claimcheck.article.Span;

/**
 * Web Annotation targets: a place by position and by quotation.
 *
 * <p>Positions count Unicode code points of the decoded file, as the recommendation wants;
 * quotations give the readable words with what stands around them.
 */
final class TurtleSelectors {
  private static final int CONTEXT = 32;

  private final Article article;
  private final String source;

  TurtleSelectors(Article article, String source) {
    this.article = article;
    this.source = source;
  }

  /** The target as a node without a name. */
  String target(Span span) {
    Span place = article.toOriginal(span);
    String file = article.original();
    int start = file.codePointCount(0, place.start());
    int end = start + file.codePointCount(place.start(), place.end());
    Span words = article.isMargin(span) ? place : span;
    String text = article.isMargin(span) ? file : article.text();
    int before = wholeCharacter(text, Math.max(0, words.start() - CONTEXT));
    int after = wholeCharacter(text, Math.min(text.length(), words.end() + CONTEXT));
    TurtleNode position =
        new TurtleNode()
            .add("a", "oa:TextPositionSelector")
            .add("oa:start", String.valueOf(start))
            .add("oa:end", String.valueOf(end));
    TurtleNode quotation =
        new TurtleNode()
            .add("a", "oa:TextQuoteSelector")
            .add("oa:exact", TurtleText.string(words.in(text)))
            .add("oa:prefix", TurtleText.string(text.substring(before, words.start())))
            .add("oa:suffix", TurtleText.string(text.substring(words.end(), after)));
    return "[\n    oa:hasSource "
        + TurtleText.iri(source)
        + " ;\n    oa:hasSelector "
        + position.anonymous()
        + " ,\n      "
        + quotation.anonymous()
        + "\n  ]";
  }

  private static int wholeCharacter(String text, int at) {
    boolean inside =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return inside ? at - 1 : at;
  }
}
