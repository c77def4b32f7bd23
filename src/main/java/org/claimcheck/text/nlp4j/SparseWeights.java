package org.claimcheck.text.nlp4j;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;

/**
 * A model's weights without the zeros, which are nineteen in twenty: for each feature the labels it
 * votes on and the weight of each vote. Adding zeros changes no sum, so scores equal those of the
 * full matrix bit by bit.
 */
final class SparseWeights extends ColumnMajorVector {
  private static final long serialVersionUID = 1L;
  private static final int HEADER = 3 * Integer.BYTES;
  private static final int MAX_LABELS = 256;

  private final transient IntBuffer starts;
  private final transient FloatBuffer votes;
  private final transient ByteBuffer labels;

  /**
   * @param bytes weights as {@link #encode} wrote them
   * @throws IllegalArgumentException if the bytes are no weights
   */
  SparseWeights(ByteBuffer bytes) {
    int features = bytes.getInt(0);
    int count = bytes.getInt(2 * Integer.BYTES);
    int afterStarts = HEADER + (features + 1) * Integer.BYTES;
    int afterVotes = afterStarts + count * Float.BYTES;
    if (features < 0 || count < 0 || afterVotes < 0 || bytes.limit() != afterVotes + count) {
      throw new IllegalArgumentException("not weights of this format");
    }
    feature_size = features;
    label_size = bytes.getInt(Integer.BYTES);
    starts = slice(bytes, HEADER, afterStarts).asIntBuffer();
    votes = slice(bytes, afterStarts, afterVotes).asFloatBuffer();
    labels = slice(bytes, afterVotes, bytes.limit());
  }

  /** Writes a model's weights. */
  static ByteBuffer encode(MajorVector weights) {
    int features = weights.getFeatureSize();
    int labelCount = weights.getLabelSize();
    if (labelCount > MAX_LABELS) {
      throw new IllegalArgumentException("a label does not fit a byte: " + labelCount);
    }
    int count = weights.countNonZeroWeights();
    int size = HEADER + (features + 1) * Integer.BYTES + count * (Float.BYTES + 1);
    ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(features).putInt(labelCount).putInt(count);
    int start = HEADER;
    int vote = HEADER + (features + 1) * Integer.BYTES;
    int label = vote + count * Float.BYTES;
    int written = 0;
    for (int feature = 0; feature < features; feature++) {
      bytes.putInt(start + feature * Integer.BYTES, written);
      for (int y = 0; y < labelCount; y++) {
        float weight = weights.get(feature * labelCount + y);
        if (weight != 0) {
          bytes.putFloat(vote + written * Float.BYTES, weight);
          bytes.put(label + written, (byte) y);
          written++;
        }
      }
    }
    bytes.putInt(start + features * Integer.BYTES, written);
    return bytes;
  }

  @Override
  public void addScores(SparseVector features, float[] scores) {
    for (SparseItem item : features.getVector()) {
      int feature = item.getIndex();
      if (feature < feature_size) {
        float value = item.getValue();
        int end = starts.get(feature + 1);
        for (int i = starts.get(feature); i < end; i++) {
          scores[Byte.toUnsignedInt(labels.get(i))] += votes.get(i) * value;
        }
      }
    }
  }

  /** Packs do not learn. */
  @Override
  public boolean expand(int labelSize, int featureSize, WeightGenerator generator) {
    return false;
  }

  private static ByteBuffer slice(ByteBuffer bytes, int from, int to) {
    return bytes.slice(from, to - from).order(ByteOrder.LITTLE_ENDIAN);
  }
}
