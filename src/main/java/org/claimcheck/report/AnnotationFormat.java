package org.claimcheck.report;

import java.io.IOException;
import java.io.Writer;

/** A format of annotations. */
public enum AnnotationFormat {
  /** A table for people. */
  TEXT,
  /** One JSON object, indented. */
  JSON,
  /** One JSON object an article, one a line. */
  JSONL;

  /** Begins output on a writer, which stays open at its end. */
  public AnnotationWriter open(Writer out, ReportStyle style) throws IOException {
    return switch (this) {
      case TEXT -> new TextAnnotations(out, style);
      case JSON -> new JsonAnnotations(out, style);
      case JSONL -> new JsonLinesAnnotations(out);
    };
  }
}
