package org.claimcheck.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a table tell, and of what.
 *
 * @param source address of what the table was taken from, or null
 * @param known EDTF of the day from which all of it was known, or null
 * @param clean what is done to cells before anything else, by number of column
 * @param things what a row tells of
 */
record Mapping(
    @Nullable String source,
    @Nullable String known,
    Map<Integer, Cleaning> clean,
    List<ThingMapping> things) {

  /**
   * How the cells of a column are made fit for use.
   *
   * @param titleCase whether names in capitals are written as names are
   * @param split what parts several values in one cell, or null
   * @param replace other words for some values
   */
  record Cleaning(boolean titleCase, @Nullable String split, Map<String, String> replace) {}

  /**
   * A thing that rows tell of.
   *
   * @param className IRI of its class, or null
   * @param label its name
   * @param key what tells it from others; the label where it is null
   * @param where values of which columns must have one for the row to tell of it
   * @param columns what is said of it
   */
  record ThingMapping(
      @Nullable String className,
      Template label,
      @Nullable Template key,
      Map<Integer, Set<String>> where,
      List<ColumnMapping> columns) {}

  /**
   * What a column says of a thing.
   *
   * @param value the column, or several
   * @param property IRI of the property, or the label of one that is the table's own
   * @param kind what its values are, or null where the property tells
   * @param className IRI of the class of things that are its values, or null
   * @param numbers how its numbers are written
   * @param format how its dates are written: a pattern of Java's, or null for ISO
   * @param from when it began to be true, or null
   * @param to when it ceased to be true, or null
   */
  record ColumnMapping(
      Template value,
      String property,
      @Nullable Kind kind,
      @Nullable String className,
      NumberForm numbers,
      @Nullable String format,
      @Nullable Template from,
      @Nullable Template to) {}

  /**
   * How numbers are written.
   *
   * @param decimal the mark before decimals
   * @param unit code of their unit, or null
   * @param factor what they are multiplied by: a million where the header says so
   */
  record NumberForm(char decimal, @Nullable String unit, BigDecimal factor) {
    static final NumberForm PLAIN = new NumberForm('.', null, BigDecimal.ONE);
  }
}
