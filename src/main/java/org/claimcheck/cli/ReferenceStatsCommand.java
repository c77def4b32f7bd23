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
import org.claimcheck.reference.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Counts what a reference holds. */
@Command(
    name = "stats",
    description = "Counts things by class and facts by property.",
    mixinStandardHelpOptions = true)
final class ReferenceStatsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private ReferenceOptions options = new ReferenceOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "RDF files, tables or folders, as with --reference.")
  private List<Path> files = List.of();

  ReferenceStatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ReferenceLoader.Loaded loaded = options.load(files);
    Reference reference = loaded.reference();
    Set<String> things =
        reference.described(
            new Description(Set.of(Vocabulary.cc("Thing")), Set.of(), Set.of(), null));
    Map<String, Integer> classes = new TreeMap<>();
    for (Entity entity : reference.entities(things).values()) {
      entity.types().forEach(t -> classes.merge(Names.of(t), 1, Integer::sum));
    }
    Map<String, Integer> properties = new TreeMap<>();
    int facts = 0;
    int superseded = 0;
    for (var about : reference.facts(things).values()) {
      for (Fact fact : about) {
        properties.merge(Names.of(fact.property()), 1, Integer::sum);
        facts++;
        superseded += fact.superseded() ? 1 : 0;
      }
    }
    try (Output out = Output.open(console, null)) {
      out.writer().write(things.size() + " things\n");
      table(out.writer(), classes);
      out.writer().write("\n" + facts + " facts, " + superseded + " of them superseded\n");
      table(out.writer(), properties);
      foreign(out.writer(), reference);
    } catch (IOException e) {
      if (!Output.isBrokenPipe(e)) {
        throw e;
      }
    }
    return ReferenceOptions.exitCode(console, loaded);
  }

  /** What was learnt about properties that are not ours. */
  private static void foreign(Writer out, Reference reference) throws IOException {
    PropertyProfiles profiles = reference.profiles();
    if (profiles.isEmpty()) {
      return;
    }
    out.write("\n" + profiles.all().size() + " foreign properties\n");
    for (PropertyProfile profile : profiles.all()) {
      String single = profile.declared() ? "one value, declared" : "one value, learnt";
      List<String> ours =
          reference.vocabulary().aligned(profile.iri()).stream().map(Names::of).toList();
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

  private static void table(Writer out, Map<String, Integer> counts) throws IOException {
    for (Map.Entry<String, Integer> row : counts.entrySet()) {
      out.write(String.format(Locale.ROOT, "%8d  %s%n", row.getValue(), row.getKey()));
    }
  }
}
