package org.claimcheck.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.claimcheck.article.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of every kind become the same facts; hostile ones are refused. */
class TablesTest {
  private static final String CSV =
      "Bridge,Length (m),Opened,Town\nVelden Bridge,\"1,420\",1931-05-03,Orla\n";
  private static final String SHEET =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
      <row r="1"><c r="A1" t="inlineStr"><is><t>Bridge</t></is></c><c r="B1" t="inlineStr"><is><t>Length (m)</t></is></c>
      <c r="C1" t="inlineStr"><is><t>Opened</t></is></c><c r="D1" t="inlineStr"><is><t>Town</t></is></c></row>
      <row r="2"><c r="A2" t="inlineStr"><is><t>Velden Bridge</t></is></c><c r="B2">%s</c>
      <c r="C2" s="1"><v>11446</v></c><c r="D2" t="inlineStr"><is><t>Orla</t></is></c></row>
      </sheetData></worksheet>
      """;
  private static final String CONTENT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
      <office:body><office:spreadsheet><table:table table:name="Bridges">
      <table:table-row><table:table-cell><text:p>Bridge</text:p></table:table-cell><table:table-cell><text:p>Length (m)</text:p></table:table-cell>
      <table:table-cell><text:p>Opened</text:p></table:table-cell><table:table-cell><text:p>Town</text:p></table:table-cell></table:table-row>
      <table:table-row>%s<table:table-cell office:value-type="float" office:value="1420"><text:p>1,420</text:p></table:table-cell>
      <table:table-cell office:value-type="date" office:date-value="1931-05-03"><text:p>3 May 31</text:p></table:table-cell>
      <table:table-cell><text:p>Orla</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16380"/></table:table-row>
      <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
      </table:table></office:spreadsheet></office:body></office:document-content>
      """;
  private static final String NAMED =
      "<table:table-cell><text:p>Velden Bridge</text:p></table:table-cell>";

  @TempDir Path folder;

  private ReferenceLoader.Loaded load(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    return new ReferenceLoader(Path.of("ontology")).load(List.of(file));
  }

  private ReferenceLoader.Loaded load(String name, String text) throws IOException {
    return load(name, text.getBytes(UTF_8));
  }

