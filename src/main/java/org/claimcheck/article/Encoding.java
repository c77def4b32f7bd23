package org.claimcheck.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes into text, without guesses: a byte order mark, an HTML declaration, the zero bytes that
 * only UTF-16 has, or UTF-8.
 */
final class Encoding {
  private static final int DECLARED_WITHIN = 4096;
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:<meta[^>]{0,300}?charset\\s*=\\s*|^\\s*<\\?xml[^>]{0,100}?encoding\\s*=\\s*)"
              + "[\"']?\\s*([\\w.:-]+)",
          Pattern.CASE_INSENSITIVE);
  private static final String SAVE_AS = "save it as UTF-8";

  private Encoding() {}

  /**
   * The text of a file, without byte order mark.
   *
   * @param declares whether the file may declare its encoding itself, as HTML does
   */
  static String decode(String source, byte[] bytes, boolean declares) {
    if (bytes.length == 0) {
      throw new InputException(source, "the file is empty", "nothing to check");
    }
    if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff)) {
      throw new InputException(source, "UTF-32 text cannot be read", SAVE_AS);
    }
    if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      return decode(source, bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xff, 0xfe)) {
      return decode(source, bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xfe, 0xff)) {
      return decode(source, bytes, 2, StandardCharsets.UTF_16BE);
    }
    Charset wide = wide(source, bytes);
    if (wide != null) {
      return decode(source, bytes, 0, wide);
    }
    return decode(source, bytes, 0, declares ? declared(source, bytes) : StandardCharsets.UTF_8);
  }

  /**
   * UTF-16 where a text without byte order mark is that, null for none; rejects what is no text.
   */
  private static @Nullable Charset wide(String source, byte[] bytes) {
    String kind = null;
    if (startsWith(bytes, '%', 'P', 'D', 'F')) {
      kind = "a PDF file";
    } else if (startsWith(bytes, 'P', 'K', 3, 4)) {
      kind = "a ZIP archive or Office document";
    } else if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
      kind = "an old Office document";
    } else if (startsWith(bytes, 0x89, 'P', 'N', 'G')
        || startsWith(bytes, 0xff, 0xd8, 0xff)
        || startsWith(bytes, 'G', 'I', 'F', '8')) {
      kind = "an image";
    } else if (startsWith(bytes, 0x1f, 0x8b)) {
      kind = "gzip-compressed";
    }
    if (kind != null) {
      throw new InputException(source, "this is " + kind + ", not text", "save its text as UTF-8");
    }
    int even = 0;
    int odd = 0;
    int length = Math.min(bytes.length, 65536);
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        even += 1 - i % 2;
        odd += i % 2;
      }
    }
    if (even + odd == 0) {
      return null;
    }
    // Of English text, written two bytes a character, nearly every second byte is zero.
    if (Math.max(even, odd) > length / 4 && Math.min(even, odd) < length / 50 + 1) {
      return odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }
    throw new InputException(
        source, "this is a binary file, not text (it holds zero bytes)", "leave it out");
  }

  private static Charset declared(String source, byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
    Matcher m = DECLARED.matcher(head);
    if (!m.find()) {
      return StandardCharsets.UTF_8;
    }
    String name = m.group(1).toLowerCase(Locale.ROOT);
    // Browsers read these labels so, and pages rely on it.
    if (name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii")) {
      name = "windows-1252";
    }
    if (name.startsWith("utf-16")) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new InputException(
          source, "the page declares the unknown encoding \"" + name + "\"", SAVE_AS);
    }
  }

  private static String decode(String source, byte[] bytes, int skip, Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
    CharBuffer out = CharBuffer.allocate(bytes.length - skip + 1);
    CoderResult result =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    out.flip();
    if (result.isError()) {
      throw new InputException(
          source + ":" + Position.of(out, out.length()),
          "not "
              + charset.displayName(Locale.ROOT)
              + " text (byte "
              + String.format(Locale.ROOT, "0x%02X", in.get(in.position()))
              + " at offset "
              + in.position()
              + ")",
          SAVE_AS);
    }
    String text = out.toString();
    if (text.isBlank()) {
      throw new InputException(
          source, "the file holds nothing but white space", "nothing to check");
    }
    return text;
  }

  private static boolean startsWith(byte[] bytes, int... head) {
    if (bytes.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((bytes[i] & 0xff) != head[i]) {
        return false;
      }
    }
    return true;
  }
}
