package org.claimcheck.cli;

import java.util.LinkedHashSet;
import java.util.Set;
import org.claimcheck.Checker;
import org.claimcheck.finding.Failure;
import org.claimcheck.report.Visible;

/** What the articles so far amount to: messages for standard error and the exit code. */
final class Verdicts {
  private final Console console;
  private final Set<String> said = new LinkedHashSet<>();
  private boolean failed;
  private boolean bug;
  private boolean found;

  Verdicts(Console console, Checker checker) {
    this.console = console;
    this.failed = !checker.problems().isEmpty();
  }

  /** There are findings that matter. */
  void found() {
    found = true;
  }

  /** Something could not be checked; the same fault in every article is said once. */
  void failed(Failure failure) {
    if (failure.bug()) {
      bug = true;
      say(
          failure.name()
              + ": not checked, because of a bug in claimcheck: "
              + failure.message()
              + "; please report it with this line and the article");
    } else {
      failed = true;
      boolean place = failure.message().matches("(?s)\\d+:\\d+: .*");
      String name = failure.name().equals("-") ? "standard input" : failure.name();
      say(Visible.of(name) + (place ? ":" : ": ") + failure.message());
    }
  }

  private void say(String message) {
    if (said.add(message)) {
      console.say(Shown.of(message));
    }
  }

  int exitCode() {
    return bug
        ? ExitCode.BUG
        : failed ? ExitCode.NOT_CHECKED : found ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
