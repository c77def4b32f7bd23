package org.claimcheck.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles. Safe for use by many threads.
 *
 * <p>All methods throw {@link InputException} for what the user can mend. What is wrong with an
 * article but does not stop reading it is among its {@link Article#problems()}.
 */
public final class ArticleReader {
  /** Files larger than this are no articles. */
  public static final int LARGEST = 10 * 1024 * 1024;

  /** Texts of more characters, some 35,000 words, are no articles, and take a minute. */
  public static final int LONGEST = 400_000;

  /** The source that means standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final char REPLACED = '\ufffd';
  private static final String ALLOW = "allow it, or leave it out";

  private final @Nullable LocalDate published;
  private final ReadingOptions options;

  /**
   * @param published day of publication of articles that do not say, or null for unknown
   */
  public ArticleReader(@Nullable LocalDate published) {
    this(published, ReadingOptions.DEFAULT);
  }

  /**
   * @param published day of publication of articles that do not say, or null for unknown
   * @param options how else to read them
   */
  public ArticleReader(@Nullable LocalDate published, ReadingOptions options) {
    this.published = published;
    this.options = options;
  }

  /** Reads a file; {@code -} reads standard input. */
  public Article read(String source) {
    if (source.equals(STANDARD_INPUT)) {
      return read(source, System.in);
    }
    Path path = pathOf(source);
    if (Files.isDirectory(path)) {
      throw Files.isReadable(path)
          ? new InputException(
              source, "no articles in this folder", "articles end in " + ArticleFormat.known())
          : new InputException(source, "no permission to read the folder", ALLOW);
    }
    try (InputStream in = Files.newInputStream(path)) {
      return read(source, in);
    } catch (NoSuchFileException e) {
      throw Files.isSymbolicLink(path)
          ? new InputException(source, "a link to a file that is not there", "mend or remove it")
          : new InputException(source, "no such file", "check the path");
    } catch (AccessDeniedException e) {
      throw new InputException(source, "no permission to read the file", ALLOW);
    } catch (IOException e) {
      throw cannotRead(source, e);
    }
  }

  private static Path pathOf(String source) {
    if (source.isEmpty()) {
      throw new InputException("\"\"", "an empty path", "name a file or a folder");
    }
    // What is not text in the name has been replaced before we see it.
    if (source.indexOf(REPLACED) >= 0) {
      throw new InputException(source, "the name is not UTF-8", "rename the file");
    }
    try {
      return Path.of(source);
    } catch (InvalidPathException e) {
      throw new InputException(source, "not a path (" + e.getReason() + ")", "rename the file");
    }
  }

  private Article read(String source, InputStream in) {
    byte[] bytes;
    try {
      bytes = in.readNBytes(LARGEST + 1);
    } catch (IOException e) {
      throw cannotRead(source, e);
    }
    return parse(source, bytes, ArticleFormat.ofName(source).orElse(null));
  }

  /**
   * Reads an article from memory.
   *
   * @param source name of the article for messages
   * @param format its format, or null to find out from the text
   */
  public Article parse(String source, byte[] bytes, @Nullable ArticleFormat format) {
    if (bytes.length > LARGEST) {
      throw new InputException(
          source,
          String.format(Locale.ROOT, "larger than %d MB, the limit", LARGEST / (1024 * 1024)),
          "an article is smaller; split an archive into one file an article");
    }
    String text = Encoding.decode(source, bytes, ArticleFormat.declaresEncoding(format, bytes));
    Draft draft = new Draft(source, text, options);
    (format == null ? ArticleFormat.sniff(text) : format).read(draft);
    return draft.finish(published);
  }

  private static InputException cannotRead(String source, IOException e) {
    String cause = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new InputException(source, "cannot read the file (" + cause + ")", "");
  }
}
