package org.claimcheck.report;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.article.Span;

/** The lines of a file around a place, with the place underlined. */
final class Excerpt {
  private static final int MOST_LINES = 3;
  private static final String CUT = "…";

  private final String file;
  private final Lines lines;
  private final int width;
  private final boolean colour;

  /**
   * @param width columns for the whole excerpt
   */
  Excerpt(String file, Lines lines, int width, boolean colour) {
    this.file = file;
    this.lines = lines;
    this.width = width;
    this.colour = colour;
  }

  /** Two lines a line of the file: the words and the marks below them. */
  List<String> of(Span span, Ink ink) {
    int first = lines.at(span.start()).line();
    int last = lines.at(Math.max(span.start(), span.end() - 1)).line();
    last = Math.min(last, first + MOST_LINES - 1);
    int digits = Math.max(3, String.valueOf(last).length());
    List<String> drawn = new ArrayList<>();
    for (int line = first; line <= last; line++) {
      int from = Math.max(span.start(), lines.start(line));
      int to = Math.min(Math.max(span.end(), from), lines.end(line));
      draw(line, new Span(from, Math.max(from, to)), digits, ink, drawn);
    }
    return drawn;
  }

  private void draw(int line, Span marked, int digits, Ink ink, List<String> drawn) {
    int room = width - digits - 5;
    Span window = window(lines.start(line), lines.end(line), marked, room);
    boolean cutBefore = window.start() > lines.start(line);
    boolean cutAfter = window.end() < lines.end(line);
    int markEnd = Math.max(marked.start(), Math.min(marked.end(), window.end()));
    String before = (cutBefore ? CUT : "") + visible(window.start(), marked.start());
    String words = visible(marked.start(), markEnd);
    String after = visible(markEnd, window.end()) + (cutAfter ? CUT : "");
    String number = " ".repeat(digits - String.valueOf(line).length()) + line;
    drawn.add(Ink.FAINT.on(" " + number + " | ", colour) + before + ink.on(words, colour) + after);
    int carets = Math.max(1, Visible.width(words));
    drawn.add(
        Ink.FAINT.on(" " + " ".repeat(digits) + " | ", colour)
            + " ".repeat(Visible.width(before))
            + ink.on("^".repeat(carets), colour));
  }

  /** The part of a line to show: all of it, or what is around the mark, cut between words. */
  private Span window(int from, int to, Span marked, int room) {
    if (Visible.width(visible(from, to)) <= room) {
      return new Span(from, to);
    }
    int start = marked.start();
    int end = Math.min(marked.end(), start + room - 2);
    int left = room - 2 - Visible.width(visible(start, end));
    boolean grows = true;
    while (left > 0 && grows) {
      grows = false;
      if (start > from) {
        start = before(start);
        left -= Visible.width(visible(start, start + charsAt(start)));
        grows = true;
      }
      if (end < to && left > 0) {
        int chars = charsAt(end);
        left -= Visible.width(visible(end, end + chars));
        end += chars;
        grows = true;
      }
    }
    return new Span(
        start == from ? from : toWordStart(start, marked.start()),
        end == to ? to : toWordEnd(end, Math.max(marked.end(), marked.start())));
  }

  private int toWordStart(int at, int limit) {
    int moved = at;
    while (moved < limit && file.charAt(moved - 1) != ' ') {
      moved++;
    }
    return moved < limit ? moved : at;
  }

  private int toWordEnd(int at, int limit) {
    int moved = at;
    while (moved > limit && file.charAt(moved) != ' ') {
      moved--;
    }
    return moved > limit ? moved : at;
  }

  private int before(int at) {
    return at > 1 && Character.isSurrogatePair(file.charAt(at - 2), file.charAt(at - 1))
        ? at - 2
        : at - 1;
  }

  private int charsAt(int at) {
    return Character.charCount(file.codePointAt(at));
  }

  private String visible(int from, int to) {
    return Visible.of(file.substring(from, to));
  }
}
