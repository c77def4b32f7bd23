package org.claimcheck.text.nlp4j;

/**
 * 64-bit hashes that stand for feature strings in a pack. A pack is only valid with the functions
 * it was written with: change one, and {@link PackFolder#FORMAT} has to change too.
 */
final class FeatureHash {
  private static final long SEED = 0x9E3779B97F4A7C15L;
  private static final long TYPE_STEP = 0xC2B2AE3D27D4EB4FL;
  private static final long CHARACTER_STEP = 0x100000001B3L;
  private static final long MIX = 0xD6E8FEB86659FD93L;

  private FeatureHash() {}

  /** The hash of a string within a family of strings; never 0, which marks empty slots. */
  static long of(int type, CharSequence text) {
    long hash = SEED + type * TYPE_STEP;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * CHARACTER_STEP + (hash >>> 47);
    }
    hash = (hash ^ (hash >>> 32)) * MIX;
    hash = (hash ^ (hash >>> 32)) * MIX;
    hash ^= hash >>> 32;
    return hash == 0 ? 1 : hash;
  }
}
