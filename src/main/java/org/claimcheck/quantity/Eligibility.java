package org.claimcheck.quantity;

import org.claimcheck.word.Word;
import org.claimcheck.word.Words;

/** Tells numbers that count or measure from numbers in names, codes and addresses. */
final class Eligibility {
  private final Words words;
  private final Hedges hedges;

  Eligibility(Words words, Hedges hedges) {
    this.words = words;
    this.hedges = hedges;
  }

  boolean isQuantity(int i, Amount amount) {
    int end = amount.end();
    if (words.glued(end) && words.is(end, "st", "nd", "rd", "th")) {
      return false;
    }
    if (amount.unit() != null || "magnitude".equals(amount.of())) {
      return !codeBefore(i) || amount.start() < i;
    }
    if (codeBefore(i) || codeAfter(end) || isPartOfCode(i, end) || hedges.names(words, i)) {
      return false;
    }
    if (hedges.labels(words, i - 1) && !countedNoun(end)) {
      return false;
    }
    if (amount.number().fraction() && !amount.number().digits() && !isShare(i, end)) {
      return false;
    }
    if (words.is(i, "one") && end == i + 1 && !isOne(i) && amount.start() == i) {
      return false;
    }
    return !isName(i, end);
  }

  /** Whether an ordinal tells a place in an order, and is no part of a name or a unit of time. */
  boolean isOrdinal(int i, int end) {
    Word word = words.at(i);
    boolean name = word.isCapitalized() && i > 0 && word.tag().startsWith("NNP");
    boolean time = words.is(i, "second") && end == i + 1 && word.tag().equals("NN");
    return !name && !time && !(words.isHyphen(i - 1) && !words.is(i - 2, "mid"));
  }

  /** Whether a vague number counts here: "several people", but not "several of" nothing. */
  boolean vague(int end) {
    String tag = words.at(end).tag();
    return words.is(end - 1, "of", "dozens", "hundreds", "thousands", "millions", "billions")
        || tag.isEmpty()
        || tag.startsWith("N")
        || tag.startsWith("J")
        || tag.startsWith("VB")
        || words.is(end, "of");
  }

  /** "a third of", "nearly half", "one fifth"; but not "a third man", "the second half". */
  private boolean isShare(int i, int end) {
    boolean article = words.is(i, "a", "an") && end <= i + 4 && !words.lower(end - 1).endsWith("s");
    boolean bare = words.is(i, "half", "quarter");
    boolean common = words.is(end - 1, "half");
    boolean of = words.is(end, "of");
    boolean hedged = hedges.before(words, i - 1) != null || words.is(i - 1, "by");
    if (bare) {
      return words.is(i, "half")
          && (hedged || of || words.is(end, "the", "a", "an", "all", "its", "their", "his", "her"))
          && !words.isHyphen(end)
          && !words.is(i - 1, "first", "second", "each", "other", "this", "last", "the");
    }
    if (article) {
      boolean rare =
          words.lower(end - 1).endsWith("dredth") || words.lower(end - 1).endsWith("ionth");
      boolean over = words.is(end, "", ".", ",", "!", "?");
      return of || hedged || (over && (common || rare));
    }
    // "one third party"; but "one in three Germans"
    String last = words.lower(end - 1);
    boolean ordinal = last.endsWith("th") || words.is(end - 1, "third", "half", "quarter");
    String tag = words.at(end).tag();
    return !ordinal || !(tag.equals("NN") || tag.startsWith("NNP"));
  }

  /** "COVID-19", "F-16", "G20", "MH17": joined to letters before it. */
  private boolean codeBefore(int i) {
    if (!words.at(i).isNumber()) {
      return words.isHyphen(i - 1)
          && words.at(i - 2).kind() == Word.Kind.LETTERS
          && !words.is(i - 2, "mid", "pre", "post", "all", "twenty", "to");
    }
    boolean glued = words.glued(i) && words.at(i - 1).kind() == Word.Kind.LETTERS;
    boolean hyphen =
        words.isHyphen(i - 1)
            && words.at(i - 2).kind() == Word.Kind.LETTERS
            && !words.is(i - 2, "mid", "magnitude", "sub", "over", "under", "to", "plus");
    // "737-800": scores and ranges have been read as a whole before
    boolean numbered = words.isHyphen(i - 1) && words.at(i - 2).isNumber();
    boolean dotted =
        words.glued(i) && words.is(i - 1, ".", "/", "_", ":", "@", "#") && words.glued(i - 1);
    return glued || hyphen || numbered || dotted;
  }

  /** "737-800", "4x4", "24/7", "3:2", "9/11". */
  private boolean codeAfter(int end) {
    if (!words.glued(end)) {
      return false;
    }
    Word next = words.at(end);
    if (next.kind() == Word.Kind.LETTERS) {
      return true;
    }
    return words.is(end, ":", "/", "_", "°", "@", "#") && words.glued(end + 1);
  }

  /** One of three and more numbers joined by signs: telephone numbers, addresses, versions. */
  private boolean isPartOfCode(int i, int end) {
    int from = i;
    int joints = 0;
    while (joints < 4 && isJoint(from - 1) && words.at(from - 2).isNumber()) {
      from -= 2;
      joints++;
    }
    int to = end;
    while (joints < 4 && isJoint(to) && words.at(to + 1).isNumber()) {
      to += 2;
      joints++;
    }
    // "1995-01"
    boolean padded =
        isJoint(end) && words.at(end + 1).isDigits(2) && words.at(end + 1).text().startsWith("0");
    return padded || joints >= 2 || (joints == 1 && words.is(from - 1, "+") && words.glued(from));
  }

  private boolean isJoint(int i) {
    return words.is(i, "-", ".", "/", "–") && words.glued(i) && words.glued(i + 1);
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

  /** "Falcon 9", "Group of Seven", "Resolution 2728", "123 Mill Road". */
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
    if (words.at(i).isNumber() && isStreet(end)) {
      return true;
    }
    if (!proper) {
      return words.at(i).isCapitalized() && words.at(i).tag().startsWith("NNP");
    }
    boolean noun = words.at(end).tag().startsWith("NN") || words.at(end).tag().startsWith("JJ");
    return !noun || (words.at(i).isNumber() && words.at(end).isCapitalized());
  }

  /** Capitalised words from here on that end in a word for a street. */
  private boolean isStreet(int at) {
    for (int i = at; i < at + 4 && words.at(i).isCapitalized(); i++) {
      boolean street =
          words.is(
              i,
              "street",
              "st",
              "road",
              "rd",
              "avenue",
              "ave",
              "lane",
              "boulevard",
              "blvd",
              "drive",
              "square",
              "terrace",
              "crescent");
      if (street && i > at) {
        return true;
      }
    }
    return false;
  }
}
