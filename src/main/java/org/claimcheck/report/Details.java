package org.claimcheck.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Labelled lines below a finding, wrapped with a hanging indent. */
final class Details {
  private static final int LABEL_WIDTH = 11;
  private static final String INDENT = "     ";

  private final Writer out;
  private final ReportStyle style;

  Details(Writer out, ReportStyle style) {
    this.out = out;
    this.style = style;
  }

  /** Adds a text; without a label it goes on where the last one stood. */
  void add(String label, String text) throws IOException {
    String pad = " ".repeat(Math.max(1, LABEL_WIDTH - label.length()));
    int room = style.width() - INDENT.length() - LABEL_WIDTH;
    boolean first = true;
    for (String line : wrap(Visible.of(text), room)) {
      out.write(INDENT);
      out.write(first ? Ink.FAINT.on(label, style.colour()) + pad : " ".repeat(LABEL_WIDTH));
      out.write(line);
      out.write("\n");
      first = false;
    }
  }

  /** Adds a text that is for copying, and so stays on one line. */
  void addWhole(String label, String text) throws IOException {
    out.write(INDENT + Ink.FAINT.on(label, style.colour()));
    out.write(" ".repeat(Math.max(1, LABEL_WIDTH - label.length())) + Visible.of(text) + "\n");
  }

  /** A line by itself, broken only where somebody reads it on a terminal. */
  static void line(Writer out, ReportStyle style, String text) throws IOException {
    for (String part : style.wraps() ? wrap(text, style.width()) : List.of(text)) {
      out.write(part);
      out.write("\n");
    }
  }

  /** Lines of at most so many columns, broken at spaces; longer words stay whole. */
  static List<String> wrap(String text, int room) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int width = 0;
    for (String word : text.strip().split(" +", -1)) {
      int wide = Ink.width(word);
      if (width > 0 && width + 1 + wide > room) {
        lines.add(line.toString());
        line.setLength(0);
        width = 0;
      }
      if (width > 0) {
        line.append(' ');
        width++;
      }
      line.append(word);
      width += wide;
    }
    lines.add(line.toString());
    return lines;
  }
}
