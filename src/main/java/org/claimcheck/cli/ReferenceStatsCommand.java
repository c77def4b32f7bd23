package org.claimcheck.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.claimcheck.reference.Description;
import org.claimcheck.reference.Entity;
import org.claimcheck.reference.Fact;
import org.claimcheck.reference.PropertyProfile;
import org.claimcheck.reference.PropertyProfiles;
import org.claimcheck.reference.Reference;
import org.claimcheck.reference.ReferenceLoader;
import org.claimcheck.reference.ReferenceSource;
import org.claimcheck.reference.Vocabulary;
import org.claimcheck.store.StoreCounts;
import org.claimcheck.store.StoreImport;
import org.claimcheck.store.TdbStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Counts what a reference holds. */
@Command(
    name = "stats",
    description = "Counts things by class and facts by property.",
    mixinStandardHelpOptions = true)
final class ReferenceStatsCommand implements Callable<Integer> {
  /** So many classes and properties of a store are listed. */
  private static final int MOST = 300;

  private final Console console;

  @Mixin private ReferenceOptions options = new ReferenceOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "RDF files, tables, folders or stores, as with --reference.")
  private List<Path> files = List.of();

  ReferenceStatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> all = options.with(files);
    List<Path> stores = all.stream().filter(StoreImport::isStore).distinct().toList();
    List<Path> read = all.stream().filter(p -> !StoreImport.isStore(p)).toList();
    int exitCode = ExitCode.CLEAN;
    try (Output out = Output.open(console, null)) {
      if (stores.isEmpty() || !read.isEmpty()) {
        ReferenceLoader loader = ReferenceOptions.loader();
        ReferenceLoader.Loaded loaded = read.isEmpty() ? loader.bundled() : loader.load(read);
        files(out.writer(), loaded.reference());
        exitCode = ReferenceOptions.exitCode(console, loaded);
      }
      for (Path store : stores) {
        if (all.size() > 1) {
          out.writer().write("\n" + Shown.of(store.toString()) + "\n");
        }
        store(out.writer(), store);
      }
    } catch (IOException e) {
      if (!Output.isBrokenPipe(e)) {
        throw e;
      }
    }
    return exitCode;
  }

  private static void files(Writer out, Reference reference) throws IOException {
    Set<String> things =
        reference.described(
            new Description(Set.of(Vocabulary.cc("Thing")), Set.of(), Set.of(), null));
    Map<String, Long> classes = new TreeMap<>();
    for (Entity entity : reference.entities(things).values()) {
      entity.types().forEach(t -> classes.merge(Names.of(t), 1L, Long::sum));
    }
    Map<String, Long> properties = new TreeMap<>();
    int facts = 0;
    int superseded = 0;
    for (var about : reference.facts(things).values()) {
      for (Fact fact : about) {
        properties.merge(Names.of(fact.property()), 1L, Long::sum);
        facts++;
        superseded += fact.superseded() ? 1 : 0;
      }
    }
    out.write(things.size() + " things\n");
    table(out, classes);
    out.write("\n" + facts + " facts, " + superseded + " of them superseded\n");
    table(out, properties);
    foreign(out, reference.profiles(), reference.vocabulary());
  }

  /** What was learnt when it was built, and what its indexes tell; no views are applied. */
  private static void store(Writer out, Path path) throws IOException {
    try (TdbStore store = TdbStore.open(path);
        ReferenceSource source =
            ReferenceOptions.loader().open(List.of(), List.of(store), Map.of()).source()) {
      ReferenceSource.Taught taught = source.taught();
      List<String> ours =
          taught.vocabulary().properties().stream().map(Vocabulary.Property::iri).toList();
      StoreCounts counts = store.counts(ours);
      Map<String, Long> properties = new TreeMap<>();
      counts.plain().forEach((iri, n) -> properties.merge(Names.of(iri), n, Long::sum));
      store
          .learnt()
          .forEach((iri, p) -> properties.merge(Names.of(iri), (long) p.facts(), Long::sum));
      Map<String, Long> classes = new TreeMap<>();
      counts.classes().forEach((iri, n) -> classes.merge(Names.of(iri), n, Long::sum));
      long facts = properties.values().stream().mapToLong(n -> n).sum();
      out.write(counts.things() + " things with a name\n");
      most(out, classes, "classes");
      out.write("\n" + facts + " facts as written; what follows from them is not counted\n");
      most(out, properties, "properties");
      foreign(out, taught.profiles(), taught.vocabulary());
    }
  }

  /** The most frequent rows where there are very many. */
  private static void most(Writer out, Map<String, Long> counts, String what) throws IOException {
    Map<String, Long> shown = new TreeMap<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .forEach(e -> shown.put(e.getKey(), e.getValue()));
    table(out, shown);
    if (counts.size() > shown.size()) {
      out.write("          and " + (counts.size() - shown.size()) + " other " + what + "\n");
    }
  }

  /** What was learnt about properties that are not ours. */
  private static void foreign(Writer out, PropertyProfiles profiles, Vocabulary vocabulary)
      throws IOException {
    if (profiles.isEmpty()) {
      return;
    }
    out.write("\n" + profiles.all().size() + " foreign properties\n");
    for (PropertyProfile profile : profiles.all()) {
      String single = profile.declared() ? "one value, declared" : "one value, learnt";
      List<String> ours = vocabulary.aligned(profile.iri()).stream().map(Names::of).toList();
      out.write(
          String.format(
              Locale.ROOT,
              "%8d  %s: %s; %s; %s%s%n",
              profile.facts(),
              profile.iri(),
              String.join(" ", profile.words()),
              String.join(" or ", new TreeSet<>(profile.kinds())),
              profile.single()
                  ? single
                  : ours.isEmpty()
                      ? "several values, not checked"
                      : "several values, not checked by its own name",
              ours.isEmpty() ? "" : "; read as " + String.join(", ", ours)));
    }
  }

  private static void table(Writer out, Map<String, Long> counts) throws IOException {
    for (Map.Entry<String, Long> row : counts.entrySet()) {
      out.write(String.format(Locale.ROOT, "%8d  %s%n", row.getValue(), row.getKey()));
    }
  }
}
