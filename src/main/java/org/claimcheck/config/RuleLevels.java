package org.claimcheck.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimcheck.finding.Finding;
import org.claimcheck.finding.Severity;
import org.jspecify.annotations.Nullable;

/** Severities by rule, category and path. */
final class RuleLevels {
  /** A layer over those before it. */
  private record Layer(List<Glob> paths, Map<String, Level> levels) {
    boolean isAbout(String path) {
      return paths.isEmpty() || paths.stream().anyMatch(g -> g.matches(path));
    }

    /** A rule's own name says more than its category. */
    @Nullable Level of(Finding finding) {
      Level own = levels.get(finding.rule());
      return own == null ? levels.get(finding.category()) : own;
    }
  }

  private final List<Layer> layers = new ArrayList<>();

  RuleLevels(Settings settings) {
    layers.add(new Layer(List.of(), Settings.orNone(settings.severity())));
    for (Settings.ForPaths some : Settings.orNone(settings.overrides())) {
      layers.add(
          new Layer(
              Settings.orNone(some.paths()).stream().map(Glob::new).toList(),
              Settings.orNone(some.severity())));
    }
  }

  /**
   * The findings that are left, with their severities.
   *
   * @param path the article, relative to the file, with slashes
   */
  List<Finding> apply(String path, List<Finding> findings) {
    List<Finding> left = new ArrayList<>();
    List<Layer> about = layers.stream().filter(l -> l.isAbout(path)).toList();
    for (Finding finding : findings) {
      Level level = Level.ON;
      for (Layer layer : about) {
        Level said = layer.of(finding);
        level = said == null ? level : said;
      }
      Optional<Severity> severity = level.of(finding.severity());
      severity.ifPresent(s -> left.add(finding.withSeverity(s)));
    }
    return left;
  }
}
