package org.claimcheck.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** A format of reports. The same reports give the same bytes. */
public enum ReportFormat {
  /** For people, in the manner of a compiler. */
  TEXT,
  /** One JSON object, indented. */
  JSON,
  /** One JSON object an article, one a line. */
  JSONL,
  /** RDF: claims and findings as Web Annotations, findings as a SHACL validation report. */
  TURTLE;

  /** The name on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Begins a report on a writer, which stays open at its end. */
  public ReportWriter open(Writer out, ReportStyle style) throws IOException {
    return switch (this) {
      case TEXT -> new TextReport(out, style);
      case JSON -> new JsonReport(out, style);
      case JSONL -> new JsonLinesReport(out);
      case TURTLE -> new TurtleReport(out);
    };
  }
}
