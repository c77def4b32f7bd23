package org.claimcheck.config;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimcheck.article.InputException;
import org.claimcheck.article.Position;
import org.jspecify.annotations.Nullable;

/** Reads the file; what is wrong in it is named with line and column. */
final class SettingsReader {
  private static final int LARGEST = 1_000_000;
  private static final String FIX = "claimcheck init writes one with comments";
  private static final YAMLMapper YAML =
      YAMLMapper.builder(
              YAMLFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
          .withCoercionConfigDefaults(
              c -> c.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull))
          .build();

  /**
   * What was read.
   *
   * @param settings what the file says
   * @param places where it says so
   */
  record Read(Settings settings, KeyPlaces places) {}

  private final String shown;

  SettingsReader(Path file) {
    this.shown = file.toString();
  }

  Read read(Path file) {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LARGEST + 1);
    } catch (IOException e) {
      throw new InputException(shown, "cannot be read (" + e + ")", "allow it, or leave it out");
    }
    if (bytes.length > LARGEST) {
      throw new InputException(shown, "more than 1 MB", "a configuration is a page of YAML");
    }
    try {
      return parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      throw new InputException(shown, "not UTF-8 text", "save it as UTF-8");
    }
  }

  Read parse(String yaml) {
    try {
      KeyPlaces places = KeyPlaces.in(YAML.createParser(yaml));
      try {
        Settings read = YAML.readValue(yaml, Settings.class);
        return new Read(read == null ? Settings.NONE : read, places);
      } catch (UnrecognizedPropertyException e) {
        throw unknown(e, places);
      } catch (InvalidFormatException e) {
        throw wrong(e, places);
      } catch (MismatchedInputException e) {
        if (path(e).isEmpty() && places.isEmpty()) {
          return new Read(Settings.NONE, places);
        }
        throw mismatched(e, places);
      }
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      Position place =
          at == null
              ? new Position(1, 1)
              : new Position(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
      throw broken(place, "not YAML: " + firstLine(e.getOriginalMessage()), FIX);
    } catch (IOException e) {
      throw new InputException(shown, String.valueOf(e.getMessage()), FIX);
    }
  }

  private InputException unknown(UnrecognizedPropertyException e, KeyPlaces places) {
    List<String> known =
        e.getKnownPropertyIds() == null
            ? List.of()
            : e.getKnownPropertyIds().stream().map(Object::toString).sorted().toList();
    return broken(
        places.key(path(e)),
        "unknown key \"" + e.getPropertyName() + "\"",
        Near.hint(e.getPropertyName(), known));
  }

  private InputException wrong(InvalidFormatException e, KeyPlaces places) {
    String value = String.valueOf(e.getValue());
    return broken(
        places.value(path(e)),
        "\"" + value + "\" is no value of \"" + name(e) + "\"",
        e.getTargetType().isEnum()
            ? Near.hint(value, labels(e.getTargetType()))
            : "write true or false");
  }

  private InputException mismatched(MismatchedInputException e, KeyPlaces places) {
    @Nullable Class<?> type = e.getTargetType();
    String wanted =
        type == null
            ? "something else"
            : Collection.class.isAssignableFrom(type)
                ? "a list, such as [a, b]"
                : Map.class.isAssignableFrom(type) || type.isRecord()
                    ? "\"key: value\" lines"
                    : type == Boolean.class ? "true or false" : "a word";
    String name = name(e);
    return broken(
        places.value(path(e)),
        (name.isEmpty() ? "the file" : "\"" + name + "\"") + " must be " + wanted,
        FIX);
  }

  private static List<String> labels(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(c -> YAML.convertValue(c, String.class))
        .toList();
  }

  private static String path(JsonMappingException e) {
    return e.getPath().stream()
        .map(r -> "/" + (r.getFieldName() == null ? r.getIndex() : r.getFieldName()))
        .collect(Collectors.joining());
  }

  /** The innermost key. */
  private static String name(JsonMappingException e) {
    String name = "";
    for (JsonMappingException.Reference reference : e.getPath()) {
      name = reference.getFieldName() == null ? name : reference.getFieldName();
    }
    return name;
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  /** A complaint about a place of the file. */
  InputException broken(Position place, String problem, String fix) {
    return new InputException(shown + ":" + place, problem, fix);
  }
}
