package org.claimcheck.config;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.article.InputException;
import org.claimcheck.article.Markup;
import org.claimcheck.article.Position;
import org.claimcheck.article.ReadingOptions;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.report.ReportFormat;
import org.claimcheck.triage.Waivers;
import org.jspecify.annotations.Nullable;

/**
 * What a configuration file says, with its paths resolved. All methods throw {@link InputException}
 * for what the user has to mend.
 */
public final class Configuration {
  /** Name of the file. */
  public static final String FILE = ".claimcheck.yaml";

  /** No file at all. */
  public static final Configuration NONE = new Configuration();

  private final @Nullable Path file;
  private final Path folder;
  private final Settings settings;
  private final KeyPlaces places;
  private final Fence fence;
  private final List<Glob> ignored;
  private final RuleLevels levels;
  private final ListedWaivers waivers;

  private Configuration() {
    this.file = null;
    this.folder = Path.of("").toAbsolutePath();
    this.settings = Settings.NONE;
    this.places = KeyPlaces.NONE;
    this.fence = new Fence(folder, false);
    this.ignored = List.of();
    this.levels = new RuleLevels(settings);
    this.waivers = new ListedWaivers(settings, this::place);
  }

  private Configuration(Path file, boolean found) {
    SettingsReader.Read read = new SettingsReader(Fence.told(file)).read(file);
    this.file = file;
    this.folder = folderOf(file);
    this.settings = read.settings();
    this.places = read.places();
    this.fence = new Fence(folder, found);
    this.ignored = Settings.orNone(settings.ignore()).stream().map(Glob::new).toList();
    this.levels = new RuleLevels(settings);
    this.waivers = new ListedWaivers(settings, this::place);
  }

