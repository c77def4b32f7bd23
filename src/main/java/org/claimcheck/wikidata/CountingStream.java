package org.claimcheck.wikidata;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how much of a file has been read. */
final class CountingStream extends FilterInputStream {
  private final LongConsumer read;
  private long bytes;

  CountingStream(InputStream in, LongConsumer read) {
    super(in);
    this.read = read;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? -1 : 1);
    return one;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int many = super.read(buffer, offset, length);
    count(many);
    return many;
  }

  private void count(int more) {
    if (more > 0) {
      bytes += more;
      read.accept(bytes);
    }
  }
}
