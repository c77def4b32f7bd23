package org.claimcheck.quantity;

import org.claimcheck.word.Word;
import org.claimcheck.word.Words;

/** Tells numbers that count or measure from numbers in names, ordinals and codes. */
final class Eligibility {
  private final Words words;
  private final Hedges hedges;

  Eligibility(Words words, Hedges hedges) {
    this.words = words;
    this.hedges = hedges;
  }

  boolean isQuantity(int i, AmountReader.Amount amount) {
    int end = amount.end();
    if (words.glued(end) && words.is(end, "st", "nd", "rd", "th")) {
      return false;
    }
    if (amount.unit() != null || amount.magnitudeScale()) {
      return !codeBefore(i) || amount.start() < i;
    }
    if (codeBefore(i) || codeAfter(end)) {
      return false;
    }
    if (hedges.labels(words, i - 1) && !countedNoun(end)) {
      return false;
    }
    if (words.is(i, "one") && end == i + 1 && !isOne(i)) {
      return false;
    }
    if (words.is(i, "a", "an") && end == i + 1) {
      return false;
    }
    return !isName(i, end);
  }

  /** Whether a vague number counts here: "several people", but not "several of" nothing. */
  boolean vague(int end) {
    String tag = words.at(end).tag();
    return words.is(end - 1, "of")
        || tag.isEmpty()
        || tag.startsWith("N")
        || tag.startsWith("J")
        || tag.startsWith("VB")
        || words.is(end, "of");
  }

  /** "COVID-19", "F-16", "G20", "MH17": joined to letters before it. */
  private boolean codeBefore(int i) {
    if (!words.at(i).isNumber()) {
      return words.isHyphen(i - 1)
          && words.at(i - 2).kind() == Word.Kind.LETTERS
          && !words.is(i - 2, "mid", "pre", "post", "all", "twenty");
    }
    boolean glued = words.glued(i) && words.at(i - 1).kind() == Word.Kind.LETTERS;
    boolean hyphen =
        words.isHyphen(i - 1)
            && words.at(i - 2).kind() == Word.Kind.LETTERS
            && !words.is(i - 2, "mid", "magnitude", "sub", "over", "under");
    boolean dotted =
        words.glued(i) && words.is(i - 1, ".", "/", "_", ":", "@", "#") && words.glued(i - 1);
    return glued || hyphen || dotted;
  }

  /** "737-800", "4x4", "24/7", "3:2". */
  private boolean codeAfter(int end) {
    if (!words.glued(end)) {
      return false;
    }
    Word next = words.at(end);
    if (next.kind() == Word.Kind.LETTERS) {
      return true;
    }
    return words.is(end, ":", "/", "_", "°") && words.glued(end + 1);
  }

  private boolean countedNoun(int end) {
    return words.at(end).tag().equals("NNS") && !words.at(end).isCapitalized();
  }

  private boolean isOne(int i) {
    return !words.is(
            i - 1, "no", "this", "that", "the", "every", "each", "any", "which", "some", "another",
            "last", "next", "new", "only")
        && !words.is(
            i + 1, "of", "another", "thing", "day", "can", "could", "would", "should", "must",
            "might", "or", "'s", "time", "way")
        && (words.at(i + 1).tag().startsWith("NN")
            || words.at(i + 1).tag().startsWith("JJ")
            || words.at(i + 1).tag().isEmpty())
        && words.at(i + 1).kind() == Word.Kind.LETTERS;
  }

  /** "Falcon 9", "Group of Seven", "Resolution 2728": a proper noun right before the number. */
  private boolean isName(int i, int end) {
    Word before = words.at(i - 1);
    boolean proper =
        before.isCapitalized()
            && (before.tag().startsWith("NNP") || (before.tag().isEmpty() && i > 1));
    if (words.is(i - 1, "of")
        && words.is(i - 2, "group", "big", "article")
        && words.at(i - 2).isCapitalized()) {
      return true;
    }
    if (!proper) {
      return words.at(i).isCapitalized() && words.at(i).tag().startsWith("NNP");
    }
    boolean noun = words.at(end).tag().startsWith("NN") || words.at(end).tag().startsWith("JJ");
    return !noun || (words.at(i).isNumber() && words.at(end).isCapitalized());
  }
}
