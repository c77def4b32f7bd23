package org.claimcheck.triage;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.Finding;

/** Writes a baseline: the same findings give the same bytes, each on lines of its own. */
public final class BaselineFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final Map<String, ArrayNode> articles = new TreeMap<>();

  /** A baseline for a file, from whose folder on articles are named. */
  public BaselineFile(Path file) {
    this.folder = Baseline.folderOf(file);
  }

  /** Adds the findings of an article. */
  public void add(ArticleReport report) {
    if (report.findings().isEmpty()) {
      return;
    }
    ArrayNode known =
        articles.computeIfAbsent(
            Baseline.name(folder, report.source()), k -> JSON.createArrayNode());
    for (Finding finding : report.findings()) {
      known
          .addObject()
          .put("fingerprint", finding.fingerprint())
          .put("rule", finding.rule())
          .put("message", finding.message());
    }
  }

  /** How many findings it holds. */
  public int size() {
    return articles.values().stream().mapToInt(ArrayNode::size).sum();
  }

  /** The text of the file. */
  public String text() throws IOException {
    ObjectNode root = JSON.createObjectNode().put("version", 1);
    ObjectNode all = root.putObject("articles");
    articles.forEach(all::set);
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    return JSON.writer(printer).writeValueAsString(root) + "\n";
  }
}
