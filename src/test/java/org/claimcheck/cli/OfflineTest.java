package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that an article, a reference or a rule names is fetched, and no other file is read. */
class OfflineTest {
  private static final String PREFIXES =
      """
      @prefix cc: <https://w3id.org/claimcheck/vocab#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      """;

  @TempDir private Path folder;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private String site;
  private Path secret;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().toString());
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
    site = "http://127.0.0.1:" + server.getAddress().getPort();
    secret = Files.writeString(folder.resolve("secret"), "Xanadutown");
  }

  @AfterEach
  void nobodyAsked() {
    server.stop(0);
    assertThat(asked).isEmpty();
  }

  private String file(String name, String text) throws IOException {
    String filled = text.replace("SITE", site).replace("SECRET", secret.toUri().toString());
    return Files.writeString(folder.resolve(name), filled).toString();
  }

  @Test
  void articles() throws IOException {
    String page =
        file(
            "page.html",
            """
            <?xml version="1.0"?><!DOCTYPE html [<!ENTITY s SYSTEM "SECRET"><!ENTITY n SYSTEM "SITE/n">]>
            <html><head><base href="SITE/"><link rel="stylesheet" href="SITE/style.css">
            <meta http-equiv="refresh" content="0; url=SITE/next">
            <script type="application/ld+json">{"@context":"SITE/context.jsonld","@type":"NewsArticle",
            "headline":"It began","articleBody":{"@id":"SITE/body"}}</script><script src="SITE/x.js"></script></head>
            <body><p>It began in &s;&n; in May.</p><img src="SITE/x.png"><iframe src="SECRET"></iframe>
            <object data="SECRET"></object></body></html>
            """);
    String note =
        file("note.md", "It began.\n\n![x](SITE/x.png) [y]: SECRET\n\n<iframe src=\"SECRET\">\n");
    Cli run = Cli.run("annotate", page, note);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("It began").doesNotContain("Xanadutown");
  }

  @Test
  void references() throws IOException {
    file(
        "imports.ttl",
        PREFIXES
            + """
            @base <SITE/base/> .
            <> a owl:Ontology ; owl:imports <SITE/other.ttl> , <SECRET> ; rdfs:seeAlso <SITE/more> .
            <place> a cc:City ; rdfs:label "Wendham"@en .
            """);
    String rdf =
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
          xmlns:rdfs="http://www.w3.org/2000/01/rdf-schema#" xmlns:cc="https://w3id.org/claimcheck/vocab#">
        <cc:City rdf:about="https://example.org/LOCAL"><rdfs:label xml:lang="en">LABEL</rdfs:label></cc:City></rdf:RDF>
        """;
    file(
        "entity.rdf",
        "<!DOCTYPE rdf:RDF [<!ENTITY s SYSTEM \"SECRET\"><!ENTITY n SYSTEM \"SITE/n\">]>\n"
            + rdf.replace("LOCAL", "a").replace("LABEL", "Wendham &s;&n;"));
    file(
        "outside.rdf",
        "<!DOCTYPE rdf:RDF SYSTEM \"SITE/x.dtd\">\n"
            + rdf.replace("LOCAL", "b").replace("LABEL", "Wendham East"));
    for (String context : List.of("SITE/context.jsonld", "SECRET")) {
      file(
          context.startsWith("SITE") ? "remote.jsonld" : "local.jsonld",
          "{\"@context\":\"" + context + "\",\"@id\":\"https://example.org/c\",\"label\":\"C\"}");
    }
    Cli run = Cli.run("reference", "find", "--reference", folder.toString(), "Wendham");
    assertThat(run.err())
        .contains("remote.jsonld: remote context", "local.jsonld: remote context", "is not read");
    assertThat(run.out()).contains("Wendham").doesNotContain("Xanadutown");
    assertThat(Cli.run("reference", "find", "--reference", folder.toString(), "Xanadutown").out())
        .doesNotContain("City");
  }

  @Test
  void rules() throws IOException {
    Files.createDirectories(folder.resolve("rules/own"));
    String head = "PREFIX cc: <https://w3id.org/claimcheck/vocab#>\nSELECT ?claim ";
    file("rules/own/service.rq", head + "{ SERVICE <SITE/sparql> { ?claim cc:subject ?s } }");
    file("rules/own/from.rq", head + "FROM <SITE/x.ttl> { ?claim cc:subject ?s }");
    file("rules/own/local.rq", head + "FROM <SECRET> { ?claim cc:subject ?s }");
    String article = file("good.txt", "It began.\n\nIt went on.\n");
    Cli run = Cli.run("check", "--rules", folder.resolve("rules").toString(), article);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("service.rq", "from.rq", "local.rq");
  }
}
