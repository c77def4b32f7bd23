package org.claimcheck.cli;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.claimcheck.article.InputException;
import org.claimcheck.interval.DayInterval;
import org.claimcheck.reference.Entity;
import org.claimcheck.reference.Fact;
import org.claimcheck.reference.FactValue;
import org.claimcheck.reference.Name;
import org.claimcheck.reference.NameMatch;
import org.claimcheck.reference.Reference;
import org.claimcheck.reference.ReferenceLoader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints what the reference says of a name. */
@Command(
    name = "find",
    description = "Prints the things that a name may mean, with their facts and sources.",
    mixinStandardHelpOptions = true)
final class ReferenceFindCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "NAME",
      description = "A name, or an IRI; id:hamas is short for a bundled one.")
  private List<String> words = List.of();

  @Mixin private ReferenceOptions options = new ReferenceOptions();

  ReferenceFindCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    String name = String.join(" ", words);
    ReferenceLoader.Loaded loaded =
        options.about(Names.toIri(name), cut -> console.say(Shown.of("left out: " + cut)));
    Reference reference = loaded.reference();
    Set<String> found = new LinkedHashSet<>();
    reference.entity(Names.toIri(name)).ifPresent(e -> found.add(e.iri()));
    for (NameMatch match : reference.named(name)) {
      found.add(match.iri());
    }
    if (found.isEmpty()) {
      throw new InputException(
          name, "nothing of this name in the reference", "names are matched as a whole");
    }
    try (Output out = Output.open(console, null)) {
      for (String iri : found) {
        write(out.writer(), reference, reference.entity(iri).orElseThrow());
      }
    } catch (IOException e) {
      if (!Output.isBrokenPipe(e)) {
        throw e;
      }
    }
    return ReferenceOptions.exitCode(console, loaded);
  }

  private static void write(Writer out, Reference reference, Entity entity) throws IOException {
    String types = entity.types().stream().map(Names::of).collect(Collectors.joining(", "));
    out.write(entity.label() + "  " + Names.of(entity.iri()) + "  " + types + "\n");
    String names =
        entity.names().stream().map(Name::text).distinct().collect(Collectors.joining("; "));
    out.write("  names: " + names + "\n");
    for (Fact fact : reference.facts(entity.iri())) {
      String called = fact.statedAs() == null ? "" : " (" + Names.of(fact.statedAs()) + ")";
      out.write("  " + Names.of(fact.property()) + called + " " + value(reference, fact.value()));
      out.write(times("valid", fact.validFrom(), fact.validTo()));
      out.write(known(fact) + "  <" + String.join("> <", fact.sources()) + ">\n");
    }
    out.write("\n");
  }

  private static String value(Reference reference, FactValue value) {
    if (value instanceof FactValue.Time time) {
      return time.text();
    }
    if (value instanceof FactValue.Amount amount) {
      String number =
          amount.stated() != null
              ? amount.stated().toPlainString()
              : number(amount.interval().min()) + ".." + number(amount.interval().max());
      return amount.unit().equals("1") ? number : number + " " + amount.unit();
    }
    if (value instanceof FactValue.Entity entity) {
      String label = reference.entity(entity.iri()).map(Entity::label).orElse("?");
      return label + " (" + Names.of(entity.iri()) + ")";
    }
    return "\"" + ((FactValue.Text) value).text() + "\"";
  }

  private static String number(@Nullable BigDecimal bound) {
    return bound == null ? "" : bound.toPlainString();
  }

  private static String times(String word, @Nullable DayInterval from, @Nullable DayInterval to) {
    return from == null && to == null ? "" : ", " + word + " " + day(from) + " to " + day(to);
  }

  private static String known(Fact fact) {
    if (fact.knownFrom() == null && fact.knownTo() == null) {
      return "";
    }
    String to = fact.knownTo() == null ? "" : " to " + fact.knownTo();
    return ", known " + (fact.knownFrom() == null ? ".." : fact.knownFrom()) + to;
  }

  private static String day(@Nullable DayInterval days) {
    if (days == null) {
      return "..";
    }
    return days.earliest() != null && days.earliest().equals(days.latest())
        ? days.earliest().toString()
        : days.earliest() + "/" + days.latest();
  }
}
