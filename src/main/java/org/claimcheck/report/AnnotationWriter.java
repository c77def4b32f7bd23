package org.claimcheck.report;

import java.io.IOException;
import org.claimcheck.finding.AnnotatedArticle;

/** Writes what the text layer sees, article by article. One thread at a time. */
public interface AnnotationWriter {
  /** Adds an article. */
  void article(AnnotatedArticle annotated) throws IOException;

  /** Ends the output; the last call. */
  void end() throws IOException;
}
