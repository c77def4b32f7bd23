package org.claimcheck.text.value;

import java.util.List;
import org.claimcheck.text.Sentence;
import org.claimcheck.text.Token;
import org.claimcheck.word.Words;

/** The words of a sentence, tagged with what its tokens are tagged with. */
final class SentenceWords {
  private SentenceWords() {}

  static Words of(String text, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int[] at = {0};
    return Words.scan(
        text,
        sentence.span(),
        offset -> {
          while (at[0] < tokens.size() && tokens.get(at[0]).span().end() <= offset) {
            at[0]++;
          }
          boolean inside = at[0] < tokens.size() && tokens.get(at[0]).start() <= offset;
          return inside ? tokens.get(at[0]).tag() : "";
        });
  }
}
