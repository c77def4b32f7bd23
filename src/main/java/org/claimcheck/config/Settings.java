package org.claimcheck.config;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimcheck.article.Markup;
import org.claimcheck.report.ReportFormat;
import org.jspecify.annotations.Nullable;

/** The keys of the file; the schema is generated from them. What is not given is null. */
public record Settings(
    @JsonPropertyDescription(
            "Reference facts in place of the bundled ones: files, folders or stores.")
        @Nullable List<String> reference,
    @JsonPropertyDescription("Folders of rules, added to the bundled rules.")
        @Nullable List<String> rules,
    @JsonPropertyDescription(
            "What becomes of the findings of a rule or of a category of rules, by its name.")
        @Nullable Map<String, Level> severity,
    @JsonPropertyDescription("Severities for some paths; later ones win over earlier ones.")
        @Nullable List<ForPaths> overrides,
    @JsonProperty("fail-on")
        @JsonPropertyDescription("From which severity on findings give exit code 1.")
        @Nullable FailOn failOn,
    @JsonPropertyDescription("Format of the report.") @Nullable ReportFormat format,
    @JsonPropertyDescription("Reports to write beside that on standard output, each FORMAT:FILE.")
        @Nullable List<String> output,
    @JsonPropertyDescription("Paths of articles that are not checked.")
        @Nullable List<String> ignore,
    @JsonPropertyDescription("Language of articles that do not say, such as en.")
        @Nullable String language,
    @JsonProperty("time-zone")
        @JsonPropertyDescription(
            "The publisher's time zone, such as Europe/London: times of publication with an"
                + " offset are dated in it.")
        @Nullable String timeZone,
    @JsonProperty("front-matter")
        @JsonPropertyDescription(
            "Further names of front matter fields: for each field the names that your files"
                + " have.")
        @Nullable Names frontMatter,
    @JsonPropertyDescription("What is left out of the text; [shortcodes] if not given.")
        @Nullable List<Skipped> skip,
    @JsonPropertyDescription("Findings that are let be, each with a reason.")
        @Nullable List<Leave> waivers,
    @JsonPropertyDescription("The file of findings that were there before.")
        @Nullable String baseline,
    @JsonPropertyDescription("Whether a second parser reads sentences with findings again.")
        @Nullable Boolean thorough) {
  /** A file that says nothing. */
  public static final Settings NONE =
      new Settings(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

  /** Further names of the fields of the front matter. */
  public record Names(
      @Nullable List<String> title,
      @Nullable List<String> published,
      @Nullable List<String> author,
      @Nullable List<String> dateline,
      @Nullable List<String> language,
      @Nullable List<String> url) {
    /** The field for each further name. */
    Map<String, String> fields() {
      Map<String, String> fields = new HashMap<>();
      orNone(title).forEach(n -> fields.put(n, "title"));
      orNone(published).forEach(n -> fields.put(n, "published"));
      orNone(author).forEach(n -> fields.put(n, "author"));
      orNone(dateline).forEach(n -> fields.put(n, "dateline"));
      orNone(language).forEach(n -> fields.put(n, "language"));
      orNone(url).forEach(n -> fields.put(n, "url"));
      return fields;
    }
  }

  /** Something to leave out of the text. */
  public enum Skipped {
    CODE(Markup.CODE),
    SHORTCODES(Markup.SHORTCODES),
    QUOTES(Markup.QUOTES);

    final Markup markup;

    Skipped(Markup markup) {
      this.markup = markup;
    }

    /** Its name. */
    @JsonValue
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Severities for some paths.
   *
   * @param paths which articles
   * @param severity what becomes of findings there, by rule or category
   */
  public record ForPaths(
      @JsonPropertyDescription("Which articles, relative to the file.")
          @Nullable List<String> paths,
      @JsonPropertyDescription(
              "What becomes of the findings of a rule or of a category of rules, by its name.")
          @Nullable Map<String, Level> severity) {}

  /**
   * A waiver.
   *
   * @param allow rules, categories or fingerprints
   * @param paths which articles
   * @param reason why
   * @param until the last day on which it holds
   */
  public record Leave(
      @JsonPropertyDescription("Rules, categories or fingerprints.") @Nullable List<String> allow,
      @JsonPropertyDescription("Which articles, relative to the file.")
          @Nullable List<String> paths,
      @JsonPropertyDescription("Why.") @Nullable String reason,
      @JsonPropertyDescription("The last day on which it holds, as YYYY-MM-DD.")
          @Nullable String until) {}

  static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  static <K, V> Map<K, V> orNone(@Nullable Map<K, V> map) {
    return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
