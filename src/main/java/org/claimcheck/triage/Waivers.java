package org.claimcheck.triage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.claimcheck.article.Article;
import org.claimcheck.article.Span;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.Derivation;
import org.claimcheck.finding.Finding;
import org.claimcheck.finding.Fingerprint;
import org.claimcheck.finding.Severity;
import org.claimcheck.finding.Verdict;
import org.claimcheck.finding.Waived;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RulePack;

/**
 * Sets waived findings aside. A waiver that cannot be read, is over or waives nothing is a finding
 * itself; whether it waives nothing is not known where something could not be checked.
 */
public final class Waivers {
  /** Category of the findings about waivers. */
  public static final String CATEGORY = "waiver";

  /** A waiver that cannot be read. */
  public static final String BROKEN = "broken-waiver";

  /** A waiver whose last day is over. */
  public static final String EXPIRED = "expired-waiver";

  /** A waiver that waives nothing. */
  public static final String UNUSED = "unused-waiver";

  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{12}(?:-\\d+)?");

  private final Supplier<LocalDate> today;
  private final Set<String> known;
  private final List<Listed> listed;

  /**
   * A waiver of a configuration.
   *
   * @param waiver what it says
   * @param place where it stands, for messages
   * @param exact whether it is about one article only, so that it should find something there
   */
  public record Listed(Waiver waiver, String place, boolean exact) {}

  /**
   * @param today the day that waivers end by; asked only where one ends at all
   * @param known the rules and categories that there are
   * @param listed those of a configuration that are about the article
   */
  public Waivers(Supplier<LocalDate> today, Set<String> known, List<Listed> listed) {
    this.today = today;
    this.known = known;
    this.listed = listed;
  }

  /**
   * The names that waivers and severities may use.
   *
   * @param pack the rules
   */
  public static Set<String> names(RulePack pack) {
    Set<String> names = new HashSet<>(Set.of(CATEGORY, BROKEN, EXPIRED, UNUSED));
    for (Rule rule : pack.rules()) {
      names.add(rule.id());
      names.add(rule.category());
    }
    return names;
  }

  /** Whether a name is a finding's own. */
  public static boolean isFingerprint(String name) {
    return FINGERPRINT.matcher(name).matches();
  }

  /** The report with waived findings set aside. */
  public ArticleReport apply(ArticleReport report) {
    if (report.article().isEmpty()) {
      return report;
    }
    Article article = report.article().get();
    List<WaiverComments.Comment> comments = new WaiverComments(article, known).find();
    if (comments.isEmpty() && listed.isEmpty()) {
      return report;
    }
    List<Finding> left = new ArrayList<>();
    List<Waived> waived = new ArrayList<>(report.waived());
    Set<Object> used = new HashSet<>();
    for (Finding finding : report.findings()) {
      Optional<Waived> by = inArticle(finding, comments, used).or(() -> listed(finding, used));
      by.ifPresentOrElse(waived::add, () -> left.add(finding));
    }
    boolean complete = report.failures().isEmpty();
    for (WaiverComments.Comment comment : comments) {
      about(article, comment, used.contains(comment) || !complete).ifPresent(left::add);
    }
    for (Listed one : listed) {
      about(article, one, used.contains(one) || !complete || !one.exact()).ifPresent(left::add);
    }
    return report.triaged(left, waived, report.known());
  }

  private Optional<Waived> inArticle(
      Finding finding, List<WaiverComments.Comment> comments, Set<Object> used) {
    for (WaiverComments.Comment comment : comments) {
      Waiver waiver = comment.waiver();
      Span about = comment.about();
      if (waiver != null
          && about != null
          && waiver.isAbout(finding)
          && about.start() <= finding.span().start()
          && finding.span().start() < about.end()
          && !isOver(waiver)) {
        used.add(comment);
        return Optional.of(new Waived(finding, true, waiver.reason(), waiver.until()));
      }
    }
    return Optional.empty();
  }

  private Optional<Waived> listed(Finding finding, Set<Object> used) {
    for (Listed one : listed) {
      if (one.waiver().isAbout(finding) && !isOver(one.waiver())) {
        used.add(one);
        Waiver waiver = one.waiver();
        return Optional.of(new Waived(finding, false, waiver.reason(), waiver.until()));
      }
    }
    return Optional.empty();
  }

  private boolean isOver(Waiver waiver) {
    return waiver.until() != null && waiver.isOver(today.get());
  }

  private Optional<Finding> about(
      Article article, WaiverComments.Comment comment, boolean settled) {
    Span at = article.margin(comment.place());
    if (comment.fault() != null) {
      return Optional.of(finding(BROKEN, at, "This waiver " + comment.fault() + "."));
    }
    Waiver waiver = comment.waiver();
    return waiver == null ? Optional.empty() : about("This waiver", waiver, at, settled);
  }

  private Optional<Finding> about(Article article, Listed one, boolean settled) {
    Span at = article.margin(new Span(0, 0));
    return about("The waiver at " + one.place(), one.waiver(), at, settled);
  }

  private Optional<Finding> about(String which, Waiver waiver, Span at, boolean settled) {
    String names = String.join(", ", waiver.names());
    if (isOver(waiver)) {
      String message =
          which + " of " + names + " ended on " + waiver.until() + "; renew it, or remove it.";
      return Optional.of(finding(EXPIRED, at, message));
    }
    return settled
        ? Optional.empty()
        : Optional.of(finding(UNUSED, at, which + " of " + names + " waives nothing; remove it."));
  }

  private static Finding finding(String rule, Span at, String message) {
    return new Finding(
        Fingerprint.of(rule, null, null, message),
        rule,
        CATEGORY,
        rule.equals(BROKEN) ? Verdict.CONFLICT : Verdict.SUPERSEDED,
        Severity.WARNING,
        1,
        message,
        at,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Derivation.NONE);
  }
}
