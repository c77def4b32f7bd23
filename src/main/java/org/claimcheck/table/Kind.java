package org.claimcheck.table;

import java.util.Locale;
import java.util.Optional;

/** What the values of a column are. */
enum Kind {
  /** The name of a thing. */
  NAME,
  /** The name of a place; "Lyon, France" is a place in another. */
  PLACE,
  /** A day, month or year. */
  DATE,
  /** A number, with a unit or without. */
  NUMBER,
  /** Words that stand for themselves. */
  TEXT;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Kind> of(String word) {
    for (Kind kind : values()) {
      if (kind.word().equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
