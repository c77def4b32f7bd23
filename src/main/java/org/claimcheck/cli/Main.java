package org.claimcheck.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.Checker;
import org.claimcheck.article.InputException;
import org.claimcheck.claim.LexiconException;
import org.claimcheck.rule.RuleException;
import org.claimcheck.text.ModelException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code claimcheck}. */
@Command(
    name = "claimcheck",
    description = "Checks the factual claims of news articles against RDF reference facts.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing at or above --fail-on",
      "1:findings at or above it",
      "2:something could not be checked; the rest is reported",
      "3:a bug in claimcheck"
    })
public final class Main implements Runnable {
  private static final Set<String> CHECKING = Set.of("check", "annotate", "explain", "baseline");

  private static final Set<String> WITH_JENA = Set.of("rules", "reference");

  /** How the command line library names the values of an option. */
  private static final Pattern CHOICE =
      Pattern.compile("(\\[[A-Z]+(?:, [A-Z]+)*]) \\(case-insensitive\\)");

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Only for the command line library. */
  Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    if (args.length > 0 && CHECKING.contains(args[0])) {
      Checker.prepare();
    }
    System.exit(run(Terminal.console(), args));
  }

  /** Runs a command. */
  static int run(Console console, String... args) {
    if (args.length > 0 && WITH_JENA.contains(args[0])) {
      Checker.ready();
    }
    CommandLine rules =
        new CommandLine(new RulesCommand())
            .addSubcommand(new RulesListCommand(console))
            .addSubcommand(new RulesShowCommand(console))
            .addSubcommand(new RulesTestCommand(console));
    CommandLine reference =
        new CommandLine(new ReferenceCommand())
            .addSubcommand(new ReferenceImportCommand(console))
            .addSubcommand(new ReferenceValidateCommand(console))
            .addSubcommand(new ReferenceStatsCommand(console))
            .addSubcommand(new ReferenceFindCommand(console))
            .addSubcommand(new ReferenceMapCommand(console))
            .addSubcommand(new ReferenceFilterCommand(console));
    CommandLine line =
        new CommandLine(new Main())
            .addSubcommand(new CheckCommand(console))
            .addSubcommand(new AnnotateCommand(console))
            .addSubcommand(new ExplainCommand(console))
            .addSubcommand(new BaselineCommand(console))
            .addSubcommand(new InitCommand(console))
            .addSubcommand(rules)
            .addSubcommand(reference);
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(Math.max(80, Math.min(console.width(), 110)))
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                console.outTerminal() && console.colour()
                    ? CommandLine.Help.Ansi.ON
                    : CommandLine.Help.Ansi.OFF))
        .setOut(new PrintWriter(console.out(), true, UTF_8))
        .setErr(new PrintWriter(console.err(), true, UTF_8))
        .setParameterExceptionHandler((e, a) -> misused(console, e))
        .setExecutionExceptionHandler((e, l, p) -> failed(console, e, p))
        .execute(args);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which command?");
  }

  private static int misused(Console console, ParameterException e) {
    Matcher choice = CHOICE.matcher(String.valueOf(e.getMessage()));
    console.say(Shown.of(choice.replaceAll(m -> m.group(1).toLowerCase(Locale.ROOT))));
    StringWriter hints = new StringWriter();
    if (UnmatchedArgumentException.printSuggestions(e, new PrintWriter(hints))) {
      console.err().println(Shown.of(hints.toString().strip()));
    }
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.err().println("try: " + command + " --help");
    return ExitCode.NOT_CHECKED;
  }

  /** Java's own messages on files are often only a file's name, or words without one. */
  private static String message(Exception e) {
    Throwable cause = e;
    if (e instanceof UncheckedIOException unchecked) {
      cause = Objects.requireNonNullElse(unchecked.getCause(), e);
    }
    if (cause instanceof AccessDeniedException) {
      return cause.getMessage() + ": no permission";
    }
    if (cause instanceof FileSystemException) {
      return cause.toString();
    }
    return (cause instanceof IOException ? "cannot read or write: " : "") + cause.getMessage();
  }

  private static int failed(Console console, Exception e, ParseResult parsed) {
    if (Output.isBrokenPipe(e)) {
      return ExitCode.CLEAN;
    }
    boolean users =
        e instanceof InputException
            || e instanceof ModelException
            || e instanceof LexiconException
            || e instanceof RuleException
            || e instanceof IOException
            || e instanceof UncheckedIOException;
    if (users) {
      console.say(Shown.of(message(e)));
      return ExitCode.NOT_CHECKED;
    }
    console.say("this is a bug in claimcheck; please report it with the lines below");
    console.err().println("version " + Version.NUMBER + ", Java " + Runtime.version());
    console.err().println("arguments " + Shown.of(String.join(" ", parsed.originalArgs())));
    e.printStackTrace(console.err());
    return ExitCode.BUG;
  }
}
