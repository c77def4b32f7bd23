package org.claimcheck.config;

/**
 * A pattern of paths as {@code .gitignore} has them: {@code *} and {@code ?} within a step, {@code
 * **} for any number of steps; without a slash it is about names at any depth, and a folder is all
 * that lies in it. Time grows with the lengths of pattern and path only.
 */
final class Glob {
  private static final String ANY = "**";

  private final String[] steps;

  Glob(String pattern) {
    String bare = pattern.startsWith("/") ? pattern.substring(1) : pattern;
    bare = bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    boolean anywhere = !bare.contains("/") && !pattern.startsWith("/");
    this.steps = (anywhere ? ANY + "/" + bare : bare).split("/", -1);
  }

  /** Whether a relative path with slashes, or a folder above it, is meant. */
  boolean matches(String path) {
    String[] names = path.split("/", -1);
    // reached[j]: the steps so far can stand for the first j names.
    boolean[] reached = new boolean[names.length + 1];
    reached[0] = true;
    for (String step : steps) {
      boolean[] next = new boolean[names.length + 1];
      boolean any = step.equals(ANY);
      for (int j = 0; j <= names.length; j++) {
        next[j] =
            any
                ? reached[j] || (j > 0 && next[j - 1])
                : j > 0 && reached[j - 1] && matches(step, names[j - 1]);
      }
      reached = next;
    }
    for (int j = 1; j <= names.length; j++) {
      if (reached[j]) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(String step, String name) {
    int s = 0;
    int n = 0;
    int star = -1;
    int resume = 0;
    while (n < name.length()) {
      if (s < step.length() && step.charAt(s) == '*') {
        star = s++;
        resume = n;
      } else if (s < step.length() && (step.charAt(s) == '?' || step.charAt(s) == name.charAt(n))) {
        s++;
        n++;
      } else if (star >= 0) {
        s = star + 1;
        n = ++resume;
      } else {
        return false;
      }
    }
    while (s < step.length() && step.charAt(s) == '*') {
      s++;
    }
    return s == step.length();
  }
}
