package org.claimcheck.cli;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same article, however it is stored, has the same finding in the right place. */
class EncodingsTest {
  private static final String TEXT =
      """
      ---
      published: 2024-02-09
      ---
      Café Noé 🧊👩🏽 – “Cherie”

      The Indian Space Research Organisation, naïve or not 🧊, landed Chandrayaan-3 on the Moon on 23 August 2022.
      """;
  private static final String PAGE =
      """
      <html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
      <meta name="date" content="2024-02-09"></head><body><h1>Café – “Chérie”</h1>
      <p>The Indian Space Research Organisation, na&iuml;ve or “not”, landed Chandrayaan&#8209;3 on the <b>Moon</b> on 23&nbsp;<i>August</i>
      2022.</p></body></html>
      """;

  @TempDir private Path folder;

  @Test
  void findingsStandWhereTheyAre() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    put(files, "a-utf8.txt", TEXT, UTF_8);
    put(files, "b-mark.txt", "\ufeff" + TEXT, UTF_8);
    put(files, "c-wide-little.txt", "\ufeff" + TEXT, UTF_16LE);
    put(files, "d-wide-big.md", "\ufeff" + TEXT, UTF_16BE);
    put(files, "e-wide-little-unmarked.txt", TEXT, UTF_16LE);
    put(files, "f-wide-big-unmarked.md", TEXT, UTF_16BE);
    put(files, "g-crlf.txt", TEXT.replace("\n", "\r\n"), UTF_8);
    put(files, "h-cr.md", TEXT.replace("\n", "\r"), UTF_8);
    put(files, "i-mixed.txt", TEXT.replaceFirst("\n", "\r\n").replaceFirst("\n\n", "\r\r"), UTF_8);
    put(files, "j-decomposed.txt", Normalizer.normalize(TEXT, Normalizer.Form.NFD), UTF_8);
    put(files, "k-declared.html", PAGE.replace("&#8209;", "-"), Charset.forName("windows-1252"));
    List<String> arguments = new ArrayList<>(List.of("check", "--format", "json"));
    arguments.addAll(files.keySet());
    Cli run = Cli.run(arguments.toArray(new String[0]));
    assertThat(run.err()).isEmpty();
    JsonNode articles = new ObjectMapper().readTree(run.out()).at("/articles");
    assertThat(articles).hasSize(files.size());
    for (JsonNode article : articles) {
      String source = article.at("/source").asText();
      String file = files.get(source);
      assertThat(article.at("/findings")).as(source).hasSize(1);
      JsonNode finding = article.at("/findings/0");
      String words = file.substring(finding.at("/start").asInt(), finding.at("/end").asInt());
      assertThat(words.replaceAll("<[^>]*>|&nbsp;|\\s", "")).as(source).isEqualTo("23August2022");
      int start = file.indexOf(words);
      String before = file.substring(0, start).replace("\r\n", "\n").replace('\r', '\n');
      assertThat(finding.at("/line").asInt()).as(source).isEqualTo(before.split("\n", -1).length);
      assertThat(finding.at("/column").asInt())
          .as(source)
          .isEqualTo(before.length() - before.lastIndexOf('\n'));
    }
  }

  private void put(Map<String, String> files, String name, String text, Charset charset)
      throws IOException {
    Path file = Files.write(folder.resolve(name), text.getBytes(charset));
    files.put(file.toString(), text.startsWith("\ufeff") ? text.substring(1) : text);
  }
}
