package org.claimcheck.graph;

import java.math.BigDecimal;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.claimcheck.article.Span;
import org.claimcheck.interval.DayInterval;
import org.claimcheck.text.Document;
import org.claimcheck.text.Quotation;
import org.claimcheck.time.TimeExpression;
import org.claimcheck.time.WrittenDay;
import org.jspecify.annotations.Nullable;

/**
 * Writes the time expressions of an article into its working graph with what each says piece by
 * piece, and which of them say one time in two ways.
 */
final class TimeTriples {
  /** "yesterday (5 May)", "5 May, a Friday", "5 May was a Friday". */
  private static final Pattern BRACKET = Pattern.compile("\\s{0,2}\\(\\s?");

  private static final Pattern COMMA = Pattern.compile(",\\s(?:(?:a|on|in)\\s)?");
  private static final Pattern EQUATION =
      Pattern.compile("\\s(?:is|was|fell on|falls on|will be|will fall on)\\s(?:a\\s)?");
  private static final Pattern END =
      Pattern.compile("[,.;:!?)–—\\n].*|\\s[–—-]\\s.*|", Pattern.DOTALL);

  private static final Pattern LENGTH = Pattern.compile("PT?(\\d{1,4})([YMWDH])");

  /** Less than this between two expressions, and they are of one list. */
  private static final int LIST = 7;

  private final Graph graph;
  private final Node article;
  private final Document document;

  TimeTriples(Graph graph, Node article, Document document) {
    this.graph = graph;
    this.article = article;
    this.document = document;
  }

  /** Writes them and gives their nodes, in text order. */
  Map<Node, TimeExpression> write() {
    Map<Node, TimeExpression> nodes = new LinkedHashMap<>();
    List<TimeExpression> times = document.times();
    @Nullable Node last = null;
    int quotation = 0;
    List<Quotation> quotations = document.quotations();
    for (int i = 0; i < times.size(); i++) {
      TimeExpression time = times.get(i);
      while (quotation < quotations.size()
          && quotations.get(quotation).span().end() <= time.span().start()) {
        quotation++;
      }
      boolean quoted =
          quotation < quotations.size() && quotations.get(quotation).span().covers(time.span());
      Node node = NodeFactory.createURI(article.getURI() + "#t" + (i + 1));
      nodes.put(node, time);
      write(node, time, quoted, i + 1);
      if (last != null) {
        @Nullable WrittenDay before = times.get(i - 1).written();
        if (before != null && before.opensRange()) {
          graph.add(last, Cc.term("rangeTo"), node);
        } else if (isApposition(times, i)) {
          graph.add(last, Cc.APPOSITION, node);
        }
      }
      last = node;
    }
    return nodes;
  }

  private void write(Node node, TimeExpression time, boolean quoted, int position) {
    graph.add(node, RDF.type.asNode(), Cc.TIME_EXPRESSION);
    graph.add(node, Cc.ARTICLE, article);
    graph.add(node, Cc.POSITION, Cc.number(BigDecimal.valueOf(position)));
    graph.add(node, Cc.VALUE_TEXT, Cc.text(time.text()));
    graph.add(node, Cc.term("start"), Cc.number(BigDecimal.valueOf(time.span().start())));
    graph.add(node, Cc.term("end"), Cc.number(BigDecimal.valueOf(time.span().end())));
    document
        .sentenceAt(time.span().start())
        .ifPresent(
            s -> {
              String part = s.block().kind().name().toLowerCase(Locale.ROOT);
              graph.add(node, Cc.term("part"), Cc.text(part));
              graph.add(node, Cc.term("sentence"), Cc.number(BigDecimal.valueOf(s.index())));
            });
    Matcher length = LENGTH.matcher(time.value());
    if (length.matches()) {
      graph.add(node, Cc.term("lasts"), Cc.number(new BigDecimal(length.group(1))));
      graph.add(node, Cc.term("grain"), Cc.text(length.group(2)));
    }
    if (quoted) {
      graph.add(node, Cc.QUOTED, Cc.truth(true));
    }
    if (time.written() != null) {
      write(node, time.written());
    }
    @Nullable DayInterval days = time.days();
    if (days != null && days.earliest() != null) {
      graph.add(node, Cc.EARLIEST, Cc.day(days.earliest()));
    }
    if (days != null && days.latest() != null) {
      graph.add(node, Cc.LATEST, Cc.day(days.latest()));
    }
  }

  private void write(Node node, WrittenDay written) {
    if (written.weekday() != null) {
      String name = written.weekday().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      graph.add(node, Cc.WEEKDAY, Cc.text(name));
    }
    if (written.date() != null) {
      graph.add(node, Cc.WRITTEN_DATE, Cc.text(written.date()));
    }
    if (written.fromNow() != null) {
      graph.add(node, Cc.term("daysFromNow"), Cc.number(BigDecimal.valueOf(written.fromNow())));
    }
  }

  /** Whether an expression tells the one before it once more: "last Friday (5 May)". */
  private boolean isApposition(List<TimeExpression> times, int i) {
    String text = document.text();
    Span one = times.get(i - 1).span();
    Span other = times.get(i).span();
    if (other.start() - one.end() > 20 || other.start() < one.end()) {
      return false;
    }
    String between = text.substring(one.end(), other.start());
    String after = text.substring(other.end(), Math.min(text.length(), other.end() + 4));
    if (BRACKET.matcher(between).matches()) {
      return after.stripLeading().startsWith(")");
    }
    boolean ends = END.matcher(after).matches();
    boolean list =
        (i > 1 && isNear(times.get(i - 2).span(), one))
            || (i + 1 < times.size() && isNear(other, times.get(i + 1).span()));
    return ends
        && !list
        && (COMMA.matcher(between).matches() || EQUATION.matcher(between).matches());
  }

  private boolean isNear(Span one, Span next) {
    return next.start() - one.end() < LIST
        && document.text().substring(one.end(), next.start()).indexOf('.') < 0;
  }
}
