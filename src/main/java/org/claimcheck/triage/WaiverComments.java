package org.claimcheck.triage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.article.Article;
import org.claimcheck.article.Block;
import org.claimcheck.article.Span;
import org.claimcheck.article.WaiverLines;
import org.jspecify.annotations.Nullable;

/**
 * Finds waivers beside the text: {@code <!-- claimcheck: allow RULE -- reason, until 2026-12-31
 * -->}. On a line of its own a waiver is about the paragraph that follows, else about the one it
 * stands in.
 */
final class WaiverComments {
  private static final Pattern UNTIL =
      Pattern.compile("(.*?)[,;]?\\s*\\buntil\\s+(\\S+?)\\.?", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final String FORM = "write \"allow RULE -- reason, until YYYY-MM-DD\"";

  /**
   * A comment that is meant as a waiver.
   *
   * @param place where it stands in the original
   * @param about the part of the text that it is about, or null for none
   * @param waiver what it says, or null where that cannot be read
   * @param fault what is wrong with it, or null
   */
  record Comment(
      Span place, @Nullable Span about, @Nullable Waiver waiver, @Nullable String fault) {}

  private final Article article;
  private final Set<String> known;

  /**
   * @param known rules and categories that there are
   */
  WaiverComments(Article article, Set<String> known) {
    this.article = article;
    this.known = known;
  }

  List<Comment> find() {
    List<Comment> found = new ArrayList<>();
    String file = article.original();
    for (Span place : WaiverLines.in(file)) {
      String inside = WaiverLines.content(file, place);
      found.add(read(place, about(place), inside));
    }
    return found;
  }

  private Comment read(Span place, @Nullable Span about, String inside) {
    String text = inside.strip().replaceAll("\\s+", " ");
    if (!text.startsWith("allow ")) {
      return faulty(place, about, "does not begin with allow; " + FORM);
    }
    int dashes = text.indexOf(" -- ");
    if (dashes < 0) {
      return faulty(place, about, "gives no reason; " + FORM);
    }
    List<String> names = new ArrayList<>();
    for (String name :
        text.substring("allow ".length(), Math.max("allow ".length(), dashes)).split("[, ]+", -1)) {
      if (!NAME.matcher(name).matches()) {
        return faulty(place, about, "\"" + name + "\" is no name of a rule; " + FORM);
      }
      names.add(name);
    }
    Optional<String> unknown =
        names.stream().filter(n -> !known.contains(n) && !Waivers.isFingerprint(n)).findFirst();
    if (unknown.isPresent()) {
      return faulty(
          place, about, "there is no rule \"" + unknown.get() + "\"; see claimcheck rules list");
    }
    String reason = text.substring(dashes + " -- ".length()).strip();
    @Nullable LocalDate until = null;
    Matcher limited = UNTIL.matcher(reason);
    if (limited.matches()) {
      try {
        until = LocalDate.parse(limited.group(2));
        reason = limited.group(1).strip();
      } catch (DateTimeException e) {
        if (limited.group(2).matches("\\d.*")) {
          return faulty(place, about, "\"" + limited.group(2) + "\" is no day; " + FORM);
        }
      }
    }
    if (reason.isEmpty()) {
      return faulty(place, about, "gives no reason; " + FORM);
    }
    return new Comment(place, about, new Waiver(names, reason, until), null);
  }

  private static Comment faulty(Span place, @Nullable Span about, String fault) {
    return new Comment(place, about, null, fault);
  }

  private @Nullable Span about(Span place) {
    boolean own = WaiverLines.isAlone(article.original(), place);
    @Nullable Span before = null;
    for (Block block : article.blocks()) {
      Span there = article.toOriginal(block.span());
      if (there.start() <= place.start() && place.end() <= there.end()) {
        return block.span();
      }
      if (there.start() >= place.end()) {
        return own || before == null ? block.span() : before;
      }
      before = block.span();
    }
    return own ? null : before;
  }
}
