package org.claimcheck.graph;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.claimcheck.calendar.JulianCalendar;
import org.jspecify.annotations.Nullable;

/**
 * The calendar as a reference: adds to a working graph the days that its written dates may mean,
 * and facts about them, their weekdays and the lengths of their months.
 *
 * <p>A date without a year is of a year that makes it lie near the day of publication, or of one
 * that the article names. Old dates are read in the Julian calendar too: it was in use up to 1923.
 */
final class Calendar {
  private static final String BASE = "https://w3id.org/claimcheck/calendar/";
  private static final Pattern DATE = Pattern.compile("(\\d{4}|XXXX)-(\\d{2})-(\\d{2})");
  private static final Pattern YEAR = Pattern.compile("\\b([12]\\d{3})\\b");
  private static final Node SOURCE = Cc.text("calendar");

  /** Nobody leaves out the year of a day that lies farther from now than this. */
  private static final int NEAR_DAYS = 300;

  private static final LocalDate FIRST_GREGORIAN = LocalDate.of(1582, 10, 15);

  private final Graph graph;
  private final @Nullable LocalDate published;
  private final Set<Integer> namedYears = new TreeSet<>();

  Calendar(Graph graph, @Nullable LocalDate published) {
    this.graph = graph;
    this.published = published;
  }

  void run() {
    List<Node> times =
        graph
            .find(Node.ANY, RDF.type.asNode(), Cc.TIME_EXPRESSION)
            .mapWith(Triple::getSubject)
            .toList();
    times.forEach(this::years);
    for (Node time : times) {
      texts(time, Cc.WRITTEN_DATE).forEach(date -> read(time, date));
    }
    for (Triple t : graph.find(Node.ANY, Cc.APPOSITION, Node.ANY).toList()) {
      share(t.getSubject(), t.getObject());
      share(t.getObject(), t.getSubject());
    }
    for (Node time : times) {
      if (graph.contains(time, Cc.WEEKDAY, Node.ANY)) {
        objects(time, Cc.READING).forEach(this::neighbours);
      }
    }
  }

  /** The years that an expression names, or that it is counted to be: "2013", "last year". */
  private void years(Node time) {
    for (String words : texts(time, Cc.VALUE_TEXT)) {
      YEAR.matcher(words).results().forEach(y -> namedYears.add(Integer.valueOf(y.group(1))));
    }
    if (!graph.contains(time, Cc.WRITTEN_DATE, Node.ANY)) {
      for (Node end : objects(time, Cc.LATEST)) {
        namedYears.add(LocalDate.parse(end.getLiteralLexicalForm()).getYear());
      }
    }
  }

  private void read(Node time, String written) {
    Matcher date = DATE.matcher(written);
    if (!date.matches()) {
      return;
    }
    int month = Integer.parseInt(date.group(2));
    int day = Integer.parseInt(date.group(3));
    if (month < 1 || month > 12) {
      return;
    }
    if (!date.group(1).equals("XXXX")) {
      readings(time, List.of(Integer.valueOf(date.group(1))), month, day);
    } else if (day > Month.of(month).maxLength()) {
      Node node = thing("XXXX" + written.substring(4), day + " " + name(month));
      beyond(node, thing("XXXX-" + date.group(2), name(month)), Month.of(month).maxLength());
      add(time, Cc.READING, node);
    } else {
      readings(time, plausibleYears(month, day), month, day);
    }
  }

  /** Years of a date that names none, the likeliest first; none if nothing tells. */
  private List<Integer> plausibleYears(int month, int day) {
    LocalDate now = published;
    if (now == null) {
      return List.of();
    }
    Set<Integer> years = new TreeSet<>(namedYears);
    for (int year = now.getYear() - 1; year <= now.getYear() + 1; year++) {
      if (exists(year, month, day) && distance(now, year, month, day) <= NEAR_DAYS) {
        years.add(year);
      }
    }
    return years.stream()
        .filter(y -> exists(y, month, day))
        .sorted(Comparator.comparingLong(y -> distance(now, y, month, day)))
        .toList();
  }

  private static long distance(LocalDate now, int year, int month, int day) {
    return Math.abs(LocalDate.of(year, month, day).toEpochDay() - now.toEpochDay());
  }

