package org.claimcheck.reference;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.interval.DayInterval;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a thing that has no name: enough to look for it.
 *
 * @param classes IRIs of classes; subjects of these and of akin classes match
 * @param entities IRIs of things; subjects match that have a fact whose value is one of these or
 *     lies within one
 * @param around IRIs of things; subjects match that have a fact whose value is one of these itself
 * @param days days; subjects match whose time shares one, or null for no time
 */
public record Description(
    Set<String> classes, Set<String> entities, Set<String> around, @Nullable DayInterval days) {

  /** Copies the sets into a fixed order. */
  public Description {
    classes = Collections.unmodifiableSet(new TreeSet<>(classes));
    around = Collections.unmodifiableSet(new TreeSet<>(around));
    entities = Collections.unmodifiableSet(new TreeSet<>(entities));
  }
}
