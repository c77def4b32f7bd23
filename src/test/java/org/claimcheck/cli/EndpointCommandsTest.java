package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.claimcheck.endpoint.FusekiProxy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Endpoints on the command line. */
class EndpointCommandsTest {
  private static final String FACTS =
      """
      @prefix ex: <https://example.org/> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix cc: <https://w3id.org/claimcheck/vocab#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      ex:osk a cc:City ; rdfs:label "Oskby"@en .
      ex:fire a cc:Fire ; rdfs:label "Oskby fire" ;
        cc:fact [ cc:property cc:time ; cc:value "2021-05-03"^^xsd:date ; cc:source ex:s ] ,
          [ cc:property cc:place ; cc:value ex:osk ; cc:source ex:s ] ,
          [ cc:property cc:killed ; cc:value 31 ; cc:source ex:s ] .
      """;

  @TempDir private Path folder;
  private FusekiProxy proxy;
  private String facts;
  private String article;

  @BeforeEach
  void serve() throws IOException {
    proxy = FusekiProxy.start();
    facts = Files.writeString(folder.resolve("facts.ttl"), FACTS).toString();
    article =
        Files.writeString(
                folder.resolve("story.txt"), "The fire in Oskby on 3 May 2021 killed 13 people.\n")
            .toString();
  }

  @AfterEach
  void stop() {
    proxy.stop();
  }

  private Cli check(String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of("check", "--reference", proxy.address(), "--endpoint-cache", "0", article));
    arguments.addAll(List.of(more));
    return Cli.run(arguments.toArray(String[]::new));
  }

  @Test
  void findsWhatIsWrong() {
    RDFDataMgr.read(proxy.data(), Path.of(facts).toUri().toString());
    Cli run = check("--fail-on", "note");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("\"13\"", "31");
    assertThat(check("--fail-on", "note")).isEqualTo(run);
    assertThat(proxy.takeRequests())
        .hasSizeLessThanOrEqualTo(16)
        .noneMatch(r -> r.query().contains("killed 13") || r.query().contains("people"));
  }

  @Test
  void whatIsNotAnsweredIsNotChecked() {
    proxy.fail(401);
    Cli text = check();
    assertThat(text.exitCode()).isEqualTo(2);
    assertThat(text.out())
        .contains("not checked against " + proxy.address() + ": lets us not in (HTTP 401)")
        .contains("0 supported", "1 failure");
    assertThat(text.err()).contains(proxy.address() + ": lets us not in");
    Cli json = check("--format", "json");
    assertThat(json.exitCode()).isEqualTo(2);
    assertThat(json.out())
        .contains("\"reference\"", "\"" + proxy.address() + "\"", "CLAIMCHECK_ENDPOINT_TOKEN")
        .doesNotContain("\"supported\",");
    Cli mixed = check("--reference", facts);
    assertThat(mixed.exitCode()).isEqualTo(2);
    assertThat(mixed.out()).contains("\"13\"", "31", "not checked against");
  }

  @Test
  void otherCommandsRefuseIt() {
    String address = proxy.address();
    for (List<String> command :
        List.of(
            List.of("reference", "stats", "--reference", address),
            List.of("reference", "stats", address),
            List.of("reference", "find", "--reference", address, "Oskby"),
            List.of("reference", "validate", address),
            List.of("reference", "import", address, "--store", folder.resolve("s").toString()))) {
      Cli run = Cli.run(command.toArray(String[]::new));
      assertThat(run.exitCode()).as(command.toString()).isEqualTo(2);
      assertThat(run.err()).as(command.toString()).contains("asks no endpoint, for it reads all");
    }
    assertThat(proxy.takeRequests()).isEmpty();
  }

  @Test
  void nobodyIsAskedWithoutBeingNamed() {
    assertThat(Cli.run("check", "--reference", facts, article).out()).contains("\"13\"");
    assertThat(proxy.takeRequests()).isEmpty();
  }

  @Test
  void refusesWhatIsNoAddress() {
    Cli run = Cli.run("check", "--reference", "https://me:secret@example.org/sparql", article);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("credentials do not belong").doesNotContain("secret");
  }
}
