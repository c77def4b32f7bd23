package org.claimcheck.text.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HashTableTest {
  @Test
  void findsWhatWasWritten() {
    long[] keys = new Random(1).longs(10_000).toArray();
    keys[0] = -1;
    keys[1] = Long.MAX_VALUE;
    int[] values = new int[keys.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = i;
    }

    HashTable table = new HashTable(HashTable.encode(keys, values));

    for (int i = 0; i < values.length; i++) {
      assertThat(table.get(keys[i])).isEqualTo(i);
    }
    assertThat(table.get(42)).isEqualTo(HashTable.ABSENT);
  }

  @Test
  void refusesTwoEqualKeys() {
    assertThatThrownBy(() -> HashTable.encode(new long[] {5, 5}, new int[] {1, 2}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesOtherBytes() {
    assertThatThrownBy(() -> new HashTable(ByteBuffer.allocate(64)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
