package org.claimcheck.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.claimcheck.interval.DayInterval;
import org.claimcheck.interval.NumberInterval;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the comparison of claims with facts must hold for all values, through the views it is. */
class AgreementViewsTest {
  private static final int TRIES = 40;
  private static final Path ONTOLOGY = Path.of("ontology");
  private static final Schema SCHEMA = Schema.load(ONTOLOGY);
  private static final Agreement AGREEMENT = Agreement.load(ONTOLOGY);
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final Node SUBJECT = node("thing");
  private static final Node CLAIM = node("claim");
  private static final Node FACT = node("fact");

  /** Intervals near each other, of a day to some years. */
  @Provide
  Arbitrary<DayInterval> days() {
    Arbitrary<Long> begin =
        Arbitraries.longs()
            .between(LocalDate.of(2019, 1, 1).toEpochDay(), LocalDate.of(2023, 1, 1).toEpochDay());
    Arbitrary<Integer> length = Arbitraries.of(0, 0, 0, 1, 2, 6, 29, 30, 89, 364, 365, 800);
    return Combinators.combine(begin, length)
        .as((b, l) -> new DayInterval(LocalDate.ofEpochDay(b), LocalDate.ofEpochDay(b + l)));
  }

  @Provide
  Arbitrary<NumberInterval> numbers() {
    Arbitrary<Integer> bound = Arbitraries.integers().between(0, 60);
    return Combinators.combine(bound, bound).as((a, b) -> numbers(Math.min(a, b), Math.max(a, b)));
  }

  @Property(tries = TRIES)
  void timesAgreeBothWaysOrNeither(
      @ForAll("days") DayInterval one, @ForAll("days") DayInterval other) {
    assertThat(agrees(one, other)).isEqualTo(agrees(other, one));
  }

  @Property(tries = TRIES)
  void timesThatShareADayAgreeAndStayAgreedWhenWidened(
      @ForAll("days") DayInterval one,
      @ForAll("days") DayInterval other,
      @ForAll @IntRange(max = 400) int more) {
    if (one.overlaps(other)) {
      assertThat(agrees(one, other)).isTrue();
      assertThat(agrees(one.widened(more), other)).isTrue();
    }
  }

  @Property(tries = TRIES)
  void timesMoreThanADayApartDisagree(
      @ForAll("days") DayInterval one, @ForAll("days") DayInterval other) {
    assertThat(agrees(one, other))
        .as(one + " and " + other)
        .isEqualTo(agreesByArithmetic(one, other));
  }

  private static boolean agreesByArithmetic(DayInterval one, DayInterval other) {
    boolean strict = (one.isDay() && other.isDay()) || (isLong(one) && isLong(other));
    return strict ? one.overlaps(other) : one.overlapsAcrossZones(other);
  }

  private static boolean isLong(DayInterval days) {
    Long length = days.length();
    return length != null && length > 361;
  }