  private void readings(Node time, List<Integer> years, int month, int day) {
    boolean first = !graph.contains(time, Cc.READING, Node.ANY);
    for (int year : years) {
      Node node = gregorian(year, month, day);
      add(time, Cc.READING_CANDIDATE, node);
      @Nullable LocalDate julian = julian(year, month, day);
      boolean old = julian != null && julian.isBefore(FIRST_GREGORIAN);
      if (julian != null) {
        String label = words(year, month, day) + (old ? "" : " (Julian)");
        Node other = thing(iso(year, month, day) + "-julian", label);
        weekday(other, julian);
        add(time, Cc.READING_CANDIDATE, other);
        node = old ? other : node;
      }
      if (first) {
        add(time, Cc.READING, node);
        first = false;
      }
    }
  }

  private Node gregorian(int year, int month, int day) {
    Node node = thing(iso(year, month, day), words(year, month, day));
    if (exists(year, month, day)) {
      LocalDate date = LocalDate.of(year, month, day);
      add(node, Cc.EARLIEST, Cc.day(date));
      add(node, Cc.LATEST, Cc.day(date));
      weekday(node, date);
    } else {
      YearMonth of = YearMonth.of(year, month);
      beyond(node, thing(of.toString(), name(month) + " " + year), of.lengthOfMonth());
      near(node, of.atEndOfMonth());
      near(node, of.atEndOfMonth().plusDays(1));
      nearInOtherYears(node, year, month, day);
    }
    return node;
  }

  /** The Gregorian day of a date of the Julian calendar, or null where that was not in use. */
  private static @Nullable LocalDate julian(int year, int month, int day) {
    try {
      return year < 1 || year > JulianCalendar.LAST_YEAR
          ? null
          : JulianCalendar.toGregorian(year, month, day);
    } catch (DateTimeException e) {
      return null; // no such day
    }
  }

  private static boolean exists(int year, int month, int day) {
    return year >= 1 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  /** A date in apposition is what a weekday beside it is said of. */
  private void share(Node weekday, Node date) {
    boolean bare =
        graph.contains(weekday, Cc.WEEKDAY, Node.ANY)
            && !graph.contains(weekday, Cc.WRITTEN_DATE, Node.ANY);
    if (bare && !graph.contains(date, Cc.WEEKDAY, Node.ANY)) {
      objects(date, Cc.READING).forEach(r -> add(weekday, Cc.READING, r));
      objects(date, Cc.READING_CANDIDATE).forEach(r -> add(weekday, Cc.READING_CANDIDATE, r));
    }
  }

  /** Days that are easily meant in place of a day: those about it, and its likes of other years. */
  private void neighbours(Node reading) {
    for (Node literal : objects(reading, Cc.EARLIEST)) {
      LocalDate day = LocalDate.parse(literal.getLiteralLexicalForm());
      near(reading, day);
      for (int offset = 1; offset <= 3; offset++) {
        near(reading, day.plusDays(offset));
        near(reading, day.minusDays(offset));
      }
      nearInOtherYears(reading, day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
  }

  private void near(Node reading, LocalDate day) {
    add(reading, Cc.NEAR, gregorian(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
  }

  private void nearInOtherYears(Node reading, int year, int month, int day) {
    for (int other : List.of(year - 1, year + 1)) {
      if (exists(other, month, day)) {
        near(reading, LocalDate.of(other, month, day));
      }
    }
  }

  private void weekday(Node node, LocalDate day) {
    Node weekday = Cc.text(day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    add(node, Cc.WEEKDAY, weekday);
    fact(node, Cc.WEEKDAY, weekday);
  }

  private void beyond(Node day, Node month, int length) {
    add(day, Cc.term("beyond"), month);
    fact(month, Cc.term("monthLength"), Cc.number(BigDecimal.valueOf(length)));
  }

  private void fact(Node subject, Node property, Node value) {
    Node fact = NodeFactory.createURI(subject.getURI() + "#fact");
    add(fact, RDF.type.asNode(), Cc.FACT);
    add(fact, Cc.SUBJECT, subject);
    add(fact, Cc.PROPERTY, property);
    add(fact, Cc.VALUE, value);
    add(fact, Cc.SOURCE, SOURCE);
  }

  private Node thing(String name, String label) {
    Node node = NodeFactory.createURI(BASE + name);
    add(node, RDFS.label.asNode(), Cc.text(label));
    return node;
  }

  private static String iso(int year, int month, int day) {
    return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
  }

  private static String words(int year, int month, int day) {
    return day + " " + name(month) + " " + year;
  }

  private static String name(int month) {
    return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private List<Node> objects(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }

  private List<String> texts(Node subject, Node property) {
    List<String> found = new ArrayList<>();
    objects(subject, property).forEach(n -> found.add(n.getLiteralLexicalForm()));
    found.sort(Comparator.naturalOrder());
    return found;
  }

  private void add(Node subject, Node predicate, Node object) {
    graph.add(subject, predicate, object);
  }
}
