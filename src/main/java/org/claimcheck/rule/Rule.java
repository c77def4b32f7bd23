package org.claimcheck.rule;

import java.util.List;
import org.apache.jena.query.Query;
import org.claimcheck.finding.Severity;
import org.claimcheck.finding.Verdict;

/**
 * A rule: a SPARQL SELECT over the working graph of an article, and what to say of its results.
 *
 * @param id name of its file without extension: kebab-case, names the fault, never changes
 * @param category name of its folder
 * @param file path of its file as given
 * @param title what it finds, in a few words
 * @param severity how much its findings matter unless the query says otherwise
 * @param status what its findings say of the claim unless the query says otherwise
 * @param confidence 0 to 1
 * @param description what it does
 * @param why why it matters
 * @param example words of an article that it finds fault with
 * @param message template of the message
 * @param suggestion template of what to write instead, or ""
 * @param text the file
 * @param query the parsed query
 */
public record Rule(
    String id,
    String category,
    String file,
    String title,
    Severity severity,
    Verdict status,
    double confidence,
    String description,
    String why,
    String example,
    String message,
    String suggestion,
    String text,
    Query query) {

  /** The query's result variables, in order. */
  public List<String> variables() {
    return query.getResultVars();
  }
}
