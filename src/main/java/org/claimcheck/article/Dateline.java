package org.claimcheck.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.calendar.CalendarNames;

/**
 * The place and date that news agencies put before the first sentence: "MOSCOW, March 23 (Reuters)
 * -". It is no part of the prose: left in, the parser would take it for the subject.
 */
final class Dateline {
  private static final String MONTHS = CalendarNames.english().monthPattern();
  private static final String PLACE =
      "(?<place>\\p{Lu}[\\p{Lu}.'’-]+(?:[ /]\\p{Lu}[\\p{Lu}.'’-]+){0,3}"
          + "(?:, (?!(?i:"
          + MONTHS
          + "))"
          + "\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?)?)";
  private static final String DATE =
      "(?:,? (?<date>(?:\\p{Lu}[a-z]{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}[a-z]{2,8}\\.?)(?:,? \\d{4})?))?";
  private static final String AGENCY = "(?<agency> \\([^)]{1,40}\\)| /[^/]{1,30}/)?";
  private static final Pattern DATELINE =
      Pattern.compile("^" + PLACE + DATE + ",?" + AGENCY + " ?[-–—]{1,2} (?=[\\p{Lu}\\d\"“'‘])");

  /** In small letters a place is told from prose by the date only: "Paris, 4 May: ...". */
  private static final Pattern SMALL =
      Pattern.compile(
          "^(?<place>\\p{Lu}[\\p{L}.'’-]{1,30}(?:[ /]\\p{Lu}[\\p{L}.'’-]{1,30}){0,3}), "
              + "(?=(?:\\d{1,2} )?(?i:"
              + MONTHS
              + "))"
              + "(?<date>(?:\\p{Lu}[a-z]{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}[a-z]{2,8}\\.?)(?:,? \\d{4})?)"
              + "(?::|,?"
              + AGENCY
              + " ?[-–—]{1,2}) (?=[\\p{Lu}\\d\"“'‘])");

  private static final Pattern YEAR = Pattern.compile("\\b\\d{4}$");
  private static final int FIRST_BLOCKS = 4;

  private Dateline() {}

  /**
   * Takes the dateline out of a draft's first paragraph, and a date from its first lines.
   *
   * @param known whether the day of publication is known elsewhere, so that no year is guessed
   */
  static void take(Draft draft, boolean known) {
    List<Block> blocks = draft.text.blocks();
    for (int i = 0; i < Math.min(blocks.size(), FIRST_BLOCKS); i++) {
      Block block = blocks.get(i);
      String text = block.span().in(draft.text.text());
      Optional<String> date = PublicationDate.dateLine(text);
      if (date.isPresent()) {
        draft.publishedAs(date.get(), originalStart(draft, block));
        continue;
      }
      if (block.kind() == Block.Kind.PARAGRAPH) {
        takeFrom(draft, i, text, known);
        return;
      }
    }
  }

  private static void takeFrom(Draft draft, int block, String text, boolean known) {
    Matcher m = DATELINE.matcher(text);
    if (!m.find() && !m.usePattern(SMALL).reset().find()) {
      return;
    }
    draft.dateline = draft.dateline == null ? m.group("place") : draft.dateline;
    String date = m.group("date");
    if (date != null) {
      Optional<String> whole = Optional.of(date);
      if (!YEAR.matcher(date).find()) {
        whole = known ? Optional.empty() : EvidentYear.of(date, draft);
      }
      whole.ifPresent(
          day -> draft.publishedAs(day, originalStart(draft, draft.text.blocks().get(block))));
    }
    draft.text.cutHead(block, m.end());
  }

  private static int originalStart(Draft draft, Block block) {
    return draft.text.offsets().toOriginal(block.span()).start();
  }
}
