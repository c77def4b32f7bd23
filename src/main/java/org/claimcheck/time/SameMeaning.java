package org.claimcheck.time;

import org.jspecify.annotations.Nullable;

/**
 * The period the text speaks of, in another year: "the same quarter last year".
 *
 * @param year the year, or null if it is counted
 * @param shift years from that of the period told, where {@code year} is null
 */
record SameMeaning(@Nullable Integer year, int shift) implements Meaning {

  @Override
  public boolean hangsOnText() {
    return true;
  }

  @Override
  public Reading in(Scene scene) {
    @Nullable Period told = scene.context();
    if (told == null || told.grain().compareTo(Grain.YEAR) > 0) {
      return Reading.unresolved("XXXX");
    }
    int of = year == null ? told.start().getYear() + shift : year;
    return Period.containing(told.grain(), told.start().withYear(of)).reading();
  }
}
