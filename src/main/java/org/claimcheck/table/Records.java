package org.claimcheck.table;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.article.InputException;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads JSON and YAML: a list of records, an object of records by name, or an object that holds one
 * such list. Nested fields become columns by their path ("name.common"); a list of texts or numbers
 * is a cell with several values; of a list of records inside a record, each may give a row.
 */
final class Records {
  /** Name of the column with the names that an object gives its records. */
  static final String NAME = "name";

  private static final int DEPTH = 20;

  private final String file;
  private final Layout layout;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final List<Table.Row> rows = new ArrayList<>();
  private final List<TableFault> faults = new ArrayList<>();
  private int cells;

  Records(String file, Layout layout) {
    this.file = file;
    this.layout = layout;
  }

  Table read(byte[] bytes, TableFormat format) {
    if (bytes.length > Limits.TREE_BYTES) {
      throw Limits.tooLarge(file, "more than 50 MB");
    }
    List<JsonNode> records = records(parse(bytes, format));
    String nested = layout.rows() != null ? layout.rows() : longestList(records);
    int number = 0;
    for (JsonNode rec : records) {
      number++;
      if (rec.isObject()) {
        record(number, rec, nested);
      } else {
        faults.add(new TableFault(number, 0, "no record with named fields", "it is not used"));
      }
    }
    return new Table(
        file, layout.withRows(nested), List.copyOf(columns.keySet()), rows, List.copyOf(faults));
  }

  private JsonNode parse(byte[] bytes, TableFormat format) {
    StreamReadConstraints limits = StreamReadConstraints.builder().maxNestingDepth(100).build();
    try {
      if (format == TableFormat.YAML) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit((int) Limits.TREE_BYTES);
        options.setNestingDepthLimit(100);
        YAMLFactory yaml = YAMLFactory.builder().loaderOptions(options).build();
        yaml.setStreamReadConstraints(limits);
        return new YAMLMapper(yaml).readTree(bytes);
      }
      ObjectMapper json = new JsonMapper();
      json.getFactory().setStreamReadConstraints(limits);
      List<JsonNode> read = new ArrayList<>();
      try (JsonParser parser = json.createParser(bytes)) {
        while (parser.nextToken() != null) {
          read.add(json.readTree(parser));
        }
      }
      return read.size() == 1
          ? read.get(0)
          : JsonNodeFactory.instance.arrayNode().addAll(read); // a record a line
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      throw new InputException(
          line > 0 ? file + ":" + line + ":" + column : file,
          "cannot be read: " + e.getOriginalMessage(),
          "correct it here");
    } catch (IOException e) {
      throw new InputException(file, "cannot be read: " + e.getMessage(), "");
    }
  }

  private List<JsonNode> records(JsonNode root) {
    List<JsonNode> found = new ArrayList<>();
    if (root.isArray()) {
      root.forEach(found::add);
      return found;
    }
    JsonNode only = null;
    int lists = 0;
    boolean named = root.isObject() && !root.isEmpty();
    for (JsonNode child : root) {
      named &= child.isObject();
      if (child.isArray()) {
        lists++;
        only = child;
      }
    }
    if (lists == 1 && only != null && only.path(0).isObject()) {
      only.forEach(found::add);
    } else if (named) {
      for (Map.Entry<String, JsonNode> entry : root.properties()) {
        ObjectNode rec = JsonNodeFactory.instance.objectNode();
        rec.put(NAME, entry.getKey());
        for (Map.Entry<String, JsonNode> field : entry.getValue().properties()) {
          rec.set(
              rec.has(field.getKey()) ? field.getKey() + " (2)" : field.getKey(), field.getValue());
        }
        found.add(rec);
      }
    } else {
      throw new InputException(
          file, "no table: neither a list of records nor records by name", "see the README");
    }
    return found;
  }

  /** The field that most often holds a list of records. */
  private static String longestList(List<JsonNode> records) {
    Map<String, Integer> lists = new LinkedHashMap<>();
    for (JsonNode rec : records) {
      for (Map.Entry<String, JsonNode> field : rec.properties()) {
        if (field.getValue().path(0).isObject()) {
          lists.merge(field.getKey(), 1, Integer::sum);
        }
      }
    }
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> field : lists.entrySet()) {
      if (field.getValue() > most) {
        most = field.getValue();
        best = field.getKey();
      }
    }
    return best;
  }

  private void record(int number, JsonNode rec, String nested) {
    JsonNode list = nested.isEmpty() ? null : rec.path(nested);
    if (list == null || !list.isArray() || list.isEmpty()) {
      row(number, rec, null, nested);
      return;
    }
    for (JsonNode inner : list) {
      row(number, rec, inner, nested);
    }
  }

  private void row(int number, JsonNode rec, @Nullable JsonNode inner, String nested) {
    List<List<String>> row = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : rec.properties()) {
      if (nested.isEmpty() || !field.getKey().equals(nested)) {
        flatten(field.getKey(), field.getValue(), row, 0, number);
      }
    }
    if (inner != null) {
      flatten(nested, inner, row, 0, number);
    }
    rows.add(new Table.Row(number, row));
  }

  private void flatten(String path, JsonNode node, List<List<String>> row, int depth, int number) {
    if (depth > DEPTH || node.isNull() || node.isMissingNode()) {
      return;
    }
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        flatten(path + "." + field.getKey(), field.getValue(), row, depth + 1, number);
      }
    } else if (node.isArray()) {
      for (JsonNode value : node) {
        if (value.isValueNode()) {
          put(path, value.asText(), row, number);
        }
      }
    } else {
      put(path, node.asText(), row, number);
    }
  }

  private void put(String path, String value, List<List<String>> row, int number) {
    if (value.isBlank()) {
      return;
    }
    Integer column = columns.get(path);
    if (column == null) {
      if (columns.size() >= Limits.COLUMNS) {
        return;
      }
      column = columns.size();
      columns.put(path, column);
    }
    if (value.length() > Limits.CELL) {
      faults.add(
          new TableFault(
              number,
              column + 1,
              "column \"" + path + "\": a value of more than " + Limits.CELL + " characters",
              "it is not used"));
      return;
    }
    if (++cells > Limits.CELLS) {
      throw Limits.tooLarge(file, "more than " + Limits.CELLS + " values");
    }
    while (row.size() <= column) {
      row.add(List.of());
    }
    List<String> before = row.get(column);
    List<String> all = new ArrayList<>(before);
    all.add(value.strip());
    row.set(column, List.copyOf(all));
  }
}
