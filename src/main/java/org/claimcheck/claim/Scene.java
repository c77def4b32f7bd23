package org.claimcheck.claim;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimcheck.article.Span;
import org.claimcheck.interval.DayInterval;
import org.claimcheck.text.Document;
import org.claimcheck.text.Predication;
import org.claimcheck.text.Quotation;
import org.claimcheck.text.Token;
import org.claimcheck.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Which sentences tell the news and not its background: those in which somebody is quoted or does
 * something dated to the weeks before publication, with no older time about.
 */
final class Scene {
  /** What is told of longer ago is background. */
  private static final int NEWS_DAYS = 31;

  /** As many sentences before one may have set its time. */
  private static final int REACH = 3;

  private final Document document;
  private final @Nullable LocalDate published;
  private final Set<Token> speakers = new HashSet<>();
  private final Set<Token> actors = new HashSet<>();
  private final Map<Integer, LocalDate> earliest = new HashMap<>();

  Scene(Document document) {
    this.document = document;
    this.published = document.article().published().orElse(null);
    document.predications().stream()
        .map(Predication::source)
        .filter(Objects::nonNull)
        .forEach(speakers::add);
    document.quotations().stream()
        .map(Quotation::speaker)
        .filter(Objects::nonNull)
        .forEach(speakers::add);
    document.predications().stream()
        .filter(p -> p.kind() == Predication.Kind.VERB)
        .flatMap(p -> p.arguments(Predication.Role.SUBJECT).stream())
        .map(Predication.Argument::token)
        .forEach(actors::add);
    for (TimeExpression time : document.times()) {
      DayInterval days = time.days();
      if (days != null
          && days.earliest() != null
          && time.relation() != TimeExpression.Relation.SINCE) {
        LocalDate day = days.earliest();
        document
            .sentenceAt(time.span().start())
            .ifPresent(s -> earliest.merge(s.index(), day, (a, b) -> a.isBefore(b) ? a : b));
      }
    }
  }

  /**
   * The days of news in which somebody speaks or acts.
   *
   * @param name the token that names them
   * @param told when the clause says that they did
   */
  Optional<DayInterval> of(Token name, Optional<DayInterval> told) {
    LocalDate now = published;
    if (now == null || isQuoted(name.span())) {
      return Optional.empty();
    }
    LocalDate lately = now.minusDays(NEWS_DAYS);
    if (told.isPresent()) {
      return told.filter(
          days ->
              days.earliest() != null
                  && days.latest() != null
                  && !days.earliest().isBefore(lately)
                  && !days.latest().isAfter(now));
    }
    int sentence = name.sentence().index();
    // What has no day may be background, unless somebody speaks.
    boolean acts = actors.contains(name) && isDated(sentence);
    return (speakers.contains(name) || acts) && isNews(sentence, lately)
        ? Optional.of(DayInterval.of(now))
        : Optional.empty();
  }

  private boolean isNews(int sentence, LocalDate lately) {
    for (int i = Math.max(0, sentence - REACH); i <= sentence; i++) {
      if (earliest.containsKey(i) && earliest.get(i).isBefore(lately)) {
        return false;
      }
    }
    return true;
  }

  private boolean isDated(int sentence) {
    return IntStream.rangeClosed(sentence - REACH, sentence).anyMatch(earliest::containsKey);
  }

  private boolean isQuoted(Span span) {
    return document.quotations().stream().anyMatch(q -> q.span().covers(span));
  }
}