  @Property(tries = TRIES)
  void neighboursAcrossMidnightDoNotContradict(@ForAll("days") DayInterval some) {
    LocalDate day = some.earliest();
    assertThat(day).isNotNull();
    DayInterval local = DayInterval.of(day);
    DayInterval utc = DayInterval.of(day.plusDays(1));
    String said = WRITTEN.format(day);
    assertThat(agrees("11 p.m. on " + said, local, utc)).isTrue();
    assertThat(agrees("late on " + said, local, utc)).isTrue();
    assertThat(agrees("on Friday", local, utc)).isTrue();
    assertThat(agrees("11 p.m. on " + said, local, DayInterval.of(day.plusDays(2)))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "1917-10-25, 1917-11-07, true", // the October Revolution
    "1917-10-25, 1917-11-06, false",
    "1732-02-11, 1732-02-22, true", // Washington's birth
    "1066-10-14, 1066-10-20, true", // Hastings, by the proleptic Gregorian calendar
    "1066-10-14, 1066-10-21, false",
    "1957-10-04, 1957-10-17, false", // nobody counted so any more
  })
  void daysOfOldMayBeToldByEitherCalendar(LocalDate one, LocalDate other, boolean agree) {
    assertThat(agrees(DayInterval.of(one), DayInterval.of(other))).isEqualTo(agree);
    assertThat(agrees(DayInterval.of(other), DayInterval.of(one))).isEqualTo(agree);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-10-07, false, true", // the year that was inferred
    "2021-10-07, false, ", // of another year it is neither right nor wrong
    "2021-10-07, true, true", // "the October 7 attack" leaves the year open
    "2021-10-19, false, false",
    "2021-10-19, true, false"
  })
  void aDateWithoutItsYearIsOfTheYearItImplies(
      LocalDate known, boolean open, @Nullable Boolean agree) {
    Graph graph = graph("time");
    graph.add(CLAIM, Cc.VALUE_TEXT, Cc.text("October 7"));
    graph.add(CLAIM, Cc.term("yearInferred"), Cc.truth(true));
    if (open) {
      graph.add(CLAIM, Cc.term("yearOpen"), Cc.truth(true));
    }
    days(graph, CLAIM, DayInterval.of(LocalDate.of(2023, 10, 7)));
    days(graph, FACT, DayInterval.of(known));
    assertThat(agreed(graph)).isEqualTo(agree);
  }

  @Test
  void openTimesAgreeWithWhatTheyReach() {
    DayInterval since = new DayInterval(LocalDate.of(2022, 2, 24), null);
    assertThat(agrees(since, DayInterval.ofYear(2023))).isTrue();
    assertThat(agrees(since, DayInterval.ofYear(2021))).isFalse();
  }

  @Property(tries = TRIES)
  void amountsAgreeExactlyWhereTheyOverlap(
      @ForAll("numbers") NumberInterval one, @ForAll("numbers") NumberInterval other) {
    assertThat(agrees(one, "m", other, "m")).isEqualTo(one.overlaps(other));
    assertThat(agrees(other, "m", one, "m")).isEqualTo(one.overlaps(other));
    assertThat(agrees(one, "m", other, "USD")).as("of another kind").isNull();
  }

  @Property(tries = TRIES)
  void unitsOfOneKindCompareAsWhatTheyMeasure(
      @ForAll("numbers") NumberInterval one, @ForAll("numbers") NumberInterval other) {
    NumberInterval metres = one.times(BigDecimal.valueOf(1000));
    assertThat(agrees(one, "km", other.times(BigDecimal.valueOf(1000)), "m"))
        .isEqualTo(one.overlaps(other));
    assertThat(agrees(metres, "m", other, "km")).isEqualTo(one.overlaps(other));
  }

  private static boolean agrees(DayInterval said, DayInterval known) {
    LocalDate day = said.earliest();
    return agrees(said.isDay() && day != null ? WRITTEN.format(day) : "then", said, known);
  }

  private static boolean agrees(String words, DayInterval said, DayInterval known) {
    Graph graph = graph("time");
    graph.add(CLAIM, Cc.VALUE_TEXT, Cc.text(words));
    days(graph, CLAIM, said);
    days(graph, FACT, known);
    return Boolean.TRUE.equals(agreed(graph));
  }

  private static void days(Graph graph, Node statement, DayInterval days) {
    if (days.earliest() != null) {
      graph.add(statement, Cc.EARLIEST, Cc.day(days.earliest()));
    }
    if (days.latest() != null) {
      graph.add(statement, Cc.LATEST, Cc.day(days.latest()));
    }
  }

  private static @Nullable Boolean agrees(
      NumberInterval said, String unit, NumberInterval known, String knownUnit) {
    Graph graph = graph("length");
    amount(graph, CLAIM, said, unit);
    amount(graph, FACT, known, knownUnit);
    return agreed(graph);
  }

  private static void amount(Graph graph, Node statement, NumberInterval numbers, String unit) {
    graph.add(statement, Cc.UNIT, Cc.text(unit));
    if (numbers.min() != null && numbers.max() != null) {
      graph.add(statement, Cc.MIN, Cc.number(numbers.min()));
      graph.add(statement, Cc.MAX, Cc.number(numbers.max()));
    }
  }

  private static Graph graph(String property) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    graph.add(node("article"), RDF.type.asNode(), Cc.ARTICLE_CLASS);
    graph.add(CLAIM, RDF.type.asNode(), Cc.CLAIM);
    graph.add(FACT, RDF.type.asNode(), Cc.FACT);
    for (Node statement : new Node[] {CLAIM, FACT}) {
      graph.add(statement, Cc.SUBJECT, SUBJECT);
      graph.add(statement, Cc.PROPERTY, Cc.term(property));
    }
    return graph;
  }

  /** Whether the claim agrees with the fact, or null where nothing is said of it. */
  private static @Nullable Boolean agreed(Graph written) {
    WorkingGraph working = WorkingGraph.ofTriples(SCHEMA, written);
    AGREEMENT.addTo(working);
    boolean agrees = working.own().contains(CLAIM, Cc.AGREES, FACT);
    boolean disagrees = working.own().contains(CLAIM, Cc.DISAGREES, FACT);
    assertThat(agrees && disagrees).as("one or the other").isFalse();
    return agrees || disagrees ? agrees : null;
  }

  private static NumberInterval numbers(long min, long max) {
    return new NumberInterval(BigDecimal.valueOf(min), BigDecimal.valueOf(max));
  }

  private static Node node(String name) {
    return NodeFactory.createURI("https://example.org/" + name);
  }
}
