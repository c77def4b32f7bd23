package org.claimcheck.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** A format of annotations. */
public enum AnnotationFormat {
  /** A table for people. */
  TEXT,
  /** One JSON object, indented. */
  JSON,
  /** One JSON object an article, one a line. */
  JSONL;

  /** The name on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Begins output on a writer, which stays open at its end. */
  public AnnotationWriter open(Writer out, ReportStyle style) throws IOException {
    return switch (this) {
      case TEXT -> new TextAnnotations(out, style);
      case JSON -> new JsonAnnotations(out, style);
      case JSONL -> new JsonLinesAnnotations(out);
    };
  }
}
