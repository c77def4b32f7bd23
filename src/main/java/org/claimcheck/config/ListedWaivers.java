package org.claimcheck.config;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.claimcheck.article.InputException;
import org.claimcheck.triage.Waiver;
import org.claimcheck.triage.Waivers;
import org.jspecify.annotations.Nullable;

/** The waivers of the file, each about some paths. */
final class ListedWaivers {
  private static final String FIX =
      "a waiver is {allow: [RULE], paths: [PATH], reason: ..., until: YYYY-MM-DD}";

  private record One(List<Glob> paths, Waivers.Listed waiver) {}

  private final List<One> all = new ArrayList<>();

  /**
   * @param places where a key stands, for messages
   */
  ListedWaivers(Settings settings, Function<String, String> places) {
    List<Settings.Leave> listed = Settings.orNone(settings.waivers());
    for (int i = 0; i < listed.size(); i++) {
      String key = "/waivers/" + i;
      all.add(one(listed.get(i), places.apply(key), key, places));
    }
  }

  private static One one(
      Settings.Leave leave, String place, String key, Function<String, String> places) {
    List<String> names = Settings.orNone(leave.allow());
    List<String> paths = Settings.orNone(leave.paths());
    String reason = leave.reason() == null ? "" : leave.reason().strip();
    if (names.isEmpty()) {
      throw new InputException(place, "a waiver without \"allow\"", FIX);
    }
    if (paths.isEmpty()) {
      throw new InputException(place, "a waiver without \"paths\"", FIX);
    }
    if (reason.isEmpty()) {
      throw new InputException(place, "a waiver without \"reason\"", FIX);
    }
    @Nullable LocalDate until = null;
    if (leave.until() != null) {
      try {
        until = LocalDate.parse(leave.until());
      } catch (DateTimeException e) {
        throw new InputException(
            places.apply(key + "/until"), "\"" + leave.until() + "\" is no day", FIX);
      }
    }
    boolean exact =
        paths.size() == 1 && paths.get(0).indexOf('*') < 0 && paths.get(0).contains(".");
    return new One(
        paths.stream().map(Glob::new).toList(),
        new Waivers.Listed(new Waiver(names, reason, until), place, exact));
  }

  /** Those about an article, relative to the file. */
  List<Waivers.Listed> about(String path) {
    return all.stream()
        .filter(one -> one.paths().stream().anyMatch(g -> g.matches(path)))
        .map(One::waiver)
        .toList();
  }
}
