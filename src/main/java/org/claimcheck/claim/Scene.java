package org.claimcheck.claim;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.article.Span;
import org.claimcheck.interval.DayInterval;
import org.claimcheck.text.Document;
import org.claimcheck.text.Predication;
import org.claimcheck.text.Quotation;
import org.claimcheck.text.SentenceDays;
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

  private final Document document;
  private final @Nullable LocalDate published;
  private final Set<Token> speakers = new HashSet<>();
  private final Set<Token> actors = new HashSet<>();
  private final SentenceDays days;

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
    this.days = new SentenceDays(document, t -> t.relation() != TimeExpression.Relation.SINCE);
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
          d ->
              d.earliest() != null
                  && d.latest() != null
                  && !d.earliest().isBefore(lately)
                  && !d.latest().isAfter(now));
    }
    Optional<LocalDate> first = days.first(name.sentence().index());
    // What has no day may be background, unless somebody speaks.
    boolean news = first.map(day -> !day.isBefore(lately)).orElse(speakers.contains(name));
    return news && (speakers.contains(name) || actors.contains(name))
        ? Optional.of(DayInterval.of(now))
        : Optional.empty();
  }

  private boolean isQuoted(Span span) {
    return document.quotations().stream().anyMatch(q -> q.span().covers(span));
  }
}
