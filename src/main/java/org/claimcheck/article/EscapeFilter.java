package org.claimcheck.article;

/** Finds terminal escape sequences in a stream of characters. */
final class EscapeFilter {
  /** A title-setting sequence that never ends must not take the article with it. */
  private static final int LONGEST = 200;

  private enum State {
    TEXT,
    ESCAPE,
    CONTROL_SEQUENCE,
    STRING
  }

  private State state = State.TEXT;
  private int length;

  /** Whether the next character belongs to an escape sequence. */
  boolean swallows(char c) {
    if (state != State.TEXT && ++length > LONGEST) {
      state = State.TEXT;
    }
    switch (state) {
      case TEXT -> {
        if (c == '\u001b' || c == '\u009b') {
          state = c == '\u001b' ? State.ESCAPE : State.CONTROL_SEQUENCE;
          length = 0;
          return true;
        }
        return false;
      }
      case ESCAPE -> {
        if (c == '[') {
          state = State.CONTROL_SEQUENCE;
        } else if (c == ']') {
          state = State.STRING;
        } else {
          state = State.TEXT;
          return c >= '@' && c <= '_';
        }
        return true;
      }
      case CONTROL_SEQUENCE -> {
        if (c >= '@' && c <= '~') {
          state = State.TEXT;
          return true;
        }
        if (c < ' ' || c > '~') {
          state = State.TEXT;
          return false;
        }
        return true;
      }
      case STRING -> {
        if (c == '\u0007') {
          state = State.TEXT;
        } else if (c == '\u001b') {
          state = State.ESCAPE;
        }
        return true;
      }
    }
    throw new AssertionError(state);
  }

  /** Begins afresh. */
  void reset() {
    state = State.TEXT;
  }
}
