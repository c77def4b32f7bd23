package org.claimcheck.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimcheck.article.Span;

/**
 * Names that follow each other from the smaller to the larger: "Egmont Key in Hillsborough County,
 * Florida", "the Visayas region of the Philippines". What is said of the first may be said of all.
 */
final class Chains {
  private static final int GAP = 40;
  private static final Pattern LINK =
      Pattern.compile(
          "\\s*[,(]?\\s*(?:(?:the |an? )?[a-z]{2,20} (?=in |of ))?(?:in|of|within)?\\s*(?:the )?"
              + "(?:[a-z]{2,20} of )?\\s*");

  private final String text;

  /**
   * @param text the text of the article
   */
  Chains(String text) {
    this.text = text;
  }

  /** The names of the chain that leads to a phrase, the nearest first. */
  List<Link> before(Span phrase, List<Link> named) {
    List<Link> found = new ArrayList<>();
    Optional<Link> next = next(phrase, named);
    while (next.isPresent() && !found.contains(next.get())) {
      found.add(next.get());
      next = next(next.get().span(), named);
    }
    return found;
  }

  private Optional<Link> next(Span phrase, List<Link> named) {
    return named.stream()
        .filter(
            l ->
                l.named()
                    && l.span().end() <= phrase.start()
                    && phrase.start() - l.span().end() < GAP
                    && LINK.matcher(text.substring(l.span().end(), phrase.start())).matches())
        .findFirst();
  }
}
