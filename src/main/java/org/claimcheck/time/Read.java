package org.claimcheck.time;

/**
 * A phrase a reader found.
 *
 * @param start position of its first word
 * @param end position after its last word
 * @param meaning what it says
 */
record Read(int start, int end, Meaning meaning) {
  Read from(int earlier) {
    return new Read(earlier, end, meaning);
  }
}
