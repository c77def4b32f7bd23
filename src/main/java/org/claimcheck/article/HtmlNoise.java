package org.claimcheck.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells what of a page is not the article: navigation, advertisements, hidden text. */
final class HtmlNoise {
  private static final Set<String> TAGS =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "aside",
          "footer",
          "form",
          "button",
          "select",
          "option",
          "textarea",
          "input",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "audio",
          "video",
          "canvas",
          "dialog",
          "menu",
          "head",
          "title",
          "label",
          "datalist",
          "time",
          "rp",
          "rt");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "contentinfo",
          "search",
          "dialog",
          "alertdialog",
          "alert",
          "menu",
          "menubar",
          "toolbar",
          "tooltip",
          "button",
          "tablist");
  private static final Set<String> WORDS =
      Set.of(
          "ad",
          "ads",
          "advert",
          "adverts",
          "advertisement",
          "advertising",
          "adslot",
          "sponsored",
          "sponsor",
          "promo",
          "promos",
          "promotion",
          "promoted",
          "related",
          "relatedposts",
          "recommended",
          "recirc",
          "newsletter",
          "share",
          "sharedaddy",
          "sharing",
          "sharebar",
          "social",
          "comments",
          "sidebar",
          "breadcrumb",
          "breadcrumbs",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "paywall",
          "subscribe",
          "subscription",
          "outbrain",
          "taboola",
          "nav",
          "navbar",
          "navigation",
          "menu",
          "footer",
          "byline",
          "author",
          "authors",
          "timestamp",
          "meta",
          "posted",
          "dateline-date",
          "toolbar",
          "skip",
          "pagination",
          "tags",
          "topics",
          "popup",
          "modal",
          "banner",
          "trending",
          "mostread",
          "readmore",
          "signup",
          "toc",
          "mw-editsection",
          "noprint",
          "sr-only",
          "screen-reader-text",
          "visually-hidden");

  /** Readers may well write more than the reporter, so that their share says nothing. */
  private static final Set<String> READERS = Set.of("comments", "commentlist", "disqus");

  /** Parts that, where they hold nothing but links, lead away from the article. */
  private static final Set<String> LINKED = Set.of("ul", "ol", "p", "td");

  private static final int LONGEST_LEAD_IN = 30;
  private static final int DEEPEST_LINK = 5;

  private static final Set<String> STANDFIRST =
      Set.of("standfirst", "dek", "subtitle", "subhead", "subheadline", "lede", "summary", "deck");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_-]+|(?<=[a-z])(?=[A-Z])");
  private static final Pattern HIDDEN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

  /** A class name that hides this much of the article's text was misread. */
  private static final double MOST = 0.4;

  private final int wholeLength;

  private HtmlNoise(int wholeLength) {
    this.wholeLength = wholeLength;
  }

  /** Noise inside an element that holds the article. */
  static HtmlNoise in(Element root) {
    return new HtmlNoise(root.text().length());
  }

  /** Whether an element is no part of the article's text. */
  boolean drops(Element element) {
    return (TAGS.contains(element.normalName()) && !isProse(element))
        || isHidden(element)
        || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || ((hasWord(element, WORDS) || leadsAway(element))
            && element.text().length() <= wholeLength * MOST)
        || (hasWord(element, READERS) && element.selectFirst("h1") == null);
  }

  /** Whether all words are links, such as a list of other articles, or all but "Read more:". */
  private static boolean leadsAway(Element element) {
    if (!LINKED.contains(element.normalName())) {
      return false;
    }
    StringBuilder around = new StringBuilder();
    boolean linked = addUnlinked(element, around, DEEPEST_LINK);
    String words = around.toString().strip();
    return linked
        && (words.isEmpty() || (words.length() <= LONGEST_LEAD_IN && words.endsWith(":")));
  }

  /** Adds the words outside links, no more than are needed, and tells whether there are links. */
  private static boolean addUnlinked(Element element, StringBuilder words, int levels) {
    boolean linked = false;
    for (Node child : element.childNodes()) {
      if (words.length() > LONGEST_LEAD_IN) {
        return linked;
      }
      if (child instanceof TextNode text) {
        words.append(text.text().strip());
      } else if (child instanceof Element inner) {
        if (inner.normalName().equals("a") && inner.hasAttr("href")) {
          linked = true;
        } else if (levels > 0) {
          linked |= addUnlinked(inner, words, levels - 1);
        } else {
          words.append("deeper than links are, ").append("and so taken for prose");
        }
      }
    }
    return linked;
  }

  /** Dates of publication are noise, dates inside a sentence are not. */
  private static boolean isProse(Element element) {
    Element parent = element.parent();
    return element.normalName().equals("time")
        && parent != null
        && parent.normalName().equals("p")
        && parent.text().length() > element.text().length() + 40;
  }

  /** Whether browsers do not show an element, as far as the element itself tells. */
  static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.hasClass("hidden")
        || element.attr("aria-hidden").equalsIgnoreCase("true")
        || HIDDEN.matcher(element.attr("style")).find();
  }

  /** Whether an element is the introduction under the headline. */
  static boolean isStandfirst(Element element) {
    return hasWord(element, STANDFIRST);
  }

  private static boolean hasWord(Element element, Set<String> words) {
    String tag = element.normalName();
    String own = tag.indexOf('-') > 0 ? " " + tag : "";
    for (String name : (element.className() + " " + element.id() + own).split("\\s+", -1)) {
      if (words.contains(name.toLowerCase(Locale.ROOT))) {
        return true;
      }
      for (String word : BETWEEN_WORDS.split(name, -1)) {
        if (words.contains(word.toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
    }
    return false;
  }
}
