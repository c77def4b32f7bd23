package org.claimcheck.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A news article: the text people read, and where each part of it stands in the original file.
 *
 * <p>All stages work on {@link #text()}, which is free of markup; reports point into {@link
 * #original()}, and only {@link #toOriginal(Span)} leads from one to the other.
 */
public final class Article {
  private final String source;
  private final String original;
  private final String text;
  private final OffsetMap offsets;
  private final List<Block> blocks;
  private final Metadata metadata;
  private final List<String> problems;

  /**
   * What the article says about itself.
   *
   * @param title headline, without markup
   * @param published day of publication in the publisher's time zone
   * @param language BCP 47 tag
   * @param author byline
   * @param dateline place of the report
   * @param url address of the published article
   */
  public record Metadata(
      @Nullable String title,
      @Nullable LocalDate published,
      String language,
      @Nullable String author,
      @Nullable String dateline,
      @Nullable String url) {
    /** Metadata of an article that says nothing about itself. */
    public static final Metadata NONE = new Metadata(null, null, "en", null, null, null);
  }

  /**
   * @param source path or URI as the user gave it
   * @param original the decoded file
   * @param text the readable text, blocks apart
   * @param offsets from text to original
   * @param blocks parts of the text in order, not overlapping
   * @param metadata what the article says about itself
   * @param problems what was wrong with the input but did not stop reading it, for people
   */
  public Article(
      String source,
      String original,
      String text,
      OffsetMap offsets,
      List<Block> blocks,
      Metadata metadata,
      List<String> problems) {
    this.source = source;
    this.original = original;
    this.text = text;
    this.offsets = offsets;
    this.blocks = List.copyOf(blocks);
    this.metadata = metadata;
    this.problems = List.copyOf(problems);
  }

  /** A plain article of one paragraph, published on the given day; for tests and examples. */
  public static Article of(String text, @Nullable LocalDate published) {
    return new Article(
        "-",
        text,
        text,
        OffsetMap.IDENTITY,
        List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))),
        new Metadata(null, published, "en", null, null, null),
        List.of());
  }

  /** Path or URI as the user gave it. */
  public String source() {
    return source;
  }

  /** The decoded file, markup included. */
  public String original() {
    return original;
  }

  /** The readable text; spans of all stages but the report point into it. */
  public String text() {
    return text;
  }

  /** Parts of the text in order. */
  public List<Block> blocks() {
    return blocks;
  }

  /** What the article says about itself. */
  public Metadata metadata() {
    return metadata;
  }

  /** Day of publication, where known. */
  public Optional<LocalDate> published() {
    return Optional.ofNullable(metadata.published());
  }

  /** What was wrong with the input but did not stop reading it. */
  public List<String> problems() {
    return problems;
  }

  /** Where a span of {@link #text()} stands in {@link #original()}, or a {@link #margin} lies. */
  public Span toOriginal(Span span) {
    return isMargin(span)
        ? new Span(span.start() - text.length() - 1, span.end() - text.length() - 1)
        : offsets.toOriginal(span);
  }

  /**
   * A span that stands for a place of {@link #original()} which the text leaves out, such as a
   * comment. It lies behind the text; only {@link #toOriginal} and {@link #words} take it.
   */
  public Span margin(Span original) {
    return new Span(original.start() + text.length() + 1, original.end() + text.length() + 1);
  }

  /** Whether a span lies behind the text. */
  public boolean isMargin(Span span) {
    return span.start() > text.length();
  }

  /** The words of a span, or what the file holds at a {@link #margin}. */
  public String words(Span span) {
    return isMargin(span) ? toOriginal(span).in(original) : span.in(text);
  }
}
