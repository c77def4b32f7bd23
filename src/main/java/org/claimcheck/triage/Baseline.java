package org.claimcheck.triage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.article.InputException;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.Finding;

/** The findings that were there before, by article and fingerprint. */
public final class Baseline {
  private static final long LARGEST = 100_000_000;

  private final Path folder;
  private final Map<String, Set<String>> known;

  private Baseline(Path folder, Map<String, Set<String>> known) {
    this.folder = folder;
    this.known = known;
  }

  /**
   * Reads a file that {@link BaselineFile} wrote.
   *
   * @throws InputException if it is not there or not such a file
   */
  public static Baseline read(Path file) {
    String shown = file.toString();
    JsonNode root;
    try {
      if (Files.size(file) > LARGEST) {
        throw new InputException(shown, "more than 100 MB", "write it anew");
      }
      root = new ObjectMapper().readTree(file.toFile());
    } catch (NoSuchFileException e) {
      throw new InputException(shown, "no such file", "claimcheck baseline writes it");
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new InputException(
          shown + ":" + line, "no JSON", "write it anew with claimcheck baseline");
    } catch (IOException e) {
      throw new InputException(shown, "cannot be read (" + e + ")", "allow it");
    }
    if (root == null || root.path("version").asInt() != 1 || !root.path("articles").isObject()) {
      throw new InputException(
          shown, "no baseline of version 1", "write it anew with claimcheck baseline");
    }
    Map<String, Set<String>> known = new HashMap<>();
    for (Map.Entry<String, JsonNode> article : root.path("articles").properties()) {
      Set<String> fingerprints = new HashSet<>();
      article.getValue().forEach(f -> fingerprints.add(f.path("fingerprint").asText()));
      known.put(article.getKey(), fingerprints);
    }
    return new Baseline(folderOf(file), known);
  }

  static Path folderOf(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    return folder == null ? file.toAbsolutePath() : folder;
  }

  /** The name of an article in a baseline in a folder. */
  static String name(Path folder, String source) {
    return source.equals("-")
        ? source
        : folder
            .relativize(Path.of(source).toAbsolutePath().normalize())
            .toString()
            .replace('\\', '/');
  }

  /** The report with the findings that were there before set aside. */
  public ArticleReport apply(ArticleReport report) {
    if (report.article().isEmpty()) {
      return report;
    }
    Set<String> before = known.getOrDefault(name(folder, report.source()), Set.of());
    List<Finding> left = new ArrayList<>();
    List<Finding> old = new ArrayList<>(report.known());
    for (Finding finding : report.findings()) {
      (before.contains(finding.fingerprint()) ? old : left).add(finding);
    }
    return report.triaged(left, report.waived(), old);
  }
}
