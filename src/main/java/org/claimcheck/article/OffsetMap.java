package org.claimcheck.article;

import java.util.Arrays;

/**
 * Leads from offsets in an article's readable text to offsets in its original file.
 *
 * <p>The text is a sequence of runs; within a run the two texts are equal, between runs the
 * original holds markup that the text leaves out or writes otherwise.
 */
public final class OffsetMap {
  /** The map of a text that is its own original. */
  public static final OffsetMap IDENTITY = new OffsetMap(new int[] {0}, new int[] {0});

  private final int[] textStarts;
  private final int[] originalStarts;

  /**
   * @param textStarts start of each run in the text, ascending, the first 0
   * @param originalStarts start of the same runs in the original
   */
  public OffsetMap(int[] textStarts, int[] originalStarts) {
    if (textStarts.length == 0
        || textStarts[0] != 0
        || textStarts.length != originalStarts.length) {
      throw new IllegalArgumentException("runs must begin at 0 and come in pairs");
    }
    this.textStarts = textStarts.clone();
    this.originalStarts = originalStarts.clone();
  }

  /** The original span from the first to after the last code unit of {@code span}. */
  public Span toOriginal(Span span) {
    int start = toOriginal(span.start());
    int end = span.length() == 0 ? start : toOriginal(span.end() - 1) + 1;
    return new Span(start, Math.max(start, end));
  }

  private int toOriginal(int offset) {
    int run = Arrays.binarySearch(textStarts, offset);
    if (run < 0) {
      run = -run - 2;
    }
    return originalStarts[run] + offset - textStarts[run];
  }
}
