package org.claimcheck.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A format of reports. The same reports give the same bytes. */
public enum ReportFormat {
  /** For people, in the manner of a compiler. */
  TEXT,
  /** One JSON object, indented. */
  JSON,
  /** One JSON object an article, one a line. */
  JSONL,
  /** RDF: claims and findings as Web Annotations, findings as a SHACL validation report. */
  TURTLE,
  /** OASIS SARIF 2.1.0, for code scanning and editors. */
  SARIF,
  /** Workflow commands, which GitHub Actions shows beside the lines of a change. */
  GITHUB,
  /** A table in Markdown, for step summaries and comments. */
  MARKDOWN,
  /** JUnit's XML: a suite an article, a case a finding. */
  JUNIT,
  /** Checkstyle's XML, which review bots read. */
  CHECKSTYLE;

  /** The name on the command line. */
  @JsonValue
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format with a name, case aside. */
  public static Optional<ReportFormat> of(String name) {
    return Arrays.stream(values()).filter(f -> f.name().equalsIgnoreCase(name)).findFirst();
  }

  /** The names of all formats, for messages. */
  public static String names() {
    return Arrays.stream(values()).map(ReportFormat::label).collect(Collectors.joining(", "));
  }

  /** Begins a report on a writer, which stays open at its end. */
  public ReportWriter open(Writer out, ReportContext context) throws IOException {
    return switch (this) {
      case TEXT -> new TextReport(out, context.style());
      case JSON -> new JsonReport(out, context.style());
      case JSONL -> new JsonLinesReport(out);
      case TURTLE -> new TurtleReport(out);
      case SARIF -> new SarifReport(out, context);
      case GITHUB -> new GithubReport(out, context);
      case MARKDOWN -> new MarkdownReport(out);
      case JUNIT -> new JunitReport(out, context);
      case CHECKSTYLE -> new CheckstyleReport(out);
    };
  }
}
