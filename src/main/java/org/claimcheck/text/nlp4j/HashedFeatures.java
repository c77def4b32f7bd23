package org.claimcheck.text.nlp4j;

import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.nio.ByteBuffer;
import java.util.List;

/** A model's feature numbers, looked up by the hash of type and string. */
final class HashedFeatures extends FeatureMap {
  private static final long serialVersionUID = 1L;

  private final transient HashTable table;

  HashedFeatures(HashTable table) {
    this.table = table;
  }

  @Override
  public int index(int type, String value) {
    return table.get(FeatureHash.of(type, value));
  }

  /** Writes the numbers of a model as shipped. */
  static ByteBuffer encode(FeatureMap shipped) {
    List<Object2IntMap<String>> byType = shipped.getIndexMaps();
    int count = byType.stream().mapToInt(Object2IntMap::size).sum();
    long[] keys = new long[count];
    int[] numbers = new int[count];
    int written = 0;
    for (int type = 0; type < byType.size(); type++) {
      for (Object2IntMap.Entry<String> feature : byType.get(type).object2IntEntrySet()) {
        keys[written] = FeatureHash.of(type, feature.getKey());
        numbers[written] = feature.getIntValue();
        written++;
      }
    }
    return HashTable.encode(keys, numbers);
  }
}
