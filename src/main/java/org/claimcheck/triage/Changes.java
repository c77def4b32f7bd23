package org.claimcheck.triage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.article.Article;
import org.claimcheck.article.Block;
import org.claimcheck.article.InputException;
import org.claimcheck.article.Position;
import org.claimcheck.article.Span;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What has changed in a repository since a revision: since the commit where the work in hand left
 * its history, uncommitted changes and new files included.
 */
public final class Changes {
  private static final Pattern HUNK =
      Pattern.compile("(?m)^@@ -\\S+ \\+(\\d{1,9})(?:,(\\d{1,9}))? @@");

  private final Path root;
  private final Git git;
  private final String base;
  private final Set<String> changed;
  private final Set<String> added;

  private record Lines(int from, int to) {}

  private Changes(Path root, Git git, String base, Set<String> changed, Set<String> added) {
    this.root = root;
    this.git = git;
    this.base = base;
    this.changed = changed;
    this.added = added;
  }

  /**
   * Asks git.
   *
   * @param revision a commit, branch or tag
   * @param path an article or folder in the repository
   * @throws InputException if there is no git, no repository, or no such revision
   */
  public static Changes since(String revision, String path) {
    Path start = folder(path);
    Git.Result top = new Git(start).run("rev-parse", "--show-toplevel");
    if (top.exitCode() != 0) {
      throw new InputException(
          "--since", start + " is in no git repository that git may read", "drop it");
    }
    Path root = Path.of(top.text().strip());
    Git git = new Git(root);
    String option = "--since \"" + revision + "\"";
    if (revision.startsWith("-") || revision.isBlank()) {
      throw new InputException(option, "no revision", "name a commit, branch or tag");
    }
    Git.Result commit = git.run("rev-parse", "--verify", "--quiet", revision + "^{commit}");
    if (commit.exitCode() != 0) {
      throw new InputException(
          option, "there is no such revision here", "a shallow clone may have to fetch it first");
    }
    Git.Result fork = git.run("merge-base", commit.text().strip(), "HEAD");
    String base = fork.exitCode() == 0 ? fork.text().strip() : commit.text().strip();
    Set<String> added = names(git.run("ls-files", "-z", "--others", "--exclude-standard"), option);
    Set<String> changed =
        names(
            git.run("diff", "--name-only", "-z", "--no-renames", "--diff-filter=d", base, "--"),
            option);
    return new Changes(root, git, base, changed, added);
  }

  private static Path folder(String path) {
    try {
      Path start = Path.of(path.equals("-") ? "" : path).toAbsolutePath().normalize();
      Path parent = start.getParent();
      return Files.isDirectory(start) || parent == null ? start : parent;
    } catch (InvalidPathException e) {
      return Path.of("").toAbsolutePath();
    }
  }

  private static Set<String> names(Git.Result listed, String option) {
    if (listed.exitCode() != 0) {
      throw new InputException(
          option, "git cannot tell what has changed", "run git diff to see why");
    }
    Set<String> names = new HashSet<>(List.of(listed.text().split("\0", -1)));
    names.remove("");
    return names;
  }

  /** Whether an article has changed; one outside of the repository has. */
  public boolean isChanged(String source) {
    String name = name(source);
    return name == null || changed.contains(name) || added.contains(name);
  }

  private @Nullable String name(String source) {
    if (source.equals("-")) {
      return null;
    }
    try {
      Path real = Path.of(source).toRealPath();
      Path top = root.toRealPath();
      return real.startsWith(top) ? top.relativize(real).toString().replace('\\', '/') : null;
    } catch (IOException | InvalidPathException e) {
      return null;
    }
  }

  /** The report with the findings marked that stand in changed paragraphs. */
  public ArticleReport apply(ArticleReport report) {
    if (report.article().isEmpty()) {
      return report;
    }
    Article article = report.article().get();
    List<Lines> lines = lines(report.source());
    Set<String> fresh = new HashSet<>();
    for (Finding finding : report.findings()) {
      Lines paragraph = paragraph(article, finding.span());
      if (lines.stream().anyMatch(l -> l.from() <= paragraph.to() && paragraph.from() <= l.to())) {
        fresh.add(finding.fingerprint());
      }
    }
    return report.withChanged(fresh);
  }

  private static Lines paragraph(Article article, Span span) {
    Span part = span;
    for (Block block : article.blocks()) {
      if (block.span().covers(span)) {
        part = block.span();
      }
    }
    Span place = article.toOriginal(part);
    String file = article.original();
    return new Lines(
        Position.of(file, place.start()).line(), Position.of(file, place.end()).line());
  }

  private List<Lines> lines(String source) {
    String name = name(source);
    if (name == null || added.contains(name)) {
      return List.of(new Lines(1, Integer.MAX_VALUE));
    }
    Git.Result diff =
        git.run(
            "diff",
            "-U0",
            "--no-color",
            "--no-ext-diff",
            "--no-textconv",
            "--no-renames",
            base,
            "--",
            ":(literal)" + name);
    List<Lines> lines = new ArrayList<>();
    Matcher hunk = HUNK.matcher(diff.text());
    while (hunk.find()) {
      int from = Integer.parseInt(hunk.group(1));
      int length = hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2));
      // Where lines were only taken out, the line before the gap counts.
      lines.add(new Lines(from, from + Math.max(0, length - 1)));
    }
    boolean whole = lines.isEmpty() && changed.contains(name); // a file that git takes for binary
    return whole ? List.of(new Lines(1, Integer.MAX_VALUE)) : lines;
  }
}
