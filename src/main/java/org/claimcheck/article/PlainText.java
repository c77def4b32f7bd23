package org.claimcheck.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads plain text: paragraphs apart by blank lines, hard-wrapped or not. */
final class PlainText {
  private static final Pattern DATE_LEAD =
      Pattern.compile(
          "\\G\\s*(?:date|published)[:\\s]\\s*(\\d{4}-\\d{2}-\\d{2})\\s+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LINE = Pattern.compile("[^\\n\\r\\f\\u0085\\u2028\\u2029]*");
  private static final Pattern BULLET = Pattern.compile("\\s*[-*•–]\\s+");
  private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.!?…][\"'”’»)\\]]*\\s*");
  private static final Pattern ENDS_HEADING = Pattern.compile("[\\p{L}\\p{N}][?\"'”’)]*$");
  private static final int LONGEST_TITLE = 160;
  private static final int LONGEST_HEADING = 80;

  /** No hard-wrapped text has lines as long as this: each is a paragraph. */
  private static final int UNWRAPPED = 160;

  private record Line(int from, int to, String text) {}

  private final Draft draft;

  private PlainText(Draft draft) {
    this.draft = draft;
  }

  static void read(Draft draft) {
    int body = dateLead(draft, FrontMatter.read(draft));
    new PlainText(draft).paragraphs(body);
  }

  /** Takes a leading {@code date YYYY-MM-DD}, which some archives put before the text. */
  static int dateLead(Draft draft, int from) {
    Matcher m = DATE_LEAD.matcher(draft.original);
    if (!m.find(from)) {
      return from;
    }
    draft.publishedAs(m.group(1), m.start(1));
    return m.end();
  }

  /** Whether a first line is a title: short, without final period. */
  static boolean isTitle(String line) {
    return line.length() <= LONGEST_TITLE && !line.endsWith(".") && !line.matches(".*\\.[\"”’)]+");
  }

  private void paragraphs(int from) {
    List<List<Line>> groups = groups(from);
    for (int i = 0; i < groups.size(); i++) {
      List<Line> group = groups.get(i);
      boolean first = i == 0 && draft.title == null;
      boolean last = i == groups.size() - 1;
      String only = group.get(0).text();
      if (group.size() == 1
          && first
          && !last
          && isTitle(only)
          && !PublicationDate.isDateLine(only)) {
        block(Block.Kind.TITLE, group);
        draft.title = only;
      } else if (group.size() == 1 && !last && isHeading(only)) {
        block(Block.Kind.HEADING, group);
      } else {
        split(group);
      }
    }
  }

  private List<List<Line>> groups(int from) {
    List<List<Line>> groups = new ArrayList<>();
    List<Line> group = new ArrayList<>();
    Matcher m = LINE.matcher(draft.original);
    int at = from;
    while (at < draft.original.length() && m.find(at)) {
      String text = m.group().strip();
      if (!text.isEmpty() && !WaiverLines.is(text)) {
        group.add(new Line(m.start(), m.end(), text));
      } else if (!group.isEmpty()) {
        groups.add(group);
        group = new ArrayList<>();
      }
      at = m.end() + 1;
      if (draft.original.startsWith("\r\n", m.end())) {
        at++;
      }
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups;
  }

  /** Splits lines that no blank line parts where they are whole paragraphs or list items. */
  private void split(List<Line> group) {
    boolean unwrapped = group.stream().anyMatch(line -> line.text().length() > UNWRAPPED);
    boolean list = group.stream().allMatch(line -> BULLET.matcher(line.text()).lookingAt());
    List<Line> part = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      Line line = group.get(i);
      part.add(line);
      boolean last = i == group.size() - 1;
      boolean whole = unwrapped && ENDS_SENTENCE.matcher(line.text()).matches();
      boolean heading = unwrapped && !last && part.size() == 1 && isHeading(line.text());
      if (last || list || whole || heading) {
        block(
            list ? Block.Kind.LIST_ITEM : heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH,
            part);
        part.clear();
      }
    }
  }

  private void block(Block.Kind kind, List<Line> lines) {
    draft.text.open(kind);
    int from = lines.get(0).from();
    if (kind == Block.Kind.LIST_ITEM) {
      Matcher bullet = BULLET.matcher(draft.original).region(from, lines.get(0).to());
      from = bullet.lookingAt() ? bullet.end() : from;
    }
    draft.text.copy(draft.original, from, lines.get(lines.size() - 1).to());
    draft.text.close();
  }

  private static boolean isHeading(String line) {
    return line.length() <= LONGEST_HEADING
        && ENDS_HEADING.matcher(line).find()
        && !BULLET.matcher(line).lookingAt()
        && !PublicationDate.isDateLine(line)
        && Character.isUpperCase(firstLetter(line));
  }

  private static int firstLetter(String line) {
    return line.codePoints().filter(Character::isLetter).findFirst().orElse(' ');
  }
}
