package org.claimcheck.article;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Turns what a reader sees of an HTML element into blocks of text. */
final class HtmlText {
  private static final Set<String> BREAKS =
      Set.of(
          "address",
          "article",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "figure",
          "figcaption",
          "header",
          "hgroup",
          "hr",
          "html",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "blockquote",
          "li",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6");

  private static final Set<String> CODE = Set.of("code", "pre", "samp", "kbd");
  private static final Set<String> HEADS = Set.of("caption", "thead");

  private final Draft draft;
  private final HtmlNoise noise;
  private final int offset;
  private Block.Kind kind = Block.Kind.PARAGRAPH;
  private int lineBreaks;

  private HtmlText(Draft draft, HtmlNoise noise, int offset) {
    this.draft = draft;
    this.noise = noise;
    this.offset = offset;
  }

  /** A parser that remembers where in the file everything stands. */
  static Document parse(String html) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    return parser.parseInput(html, "");
  }

  /** Adds the visible text of an element. */
  static void read(Draft draft, Element root, HtmlNoise noise) {
    HtmlText reader = new HtmlText(draft, noise, 0);
    draft.text.open(Block.Kind.PARAGRAPH);
    reader.children(root);
    draft.text.close();
  }

  /** Adds the visible text of a part of the file that is HTML. */
  static void readFragment(Draft draft, int from, int to) {
    Document page = parse(draft.original.substring(from, to));
    HtmlText reader = new HtmlText(draft, HtmlNoise.in(page.body()), from);
    draft.text.open(Block.Kind.PARAGRAPH);
    reader.children(page.body());
    draft.text.close();
  }

  private void children(Element element) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        text(text);
      } else if (child instanceof Element inner && !noise.drops(inner) && !isSkipped(inner)) {
        element(inner);
      }
    }
  }

  private boolean isSkipped(Element element) {
    String tag = element.normalName();
    return (CODE.contains(tag) && draft.options.skips(Markup.CODE))
        || (tag.equals("blockquote") && draft.options.skips(Markup.QUOTES));
  }

  private void element(Element element) {
    String tag = element.normalName();
    if (tag.equals("br")) {
      lineBreaks++;
      if (lineBreaks > 1) {
        draft.text.open(kind);
      } else {
        int at = Math.max(0, offset + element.sourceRange().startPos());
        draft.text.replace(" ", at, at);
      }
      return;
    }
    if (!BREAKS.contains(tag)) {
      children(element);
      return;
    }
    Block.Kind outer = kind;
    kind = kindOf(element, tag);
    lineBreaks = 0;
    draft.text.open(kind);
    children(element);
    kind = outer;
    draft.text.open(kind);
  }

  private Block.Kind kindOf(Element element, String tag) {
    return switch (tag) {
      case "h1" -> isTitle(element) ? Block.Kind.TITLE : Block.Kind.HEADING;
      case "h2", "h3", "h4", "h5", "h6" ->
          HtmlNoise.isStandfirst(element)
              ? Block.Kind.STANDFIRST
              : draft.title != null && isTitle(element) ? Block.Kind.TITLE : Block.Kind.HEADING;
      case "figcaption", "caption" -> Block.Kind.CAPTION;
      case "blockquote" -> Block.Kind.BLOCK_QUOTE;
      case "li", "th", "dd", "dt" -> Block.Kind.LIST_ITEM;
      case "td" -> isData(element) ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
      default ->
          HtmlNoise.isStandfirst(element)
              ? Block.Kind.STANDFIRST
              : kind == Block.Kind.TITLE ? Block.Kind.PARAGRAPH : kind;
    };
  }

  /** Tables without heads are how old pages place their columns. */
  private static boolean isData(Element cell) {
    Element table = cell.closest("table");
    return table == null || table.children().stream().limit(2).anyMatch(HtmlText::hasHead);
  }

  /** Whether a part of a table is a caption, a head, or begins with a head cell. */
  private static boolean hasHead(Element part) {
    Element row = part.normalName().equals("tr") ? part : part.firstElementChild();
    Element cell = row == null ? null : row.firstElementChild();
    return HEADS.contains(part.normalName()) || (cell != null && cell.normalName().equals("th"));
  }

  private boolean isTitle(Element heading) {
    String text = heading.text().strip();
    if (draft.title == null) {
      draft.title = text;
      return true;
    }
    return text.toLowerCase(Locale.ROOT).equals(draft.title.toLowerCase(Locale.ROOT));
  }

  private void text(TextNode node) {
    String words = node.getWholeText();
    if (!words.isBlank()) {
      lineBreaks = 0;
    }
    int from = node.sourceRange().startPos();
    int to = node.sourceRange().endPos();
    if (from < 0 || to < from) {
      return;
    }
    Spelling.HTML.put(draft.text, words, draft.original, offset + from, offset + to);
  }
}
