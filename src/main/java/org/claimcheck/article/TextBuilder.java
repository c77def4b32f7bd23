package org.claimcheck.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Builds an article's readable text block by block, keeping for every character where it came from.
 *
 * <p>White space of any kind and length becomes one space; invisible characters and terminal escape
 * sequences are left out; blocks are kept apart by an empty line.
 */
final class TextBuilder {
  private static final String BETWEEN_BLOCKS = "\n\n";
  private static final int LONGEST_WORD = 1000;

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final EscapeFilter escapes = new EscapeFilter();
  private int[] starts = new int[1024];
  private int[] ends = new int[1024];

  private Block.Kind kind = Block.Kind.PARAGRAPH;
  private int blockStart;
  private boolean spaceBefore;
  private int spaceFrom;
  private int spaceTo;
  private int wordStart;
  private boolean skipping;
  private int firstControl = -1;
  private int longWord = -1;

  /** Ends the block in hand and begins another. */
  void open(Block.Kind next) {
    close();
    kind = next;
  }

  /** Ends the block in hand; an empty one leaves no trace. */
  void close() {
    spaceBefore = false;
    skipping = false;
    escapes.reset();
    while (text.length() > blockStart && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
    if (text.length() > blockStart) {
      blocks.add(new Block(kind, new Span(blockStart, text.length())));
      int end = ends[text.length() - 1];
      for (int i = 0; i < BETWEEN_BLOCKS.length(); i++) {
        append(BETWEEN_BLOCKS.charAt(i), end, end);
      }
      blockStart = text.length();
    }
    wordStart = blockStart;
  }

  /** Adds a part of the original as it is. */
  void copy(String original, int from, int to) {
    for (int i = from; i < to; i++) {
      put(original.charAt(i), i, i + 1);
    }
  }

  /** Adds characters that stand for a part of the original. */
  void replace(CharSequence by, int from, int to) {
    for (int i = 0; i < by.length(); i++) {
      put(by.charAt(i), from, to);
    }
  }

  private void put(char c, int from, int to) {
    if (escapes.swallows(c)) {
      noteControl(from);
      return;
    }
    if (isSpace(c)) {
      space(from, to);
    } else if (Character.isISOControl(c)) {
      noteControl(from);
      space(from, to);
    } else if (isOverride(c)) {
      noteControl(from);
    } else if (!isInvisible(c)) {
      if (isInLongWord()) {
        return;
      }
      if (spaceBefore && text.length() > blockStart) {
        append(' ', spaceFrom, spaceTo);
        wordStart = text.length();
      }
      spaceBefore = false;
      append(c, from, to);
    }
  }

  private void space(int from, int to) {
    skipping = false;
    if (!spaceBefore) {
      spaceBefore = true;
      spaceFrom = from;
      spaceTo = to;
    }
  }

  private void append(char c, int from, int to) {
    int at = text.length();
    if (at == starts.length) {
      starts = Arrays.copyOf(starts, at * 2);
      ends = Arrays.copyOf(ends, at * 2);
    }
    starts[at] = from;
    ends[at] = to;
    text.append(c);
  }

  private void noteControl(int at) {
    if (firstControl < 0) {
      firstControl = at;
    }
  }

  /** A word of thousands of characters is data, not prose, and would stall the parser. */
  private boolean isInLongWord() {
    if (text.length() - wordStart >= LONGEST_WORD) {
      if (longWord < 0) {
        longWord = starts[wordStart];
      }
      boolean afterSpace = wordStart > blockStart && text.charAt(wordStart - 1) == ' ';
      text.setLength(afterSpace ? wordStart - 1 : wordStart);
      skipping = true;
    }
    return skipping;
  }

  private static boolean isSpace(char c) {
    return (Character.isWhitespace(c) && c < 0x1c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** Marks that make a text read in another order than it is stored in. */
  private static boolean isOverride(char c) {
    return c == '\u202d' || c == '\u202e';
  }

  /** Soft hyphens, zero-width characters, byte order marks, and marks of writing direction. */
  private static boolean isInvisible(char c) {
    return c == '\u00ad' || Character.getType(c) == Character.FORMAT;
  }

  /** The text so far. */
  CharSequence text() {
    return text;
  }

  /** The blocks that are closed. */
  List<Block> blocks() {
    return blocks;
  }

  /** Gives a block another kind. */
  void setKind(int block, Block.Kind other) {
    blocks.set(block, new Block(other, blocks.get(block).span()));
  }

  /** Leaves out the first characters of a block. */
  void cutHead(int block, int length) {
    int from = blocks.get(block).span().start();
    text.delete(from, from + length);
    System.arraycopy(starts, from + length, starts, from, text.length() - from);
    System.arraycopy(ends, from + length, ends, from, text.length() - from);
    blockStart -= length;
    for (int i = block; i < blocks.size(); i++) {
      Span old = blocks.get(i).span();
      int start = i == block ? from : old.start() - length;
      blocks.set(i, new Block(blocks.get(i).kind(), new Span(start, old.end() - length)));
    }
  }

  /** Offset in the original of the first control character or override of direction, or -1. */
  int firstControl() {
    return firstControl;
  }

  /** Offset in the original of the first word that was too long and left out, or -1. */
  int firstLongWord() {
    return longWord;
  }

  /** The whole text, without what separates blocks at its end. */
  String build() {
    close();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.getType(text.codePointAt(i)) == Character.SURROGATE) {
        text.setCharAt(i, '\ufffd'); // half a character: no encoding can write it
      }
    }
    return blocks.isEmpty() ? "" : text.substring(0, blocks.get(blocks.size() - 1).span().end());
  }

  /** Where the characters of the text come from. */
  OffsetMap offsets() {
    int length = Math.max(1, text.length());
    int[] textStarts = new int[length];
    int[] originalStarts = new int[length];
    int[] lengths = new int[length];
    int runs = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean equal = ends[i] - starts[i] == 1;
      boolean goesOn =
          i > 0
              && (equal
                  ? lengths[runs - 1] < 0 && starts[i] == ends[i - 1]
                  : starts[i] == starts[i - 1] && ends[i] == ends[i - 1] && lengths[runs - 1] >= 0);
      if (!goesOn) {
        textStarts[runs] = i;
        originalStarts[runs] = starts[i];
        lengths[runs] = equal ? -1 : ends[i] - starts[i];
        runs++;
      }
    }
    int n = Math.max(1, runs);
    return new OffsetMap(
        Arrays.copyOf(textStarts, n), Arrays.copyOf(originalStarts, n), Arrays.copyOf(lengths, n));
  }
}
