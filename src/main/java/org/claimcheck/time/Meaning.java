package org.claimcheck.time;

/** What a time phrase says, before it is known when it is said. */
interface Meaning {
  /** What it means in its place. */
  Reading in(Scene scene);
}