  /** The facts about the only thing of a name, by the end of the property's IRI. */
  private static Map<String, FactValue> facts(ReferenceLoader.Loaded loaded, String name) {
    Map<String, FactValue> facts = new TreeMap<>();
    List<NameMatch> found = loaded.reference().named(name);
    assertThat(found).hasSize(1);
    for (Fact fact : loaded.reference().facts(found.get(0).iri())) {
      facts.put(fact.property().replaceFirst("^.*[/#]", ""), fact.value());
    }
    return facts;
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] xlsx(String sheet) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    parts.put(
        "[Content_Types].xml",
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
        <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>
        """);
    parts.put(
        "_rels/.rels",
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>
        """);
    parts.put(
        "xl/_rels/workbook.xml.rels",
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
        <Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>
        """);
    parts.put(
        "xl/workbook.xml",
        """
        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
        <sheets><sheet name="Bridges" sheetId="1" r:id="r1"/></sheets></workbook>
        """);
    parts.put(
        "xl/styles.xml",
        """
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
        <cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>
        """);
    parts.put("xl/worksheets/sheet1.xml", sheet);
    return zip(parts);
  }

  private static byte[] ods(String content) throws IOException {
    return zip(
        Map.of(
            "mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", content));
  }

  private byte[] bytes(String kind) throws IOException {
    return switch (kind) {
      case "b.csv" -> CSV.getBytes(UTF_8);
      case "b.csv.gz" -> gzip(CSV);
      case "b.tsv" ->
          "Bridge\tLength (m)\tOpened\tTown\nVelden Bridge\t1420\t3 May 1931\tOrla\n"
              .getBytes(UTF_8);
      case "semicolons.csv" ->
          "Bridge;Length (m);Opened;Town\nVelden Bridge;1.420,0;03.05.1931;Orla\n".getBytes(UTF_8);
      case "wide.csv" -> ("\ufeff" + CSV).getBytes(StandardCharsets.UTF_16LE);
      case "b.xlsx" -> xlsx(SHEET.formatted("<v>1420</v>"));
      case "formula.xlsx" -> xlsx(SHEET.formatted("<f>710*2</f><v>1420</v>"));
      case "b.ods" -> ods(CONTENT.formatted(NAMED));
      case "list.json" ->
          "[{\"Bridge\":\"Velden Bridge\",\"Length (m)\":1420,\"Opened\":\"1931-05-03\",\"Town\":\"Orla\"}]"
              .getBytes(UTF_8);
      case "named.json" ->
          "{\"Velden Bridge\":{\"Length (m)\":1420,\"Opened\":\"1931-05-03\",\"Town\":\"Orla\"}}"
              .getBytes(UTF_8);
      case "b.jsonl" ->
          "{\"Bridge\":\"Velden Bridge\",\"Length (m)\":1420,\"Opened\":\"1931-05-03\",\"Town\":\"Orla\"}\n{\"Bridge\":\"Helga Bridge\"}\n"
              .getBytes(UTF_8);
      default ->
          "- Bridge: Velden Bridge\n  Length (m): 1420\n  Opened: '1931-05-03'\n  Town: Orla\n"
              .getBytes(UTF_8);
    };
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "b.csv",
        "b.csv.gz",
        "b.tsv",
        "semicolons.csv",
        "wide.csv",
        "b.xlsx",
        "formula.xlsx",
        "b.ods",
        "list.json",
        "named.json",
        "b.jsonl",
        "b.yaml"
      })
  void everyKindOfTableGivesTheSameFacts(String kind) throws IOException {
    ReferenceLoader.Loaded loaded = load(kind, bytes(kind));

    assertThat(loaded.problems()).isEmpty();
    Map<String, FactValue> facts = facts(loaded, "Velden Bridge");
    assertThat(facts).containsOnlyKeys("length", "opened", "town");
    FactValue.Amount length = (FactValue.Amount) facts.get("length");
    assertThat(length.unit()).isEqualTo("m");
    assertThat(length.stated()).isEqualByComparingTo(new BigDecimal(1420));
    assertThat(((FactValue.Time) facts.get("opened")).text()).isEqualTo("1931-05-03");
    assertThat(facts.get("town")).isInstanceOf(FactValue.Entity.class);
  }

  @Test
  void everyFactNamesItsRow() throws IOException {
    ReferenceLoader.Loaded loaded = load("b.csv", CSV);

    String iri = loaded.reference().named("Velden Bridge").get(0).iri();
    assertThat(loaded.reference().facts(iri))
        .allSatisfy(
            f ->
                assertThat(f.sources()).singleElement().asString().matches("file:.*b\\.csv#row=2"));
  }

  @Test
  void thePrintedMappingGivesTheSameFacts() throws IOException {
    Path table = Files.writeString(folder.resolve("b.csv"), CSV);
    List<Problem> problems = new ArrayList<>();
    TableMapping guessed = TableMapping.of(table, Path.of("ontology"), problems);
    Map<String, FactValue> before = facts(load("b.csv", CSV), "Velden Bridge");

    Files.writeString(folder.resolve("b.csv.map.yaml"), guessed.yaml());
    TableMapping written = TableMapping.of(table, Path.of("ontology"), problems);

    assertThat(problems).isEmpty();
    assertThat(guessed.file()).isEmpty();
    assertThat(written.file()).isPresent();
    assertThat(facts(load("b.csv", CSV), "Velden Bridge")).isEqualTo(before);
  }

  @Test
  void aBlankMappingIsNone() throws IOException {
    Files.writeString(folder.resolve("b.csv.map.yaml"), "\n");

    assertThat(load("b.csv", CSV).problems()).isEmpty();
  }

  @Test
  void rowsThatCannotBeReadAreListedAndTheOthersLoad() throws IOException {
    StringBuilder csv = new StringBuilder("Bridge,Length (m),Opened\n");
    for (int i = 1; i <= 20; i++) {
      csv.append("Bridge ")
          .append((char) ('A' + i))
          .append(',')
          .append(100 + i)
          .append(",1931-05-0")
          .append(i % 9 + 1)
          .append('\n');
    }
    csv.append("Velden Bridge,very long,1931-02-30\n,420,\n");
    ReferenceLoader.Loaded loaded = load("b.csv", csv.toString());

    assertThat(loaded.broken()).isTrue();
    assertThat(loaded.problems())
        .extracting(p -> p.line() + ":" + p.column() + " " + p.message())
        .containsExactly(
            "22:2 row 22, column \"Length (m)\": no number: \"very long\"",
            "22:3 row 22, column \"Opened\": no such date: \"1931-02-30\"",
            "23:1 row 23, column \"Bridge\": nothing in it, so that the row has no name");
    assertThat(facts(loaded, "Bridge B")).containsOnlyKeys("length", "opened");
  }

  @Test
  void ofManyFaultsAlikeAFewAreTold() throws IOException {
    StringBuilder csv = new StringBuilder("Bridge,Length (m)\n");
    for (int i = 0; i < 200; i++) {
      csv.append("Bridge ").append(i).append(i < 180 ? ",10\n" : ",unsure\n");
    }

    assertThat(load("b.csv", csv.toString()).problems()).hasSize(6);
  }

  @Test
  void dayAndMonthAreNotGuessed() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("b.csv"),
            "Bridge,Opened\nVelden Bridge,3/5/1931\nHelga Bridge,4/6/1941\n");
    TableMapping mapping = TableMapping.of(table, Path.of("ontology"), new ArrayList<>());

    assertThat(mapping.yaml()).contains("# left out, day and month cannot be told apart");
    assertThat(mapping.yaml()).contains("d/M/uuuu").contains("M/d/uuuu");
  }

  @Test
  void splitDatesAreOne() throws IOException {
    ReferenceLoader.Loaded loaded =
        load(
            "b.csv",
            "Bridge,Year,Month,Day\nVelden Bridge,1931,5,3\nHelga Bridge,1941,6,\nOak Bridge,1950,,\n");

    assertThat(loaded.problems()).isEmpty();
    assertThat(((FactValue.Time) facts(loaded, "Velden Bridge").get("date")).text())
        .isEqualTo("1931-05-03");
    assertThat(((FactValue.Time) facts(loaded, "Helga Bridge").get("date")).text())
        .isEqualTo("1941-06");
    assertThat(((FactValue.Time) facts(loaded, "Oak Bridge").get("date")).text()).isEqualTo("1950");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Revenue (USD millions)|4.1|USD|4100000",
        "Revenue|$4.1bn|USD|4100000000",
        "Revenue|€ 3,200|EUR|3200",
        "Depth in km|12|km|12",
        "Share|12.5 %|%|12.5",
        "Staff (thousands)|3|1|3000",
      })
  void unitsAndScalesAreRead(String head, String cell, String unit, String number)
      throws IOException {
    ReferenceLoader.Loaded loaded =
        load("b.tsv", "Bridge\t" + head + "\nVelden Bridge\t" + cell + "\n");

    assertThat(loaded.problems()).isEmpty();
    FactValue.Amount amount =
        (FactValue.Amount) facts(loaded, "Velden Bridge").values().iterator().next();
    assertThat(amount.unit()).isEqualTo(unit);
    assertThat(amount.stated()).isEqualByComparingTo(number);
  }

  @Test
  void westernEncodingIsGuessed() throws IOException {
    byte[] bytes = "Bridge,Town\nMåløy Bridge,Bärdal\n".getBytes(Charset.forName("windows-1252"));

    assertThat(facts(load("b.csv", bytes), "Måløy Bridge")).containsOnlyKeys("town");
  }

  @Test
  void namesCannotBreakOutOfTheirIri() throws IOException {
    String name = "Evil> <urn:x#Fact> . <x";
    Files.writeString(
        folder.resolve("b.csv.map.yaml"),
        "things: [{label: '{Bridge}', columns: {Town: {kind: name}}}]");
    ReferenceLoader.Loaded loaded =
        load("b.csv", "Bridge,Town\n\"" + name + "\",Orla\n../../x?y#z,Orla\n");

    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.reference().named(name)).hasSize(1);
    assertThat(loaded.reference().named(name).get(0).iri()).matches("https://[A-Za-z0-9./_-]+");
    assertThat(loaded.reference().named("../../x?y#z").get(0).iri())
        .matches("https://w3id.org/claimcheck/local/[A-Za-z0-9./_-]+/x-y-z-[0-9a-f]{12}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "things: [{label: '{Brigde}'}]|no column \"Brigde\"",
        "things: [{label: '{Bridge}', columns: {Town: cc:cpaital}}]|no property cc:cpaital",
        "things: [{label: '{Bridge}', class: cc:Bridge}]|no class cc:Bridge",
        "things: [{label: '{Bridge}', colums: {}}]|unknown entry \"colums\"",
        "things: [{label: '{Bridge}', columns: {Town: {kind: city}}}]|no kind city",
        "table: {header: first}|header is no number",
        "source: 'javascript:alert(1)'|source is no address",
        "things: []|it says of no things",
        "things: [|map.yaml",
      })
  void aWrongMappingIsNamed(String mapping, String message) throws IOException {
    Files.writeString(folder.resolve("b.csv.map.yaml"), mapping);
    ReferenceLoader.Loaded loaded = load("b.csv", CSV);

    assertThat(loaded.broken()).isTrue();
    assertThat(loaded.problems()).singleElement().asString().contains("map.yaml").contains(message);
  }

  @Test
  void aFormulaWithoutASavedValueIsListed() throws IOException {
    ReferenceLoader.Loaded loaded =
        load("b.xlsx", xlsx(SHEET.formatted("<f>WEBSERVICE(\"http://example.org\")</f>")));

    assertThat(loaded.problems())
        .singleElement()
        .asString()
        .contains("formula without a saved value");
    assertThat(facts(loaded, "Velden Bridge")).containsOnlyKeys("opened", "town");
  }

  @ParameterizedTest
  @ValueSource(strings = {"b.xlsx", "b.ods"})
  void documentTypesAreRefused(String name) throws IOException {
    String type = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
    String sheet = name.endsWith("ods") ? CONTENT.formatted(NAMED) : SHEET.formatted("<v>1</v>");
    String hostile = sheet.replaceFirst("\\?>", "?>" + type).replace("Orla", "&e;");
    ReferenceLoader.Loaded loaded = load(name, name.endsWith("ods") ? ods(hostile) : xlsx(hostile));

    assertThat(loaded.problems()).singleElement().asString().contains("declares a document type");
    assertThat(loaded.reference().named("Velden Bridge")).isEmpty();
  }

  @Test
  void bombsAreRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("content.xml"));
      byte[] blank = " ".repeat(1_000_000).getBytes(UTF_8);
      for (int i = 0; i < 210; i++) {
        zip.write(blank);
      }
    }

    assertThat(load("b.ods", bytes.toByteArray()).problems())
        .singleElement()
        .asString()
        .contains("unpacks to more than 200 MB");
  }

  @Test
  void repeatedCellsTakeNoRoom() throws IOException {
    String many =
        NAMED.replace(
            "<table:table-cell>", "<table:table-cell table:number-columns-repeated=\"900000000\">");

    assertThat(load("b.ods", ods(CONTENT.formatted(many))).problems())
        .singleElement()
        .asString()
        .contains("more than 2000 columns");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "b.csv|1,2,3|no row that names the columns",
        "b.csv||an empty table",
        "b.xlsx|no zip|no workbook",
        "b.json|{\"a\": [1, 2|cannot be read",
        "b.json|7|no table",
        "b.csv|A,B\\n1,2\\n3,4|no column names what each row is about",
      })
  void whatIsNoTableIsSaidToBeNone(String name, String text, String message) throws IOException {
    ReferenceLoader.Loaded loaded = load(name, text == null ? "" : text.replace("\\n", "\n"));

    assertThat(loaded.problems()).singleElement().asString().contains(message);
  }

  @Test
  void foldersGiveTheirTables() throws IOException {
    Files.writeString(folder.resolve("b.csv"), CSV);
    Files.writeString(folder.resolve("settings.json"), "{\"colour\": true}");

    ReferenceLoader.Loaded loaded = new ReferenceLoader(Path.of("ontology")).load(List.of(folder));

    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.reference().named("Velden Bridge")).hasSize(1);
  }

  @Test
  void aMissingTableIsSaid() {
    assertThatThrownBy(
            () -> TableMapping.of(folder.resolve("no.csv"), Path.of("ontology"), new ArrayList<>()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no such file");
  }
}