  /** Reads a file that the user names, and so vouches for. */
  public static Configuration named(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new InputException(file.toString(), "no such file", "claimcheck init writes one");
    }
    return new Configuration(file, false);
  }

  /**
   * Finds the file for some articles and reads it. It is looked for in the folder of an article, or
   * in a folder that is named, and from there up to the root of the repository or of the file
   * system.
   *
   * @param paths as the user gave them; {@code -} is looked for from the working directory on
   * @throws InputException also if the paths have different files
   */
  public static Configuration found(List<String> paths) {
    if (paths.isEmpty()) {
      return NONE;
    }
    Optional<Path> all = find(paths.get(0));
    for (String path : paths) {
      Optional<Path> found = find(path);
      if (!found.equals(all)) {
        throw new InputException(
            path,
            "has another configuration ("
                + shown(found)
                + ") than "
                + paths.get(0)
                + " ("
                + shown(all)
                + ")",
            "check them apart, or name one with --config");
      }
    }
    return all.isEmpty() ? NONE : new Configuration(all.get(), true);
  }

  private static String shown(Optional<Path> file) {
    return file.map(Path::toString).orElse("none");
  }

  private static Optional<Path> find(String path) {
    Path start;
    try {
      start = Path.of(path.equals(ArticleReader.STANDARD_INPUT) ? "" : path).toAbsolutePath();
    } catch (InvalidPathException e) {
      return Optional.empty(); // the reader will tell
    }
    Path normal = start.normalize();
    @Nullable Path at = Files.isDirectory(normal) ? normal : normal.getParent();
    while (at != null) {
      Path file = at.resolve(FILE);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
      if (Files.exists(at.resolve(".git"))) {
        return Optional.empty();
      }
      at = at.getParent();
    }
    return Optional.empty();
  }

  private static Path folderOf(Path file) {
    Path parent = file.toAbsolutePath().normalize().getParent();
    return parent == null ? file.toAbsolutePath() : parent;
  }

  /** The file, if there is one. */
  public Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /** Files, folders, stores or addresses of references; none for the bundled ones. */
  public List<String> references() {
    return reached("reference", settings.reference());
  }

  /** Folders of rules. */
  public List<Path> rules() {
    return reached("rules", settings.rules()).stream().map(Path::of).toList();
  }

  private List<String> reached(String key, @Nullable List<String> written) {
    List<String> all = new ArrayList<>();
    for (String one : Settings.orNone(written)) {
      all.add(fence.reach(place("/" + key + "/" + all.size()), one));
    }
    return all;
  }

  /** Reports to write beside that on standard output: files and their formats. */
  public Map<Path, ReportFormat> outputs() {
    Map<Path, ReportFormat> all = new LinkedHashMap<>();
    List<String> written = Settings.orNone(settings.output());
    for (int i = 0; i < written.size(); i++) {
      String place = place("/output/" + i);
      String[] parts = written.get(i).split(":", 2);
      ReportFormat format =
          ReportFormat.of(parts[0])
              .filter(f -> parts.length == 2 && !parts[1].isEmpty())
              .orElseThrow(
                  () ->
                      new InputException(
                          place,
                          "an output is FORMAT:FILE, such as sarif:claimcheck.sarif",
                          "formats are " + ReportFormat.names()));
      if (all.put(fence.output(place, parts[1]), format) != null) {
        throw new InputException(place, "two reports for one file", "name another file");
      }
    }
    return all;
  }

  /** Which findings fail a run. */
  public Optional<FailOn> failOn() {
    return Optional.ofNullable(settings.failOn());
  }

  /** The format of the report. */
  public Optional<ReportFormat> format() {
    return Optional.ofNullable(settings.format());
  }

  /** Whether a second parser reads sentences with findings again. */
  public boolean thorough() {
    return Boolean.TRUE.equals(settings.thorough());
  }

  /** How articles are read. */
  public ReadingOptions reading() {
    ReadingOptions usual = ReadingOptions.DEFAULT;
    Set<Markup> skipped = new HashSet<>();
    Settings.orNone(settings.skip()).forEach(s -> skipped.add(s.markup));
    return new ReadingOptions(
        settings.language() == null ? usual.language() : settings.language(),
        zone(),
        settings.frontMatter() == null ? Map.of() : settings.frontMatter().fields(),
        settings.skip() == null ? usual.skipped() : skipped);
  }

  private @Nullable ZoneId zone() {
    if (settings.timeZone() == null) {
      return null;
    }
    try {
      return ZoneId.of(settings.timeZone());
    } catch (DateTimeException e) {
      throw new InputException(
          place("/time-zone"),
          "there is no time zone \"" + settings.timeZone() + "\"",
          Near.to(settings.timeZone(), ZoneId.getAvailableZoneIds())
              .map(near -> "did you mean \"" + near + "\"?")
              .orElse("write it as Europe/London"));
    }
  }

  /** The waivers that are about an article. */
  public List<Waivers.Listed> waivers(String source) {
    return waivers.about(relative(source));
  }

  /** The file of findings that were there before, if there is one. */
  public Optional<Path> baseline() {
    return settings.baseline() == null
        ? Optional.empty()
        : Optional.of(fence.output(place("/baseline"), settings.baseline()));
  }

  /** Whether an article is not to be checked. */
  public boolean ignores(String source) {
    if (ignored.isEmpty() || source.equals(ArticleReader.STANDARD_INPUT)) {
      return false;
    }
    String path = relative(source);
    return ignored.stream().anyMatch(g -> g.matches(path));
  }

  /** The report with the severities of the file. */
  public ArticleReport apply(ArticleReport report) {
    return settings.severity() == null && settings.overrides() == null
        ? report
        : report.withFindings(levels.apply(relative(report.source()), report.findings()));
  }

  private String relative(String source) {
    try {
      Path path = Path.of(source).toAbsolutePath().normalize();
      return folder.relativize(path).toString().replace('\\', '/');
    } catch (InvalidPathException e) {
      return source;
    }
  }

  /**
   * Rejects severities and waivers of rules that nobody has.
   *
   * @param known rules and categories
   */
  public void requireKnown(Set<String> known) {
    List<Settings.Leave> leaves = Settings.orNone(settings.waivers());
    for (int i = 0; i < leaves.size(); i++) {
      List<String> names = Settings.orNone(leaves.get(i).allow());
      for (int j = 0; j < names.size(); j++) {
        if (!Waivers.isFingerprint(names.get(j))) {
          requireKnown(places.value("/waivers/" + i + "/allow/" + j), names.get(j), known);
        }
      }
    }
    requireKnown("/severity", Settings.orNone(settings.severity()), known);
    List<Settings.ForPaths> overrides = Settings.orNone(settings.overrides());
    for (int i = 0; i < overrides.size(); i++) {
      Map<String, Level> severity = Settings.orNone(overrides.get(i).severity());
      requireKnown("/overrides/" + i + "/severity", severity, known);
    }
  }

  private void requireKnown(String key, Map<String, Level> severity, Set<String> known) {
    for (String name : severity.keySet()) {
      requireKnown(places.key(key + "/" + name), name, known);
    }
  }

  private void requireKnown(Position place, String name, Set<String> known) {
    if (!known.contains(name)) {
      throw new InputException(
          shown() + ":" + place,
          "there is no rule or category \"" + name + "\"",
          Near.to(name, known)
              .map(near -> "did you mean \"" + near + "\"?")
              .orElse("see claimcheck rules list"));
    }
  }

  private String place(String key) {
    return shown() + ":" + places.value(key);
  }

  private String shown() {
    return file == null ? FILE : Fence.told(file).toString();
  }
}
