package org.claimcheck.text.nlp4j;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.LongBuffer;

/**
 * A map from 64-bit hashes to non-negative numbers over a file's bytes: open addressing, linear
 * probing, first all keys, then all values. Little-endian.
 */
final class HashTable {
  /** What {@link #get} answers for a hash that is not in the table. */
  static final int ABSENT = -1;

  private static final double LOAD = 0.72;
  private static final int HEADER = 2 * Integer.BYTES;

  private final int capacity;
  private final LongBuffer keys;
  private final IntBuffer values;

  /**
   * @param bytes a table as {@link #encode} wrote it
   * @throws IllegalArgumentException if the bytes are no table
   */
  HashTable(ByteBuffer bytes) {
    capacity = bytes.getInt(0);
    int count = bytes.getInt(Integer.BYTES);
    if (count < 0 || capacity <= count || bytes.limit() != size(capacity)) {
      throw new IllegalArgumentException("not a hash table of this format");
    }
    keys = slice(bytes, HEADER, capacity * Long.BYTES).asLongBuffer();
    values = slice(bytes, HEADER + capacity * Long.BYTES, capacity * Integer.BYTES).asIntBuffer();
  }

  /** The value of a hash, or {@link #ABSENT}. */
  int get(long hash) {
    int at = slot(hash, capacity);
    while (true) {
      long key = keys.get(at);
      if (key == hash) {
        return values.get(at);
      }
      if (key == 0) {
        return ABSENT;
      }
      at = at + 1 == capacity ? 0 : at + 1;
    }
  }

  /**
   * Writes a table.
   *
   * @param keys hashes, not 0
   * @param values their values, in the same order
   * @throws IllegalArgumentException if two keys are equal: the hash function has to be changed
   */
  static ByteBuffer encode(long[] keys, int[] values) {
    int capacity = (int) (keys.length / LOAD) + 8;
    ByteBuffer bytes = ByteBuffer.allocate(size(capacity)).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(0, capacity).putInt(Integer.BYTES, keys.length);
    LongBuffer slots = slice(bytes, HEADER, capacity * Long.BYTES).asLongBuffer();
    IntBuffer contents =
        slice(bytes, HEADER + capacity * Long.BYTES, capacity * Integer.BYTES).asIntBuffer();
    for (int i = 0; i < keys.length; i++) {
      int at = slot(keys[i], capacity);
      while (slots.get(at) != 0) {
        if (slots.get(at) == keys[i]) {
          throw new IllegalArgumentException("two features have the hash " + keys[i]);
        }
        at = at + 1 == capacity ? 0 : at + 1;
      }
      slots.put(at, keys[i]);
      contents.put(at, values[i]);
    }
    return bytes;
  }

  /** Maps the upper bits of a hash evenly to the slots, without a division. */
  private static int slot(long hash, int capacity) {
    return (int) Math.multiplyHigh(hash >>> 1, (long) capacity << 1);
  }

  private static int size(int capacity) {
    return Math.addExact(HEADER, Math.multiplyExact(capacity, Long.BYTES + Integer.BYTES));
  }

  private static ByteBuffer slice(ByteBuffer bytes, int from, int length) {
    return bytes.slice(from, length).order(ByteOrder.LITTLE_ENDIAN);
  }
}
