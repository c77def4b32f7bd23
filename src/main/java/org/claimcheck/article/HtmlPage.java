package org.claimcheck.article;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads a web page: its metadata, its headline and the text of the article. */
final class HtmlPage {
  private static final List<String> ROOTS =
      List.of("[itemprop=articleBody]", "article", "main", "[role=main]");
  private static final int SHORTEST_BODY = 200;
  private static final Pattern SITE_NAME = Pattern.compile("\\s+(?:[|–—·»]|-)\\s+[^|–—·»]{1,40}$");

  private final Draft draft;
  private final Document page;
  private final HtmlNoise pageNoise;

  private HtmlPage(Draft draft, Document page) {
    this.draft = draft;
    this.page = page;
    this.pageNoise = HtmlNoise.in(page.body());
  }

  static void read(Draft draft) {
    HtmlPage reader = new HtmlPage(draft, HtmlText.parse(draft.original));
    reader.read();
  }

  private void read() {
    HtmlMetadata metadata = HtmlMetadata.read(draft, page);
    Element root = root();
    if (metadata.body() != null
        && visibleLength(root) < SHORTEST_BODY
        && metadata.body().text().length() > visibleLength(root)) {
      headline(null, metadata);
      metadata.body().put(draft, Block.Kind.PARAGRAPH);
      return;
    }
    headline(root, metadata);
    HtmlText.read(draft, root, HtmlNoise.in(root));
  }

  /** The element that holds the article: the fullest of those that pages mark as such. */
  private Element root() {
    for (String query : ROOTS) {
      Optional<Element> fullest =
          page.select(query).stream()
              .filter(e -> !isInNoise(e))
              .max(Comparator.comparingInt(HtmlPage::visibleLength));
      if (fullest.isPresent() && visibleLength(fullest.get()) >= SHORTEST_BODY) {
        return fullest.get();
      }
    }
    return page.body();
  }

  private static int visibleLength(Element element) {
    HtmlNoise noise = HtmlNoise.in(element);
    int length = 0;
    for (Element child : element.children()) {
      length += noise.drops(child) ? 0 : visibleLength(child);
    }
    for (TextNode text : element.textNodes()) {
      length += text.text().strip().length();
    }
    return length;
  }

  private boolean isInNoise(Element element) {
    for (Element up = element; up != null && !up.normalName().equals("body"); up = up.parent()) {
      if (HtmlNoise.isHidden(up) || pageNoise.drops(up)) {
        return true;
      }
    }
    return false;
  }

  /** Puts the headline first when it stands outside the article's element. */
  private void headline(@Nullable Element root, HtmlMetadata metadata) {
    if (root != null && root.select("h1").stream().anyMatch(h -> !isInNoise(h))) {
      root.select("h1").stream()
          .filter(h -> !isInNoise(h))
          .findFirst()
          .ifPresent(h -> draft.title = h.text().strip());
      return;
    }
    if (root != null && root.select("h2, h3").stream().anyMatch(this::isTitle)) {
      return;
    }
    Optional<Element> heading =
        page.select("h1").stream()
            .filter(h -> !isInNoise(h) && !h.text().isBlank() && !isLogo(h))
            .findFirst();
    if (heading.isPresent()) {
      draft.title = heading.get().text().strip();
      draft.text.open(Block.Kind.TITLE);
      for (TextNode text : heading.get().selectXpath(".//text()", TextNode.class)) {
        put(text, text.getWholeText(), text.sourceRange().endPos());
      }
      draft.text.close();
      return;
    }
    if (metadata.headline() != null) {
      metadata.headline().put(draft, Block.Kind.TITLE);
      return;
    }
    Element title = page.selectFirst("head > title");
    if (title != null && !title.textNodes().isEmpty()) {
      titleElement(title.textNodes().get(0));
    }
  }

  private boolean isTitle(Element heading) {
    return draft.title != null && draft.title.equalsIgnoreCase(heading.text().strip());
  }

  /** The outlet's name in a first heading, which leads to its front page. */
  private boolean isLogo(Element heading) {
    Element link = heading.selectFirst("a[href]");
    return draft.title != null
        && !isTitle(heading)
        && link != null
        && link.text().length() == heading.text().length();
  }

  private void titleElement(TextNode node) {
    String words = node.getWholeText();
    String trimmed = withoutSite(words);
    if (trimmed.isBlank()) {
      return;
    }
    int end = node.sourceRange().endPos() - (words.length() - trimmed.length());
    draft.title = trimmed.strip();
    draft.text.open(Block.Kind.TITLE);
    put(node, trimmed, end);
    draft.text.close();
  }

  private String withoutSite(String title) {
    Matcher m = SITE_NAME.matcher(title.stripTrailing());
    if (!m.find() || m.start() < 20) {
      return title;
    }
    String site = HtmlMetadata.content(page, "meta[property=og:site_name]");
    String end = m.group().toLowerCase(Locale.ROOT);
    boolean certain = site != null && end.contains(site.toLowerCase(Locale.ROOT));
    return certain || !end.strip().startsWith("-") ? title.substring(0, m.start()) : title;
  }

  private void put(TextNode node, String words, int end) {
    int from = node.sourceRange().startPos();
    if (from >= 0 && end >= from) {
      Spelling.HTML.put(draft.text, words, draft.original, from, end);
    }
  }
}
