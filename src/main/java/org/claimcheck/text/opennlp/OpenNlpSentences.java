package org.claimcheck.text.opennlp;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.claimcheck.article.Span;
import org.claimcheck.text.SentenceSplitter;

/**
 * Finds sentences: by rules where words tell, by OpenNLP's model where they do not. Takes time in
 * proportion to the text whatever it holds: rules look at a few words, the model at a window.
 */
public final class OpenNlpSentences implements SentenceSplitter {
  private static final int WINDOW = 40;
  private static final char BULLET = '\u2022';

  private final SentenceDetectorME detector;

  private OpenNlpSentences(SentenceDetectorME detector) {
    this.detector = detector;
  }

  /**
   * Opens the English model.
   *
   * @throws org.claimcheck.text.ModelException if it is missing or damaged
   */
  public static OpenNlpSentences open() {
    SentenceModel model =
        ModelResource.load(
            "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin",
            "org.apache.opennlp:opennlp-models-sentdetect-en:1.3.0",
            SentenceModel::new);
    return new OpenNlpSentences(new SentenceDetectorME(model));
  }

  @Override
  public List<Span> split(String text, Span block) {
    String plain = PlainText.of(text, block.start(), block.end());
    List<Span> sentences = new ArrayList<>();
    int from = 0;
    int at = 0;
    while (at < plain.length()) {
      int end = endAt(plain, text, block.start(), at);
      if (end > at) {
        add(sentences, plain, from, end, block.start());
        from = end;
        at = end;
      } else {
        at = Break.isMark(plain.charAt(at)) ? Break.at(plain, at).marksEnd() : at + 1;
      }
    }
    add(sentences, plain, from, plain.length(), block.start());
    return sentences;
  }

  /** The end of the sentence if it ends with what stands at an offset, or else the offset. */
  private int endAt(String plain, String text, int offset, int at) {
    char c = plain.charAt(at);
    if (Break.isMark(c)) {
      Break place = Break.at(plain, at);
      return isEnd(place) ? place.end() : at;
    }
    boolean separates =
        text.charAt(offset + at) == '\n' ? isEmptyLine(text, offset + at) : c == BULLET;
    return separates ? at + 1 : at;
  }

  private boolean isEnd(Break place) {
    return switch (BreakRules.judge(place)) {
      case SPLIT -> true;
      case JOIN -> false;
      case OPEN -> askModel(place);
    };
  }

  private boolean askModel(Break place) {
    int from = Math.max(0, place.marks() - WINDOW);
    int to = Math.min(place.text().length(), place.end() + WINDOW);
    int end = place.end() - from;
    for (opennlp.tools.util.Span found : detector.sentPosDetect(place.text().substring(from, to))) {
      if (found.getEnd() == end) {
        return true;
      }
    }
    return false;
  }

  /** Whether only blanks stand between a line break and the one before it. */
  private static boolean isEmptyLine(String text, int lineBreak) {
    int at = lineBreak - 1;
    while (at >= 0 && text.charAt(at) != '\n' && PlainText.isBlank(text.charAt(at))) {
      at--;
    }
    return at >= 0 && text.charAt(at) == '\n';
  }

  private static void add(List<Span> sentences, String plain, int from, int to, int offset) {
    int start = from;
    int end = to;
    while (start < end && PlainText.isBlank(plain.charAt(start))) {
      start++;
    }
    while (end > start && PlainText.isBlank(plain.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Span(offset + start, offset + end));
    }
  }
}
