package org.claimcheck.table;

import java.util.Locale;
import java.util.Optional;

/** Kinds of files that hold tables. */
enum TableFormat {
  CSV,
  TSV,
  XLSX,
  ODS,
  JSON,
  YAML;

  /** By the ending of a file name. */
  static Optional<TableFormat> of(String fileName) {
    String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(
        switch (ending) {
          case "csv" -> CSV;
          case "tsv", "tab" -> TSV;
          case "xlsx", "xlsm" -> XLSX;
          case "ods" -> ODS;
          case "json", "jsonl", "ndjson" -> JSON;
          case "yaml", "yml" -> YAML;
          default -> null;
        });
  }

  /** Whether rows come from records with named fields rather than from a sheet with a header. */
  boolean hasRecords() {
    return this == JSON || this == YAML;
  }
}
