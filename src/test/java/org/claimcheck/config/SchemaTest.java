package org.claimcheck.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.claimcheck.Golden;
import org.claimcheck.article.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema says what the reader takes. */
class SchemaTest {
  private static final Path FILE = Path.of("src/main/resources/org/claimcheck/config/schema.json");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** As editors read YAML, version 1.2: "off" is a word. */
  private static final YAMLMapper YAML =
      new YAMLMapper(
          YAMLFactory.builder()
              .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
              .build());

  private static JsonNode generated() {
    SchemaGeneratorConfigBuilder config =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(
                Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES,
                Option.INLINE_ALL_SCHEMAS)
            .with(
                new JacksonModule(
                    JacksonOption.FLATTENED_ENUMS_FROM_JSONVALUE,
                    JacksonOption.RESPECT_JSONPROPERTY_REQUIRED));
    return new SchemaGenerator(config.build()).generateSchema(Settings.class);
  }

  private static List<?> faults(String yaml) throws IOException {
    JsonNode read = YAML.readTree(yaml);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(ConfigurationFiles.schema())
        .validate(read.isMissingNode() ? "{}" : read.toString(), InputFormat.JSON);
  }

  @Test
  void isMadeFromTheCode() throws IOException {
    String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(generated()) + "\n";
    Golden.check(FILE, text);
  }

  @Test
  void theTemplateHoldsEveryKey() throws IOException {
    String template = ConfigurationFiles.template();
    assertThat(new SettingsReader(Path.of("x")).parse(template).settings())
        .isEqualTo(Settings.NONE);
    String whole =
        template
            .lines()
            .map(l -> l.matches("#( {2,}.*|[a-z-]+:.*)") ? l.substring(1) : l)
            .collect(Collectors.joining("\n"));
    assertThat(faults(whole)).isEmpty();
    JsonNode read = YAML.readTree(whole);
    generated()
        .at("/properties")
        .fieldNames()
        .forEachRemaining(k -> assertThat(read.has(k)).as(k).isTrue());
    new SettingsReader(Path.of("x")).parse(whole);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "refrence: [a]",
        "reference: {a: b}",
        "severity: {two-ages: loud}",
        "severity: [two-ages]",
        "overrides: [{path: [a]}]",
        "fail-on: eror",
        "format: xml",
        "skip: [images]",
        "front-matter: {headline: [title]}",
        "thorough: maybe",
        "[a, b]"
      })
  void refusesWhatTheReaderRefuses(String yaml) throws IOException {
    assertThat(faults(yaml)).isNotEmpty();
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> new SettingsReader(Path.of("x")).parse(yaml)))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("x:1:");
  }
}
