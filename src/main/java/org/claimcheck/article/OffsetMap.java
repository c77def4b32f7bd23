package org.claimcheck.article;

import java.util.Arrays;

/**
 * Leads from offsets in an article's readable text to offsets in its original file.
 *
 * <p>The text is a sequence of runs; within a run the two texts are equal, between runs the
 * original holds markup that the text leaves out. A run may also stand for an original that is
 * written otherwise (a character reference of HTML); such a run leads to the whole of it.
 */
public final class OffsetMap {
  /** The map of a text that is its own original. */
  public static final OffsetMap IDENTITY = new OffsetMap(new int[] {0}, new int[] {0});

  private static final int EQUAL = -1;

  private final int[] textStarts;
  private final int[] originalStarts;
  private final int[] rewrittenLengths;

  /**
   * A map of runs that are equal in both texts.
   *
   * @param textStarts start of each run in the text, ascending, the first 0
   * @param originalStarts start of the same runs in the original
   */
  public OffsetMap(int[] textStarts, int[] originalStarts) {
    this(textStarts, originalStarts, filled(textStarts.length));
  }

  /**
   * @param rewrittenLengths length of each run in the original where it is written otherwise there,
   *     or -1 where it is equal
   */
  OffsetMap(int[] textStarts, int[] originalStarts, int[] rewrittenLengths) {
    if (textStarts.length == 0
        || textStarts[0] != 0
        || textStarts.length != originalStarts.length
        || textStarts.length != rewrittenLengths.length) {
      throw new IllegalArgumentException("runs must begin at 0 and come in pairs");
    }
    this.textStarts = textStarts.clone();
    this.originalStarts = originalStarts.clone();
    this.rewrittenLengths = rewrittenLengths.clone();
  }

  /** The original span from the first to after the last code unit of {@code span}. */
  public Span toOriginal(Span span) {
    int start = startOf(span.start());
    int end = span.length() == 0 ? start : endOf(span.end() - 1);
    return new Span(start, Math.max(start, end));
  }

  private int startOf(int offset) {
    int run = runAt(offset);
    return rewrittenLengths[run] == EQUAL
        ? originalStarts[run] + offset - textStarts[run]
        : originalStarts[run];
  }

  private int endOf(int offset) {
    int run = runAt(offset);
    return rewrittenLengths[run] == EQUAL
        ? startOf(offset) + 1
        : originalStarts[run] + rewrittenLengths[run];
  }

  private int runAt(int offset) {
    int run = Arrays.binarySearch(textStarts, offset);
    return run >= 0 ? run : -run - 2;
  }

  private static int[] filled(int length) {
    int[] made = new int[length];
    Arrays.fill(made, EQUAL);
    return made;
  }
}
