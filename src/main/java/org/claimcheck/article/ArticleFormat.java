package org.claimcheck.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A format that articles come in. */
public enum ArticleFormat {
  TEXT,
  MARKDOWN,
  HTML;

  private static final Map<String, ArticleFormat> EXTENSIONS =
      Map.of(
          "txt", TEXT,
          "text", TEXT,
          "md", MARKDOWN,
          "markdown", MARKDOWN,
          "html", HTML,
          "htm", HTML,
          "xhtml", HTML);
  private static final Pattern HTML_START =
      Pattern.compile(
          "\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|article)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern MARKDOWN_SIGN =
      Pattern.compile("(?m)^#{1,6} \\S|\\]\\(https?:|\\*\\*\\S");

  /** The format that a file's name promises, if it is known. */
  public static Optional<ArticleFormat> ofName(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(EXTENSIONS.get(extension));
  }

  /** The format that a text without a name looks like. */
  static ArticleFormat sniff(CharSequence text) {
    CharSequence head = text.subSequence(0, Math.min(text.length(), 4096));
    if (HTML_START.matcher(head).find()) {
      return HTML;
    }
    return MARKDOWN_SIGN.matcher(head).find() ? MARKDOWN : TEXT;
  }

  void read(Draft draft) {
    switch (this) {
      case TEXT -> PlainText.read(draft);
      case MARKDOWN -> Markdown.read(draft);
      case HTML -> HtmlPage.read(draft);
    }
  }

  /** Extensions that articles have, for messages. */
  static String known() {
    return ".txt, .md, .html";
  }

  static boolean declaresEncoding(@Nullable ArticleFormat format, byte[] bytes) {
    int head = Math.min(bytes.length, 1024);
    return format == HTML
        || (format == null && sniff(new String(bytes, 0, head, ISO_8859_1)) == HTML);
  }
}
