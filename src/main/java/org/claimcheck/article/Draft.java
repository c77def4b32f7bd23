package org.claimcheck.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An article while a format is being read. */
final class Draft {
  private static final String LONG_WORD = "a word of more than a thousand characters";

  final String source;
  final String original;
  final ReadingOptions options;
  final TextBuilder text = new TextBuilder();
  final List<String> problems = new ArrayList<>();
  @Nullable String title;
  @Nullable LocalDate published;
  @Nullable String language;
  @Nullable String author;
  @Nullable String dateline;
  @Nullable String url;

  Draft(String source, String original, ReadingOptions options) {
    this.source = source;
    this.original = original;
    this.options = options;
  }

  /** Takes a date unless an earlier one was good; an impossible one is a problem of the article. */
  void publishedAs(String written, int at) {
    if (published != null || written.isBlank()) {
      return;
    }
    try {
      Optional<LocalDate> day = PublicationDate.parse(written, options.zone());
      if (day.isPresent()) {
        published = day.get();
      } else {
        problem(at, "cannot read the date of publication \"" + written.strip() + "\"");
      }
    } catch (DateTimeException e) {
      problem(at, "there is no such date of publication: " + written.strip());
    }
  }

  private void problem(int at, String what) {
    problems.add(Position.of(original, at) + ": " + what + "; write it as YYYY-MM-DD");
  }

  /** The article, with a day of publication for when it gives none itself. */
  Article finish(@Nullable LocalDate otherwisePublished) {
    text.close();
    Dateline.take(this, otherwisePublished != null);
    String readable = text.build();
    if (readable.isEmpty()) {
      throw text.firstLongWord() < 0
          ? new InputException(source, "no text found in the file", "nothing to check")
          : new InputException(
              source + ":" + Position.of(original, text.firstLongWord()),
              "nothing but " + LONG_WORD,
              "an article is prose");
    }
    if (readable.length() > ArticleReader.LONGEST) {
      throw new InputException(
          source,
          String.format(
              Locale.ROOT,
              "%,d characters of text, more than the limit of %,d",
              readable.length(),
              ArticleReader.LONGEST),
          "an article is shorter; split an archive into one file an article");
    }
    if (text.firstControl() >= 0) {
      problems.add(
          Position.of(original, text.firstControl())
              + ": control characters, terminal escapes or overrides of the writing direction, left out"
              + " of the text; remove them");
    }
    if (text.firstLongWord() >= 0) {
      problems.add(
          Position.of(original, text.firstLongWord())
              + ": "
              + LONG_WORD
              + ", left out of the text; remove it");
    }
    Article.Metadata metadata =
        new Article.Metadata(
            title,
            published == null ? otherwisePublished : published,
            language == null ? options.language() : language,
            author,
            dateline,
            url);
    return new Article(
        source, original, readable, text.offsets(), text.blocks(), metadata, problems);
  }
}
