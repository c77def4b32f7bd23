package org.claimcheck.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimcheck.graph.Schema;

/**
 * All rules of some folders, in the order of category and id; what does not parse is kept apart.
 */
public final class RulePack {
  private final Schema schema;
  private final Map<String, Rule> byId;
  private final List<RuleException> broken;

  private RulePack(Schema schema, Map<String, Rule> byId, List<RuleException> broken) {
    this.schema = schema;
    this.byId = byId;
    this.broken = List.copyOf(broken);
  }

  /**
   * Reads rules.
   *
   * @param schema the vocabulary they may use
   * @param folders each holds {@code <category>/<id>.rq}, or {@code <id>.rq} with the folder's own
   *     name as category
   * @throws UncheckedIOException if a folder cannot be read
   */
  public static RulePack load(Schema schema, List<Path> folders) {
    return load(schema, new RuleParser(schema), folders);
  }

  /**
   * Reads checks of references: the same in all, but that they select {@code ?fact}, the fact at
   * fault.
   *
   * @throws UncheckedIOException if a folder cannot be read
   */
  static RulePack checks(Schema schema, List<Path> folders) {
    return load(schema, new RuleParser(schema, "fact"), folders);
  }

  private static RulePack load(Schema schema, RuleParser parser, List<Path> folders) {
    Map<String, Rule> byId = new TreeMap<>();
    List<RuleException> broken = new ArrayList<>();
    for (Path folder : folders) {
      for (Path file : files(folder)) {
        try {
          Rule rule = read(parser, folder, file);
          Rule other = byId.putIfAbsent(rule.id(), rule);
          if (other != null) {
            throw new RuleException(
                file.toString(), "there is a rule " + rule.id() + " already: " + other.file());
          }
        } catch (RuleException e) {
          broken.add(e);
        }
      }
    }
    return new RulePack(schema, byId, broken);
  }

  private static Rule read(RuleParser parser, Path folder, Path file) {
    String name = file.getFileName().toString();
    Path parent = folder.relativize(file).getParent();
    Path named = parent == null ? folder.toAbsolutePath().normalize() : parent;
    Path category = named.getFileName();
    String text;
    try {
      text = Files.readString(file);
    } catch (MalformedInputException e) {
      throw new RuleException(file.toString(), "not UTF-8; save the file in UTF-8");
    } catch (IOException e) {
      throw new RuleException(file.toString(), "cannot be read: " + e.getMessage());
    }
    return parser.parse(
        file.toString(),
        category == null ? "rules" : category.toString(),
        name.substring(0, name.length() - ".rq".length()),
        text);
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(f -> f.getFileName().toString().endsWith(".rq")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read rules: " + folder, e);
    }
  }

  /** The rules, in the order of category and id. */
  public List<Rule> rules() {
    Collection<Rule> all = byId.values();
    return all.stream()
        .sorted(java.util.Comparator.comparing(Rule::category).thenComparing(Rule::id))
        .toList();
  }

  /** The rule with an id. */
  public Optional<Rule> rule(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Files that hold no usable rule. */
  public List<RuleException> broken() {
    return broken;
  }

  /** The vocabulary the rules use. */
  Schema schema() {
    return schema;
  }
}
