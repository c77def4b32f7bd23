package org.claimcheck;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages form a one-way street, from article to report. */
class ArchitectureTest {
  private static final String ROOT = "org.claimcheck";

  /** Each knows only what stands before it, so that there can be no cycle. */
  private static final List<String> PACKAGES =
      List.of(
          "calendar",
          "interval",
          "article",
          "word",
          "time",
          "quantity",
          "text",
          "calculation",
          "claim",
          "table",
          "wikidata",
          "reference",
          "store",
          "endpoint",
          "relation",
          "resolve",
          "graph",
          "finding",
          "rule",
          "triage",
          "report",
          "config",
          "cli");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  static IntStream stages() {
    return IntStream.range(0, PACKAGES.size() - 1);
  }

  @ParameterizedTest
  @MethodSource("stages")
  void stagesKnowOnlyEarlierStages(int stage) {
    noClasses()
        .that()
        .resideInAPackage(classesOf(PACKAGES.get(stage)))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            PACKAGES.stream()
                .skip(stage + 1L)
                .map(ArchitectureTest::classesOf)
                .toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void everyPackageHasItsPlace() {
    assertThat(CLASSES)
        .extracting(c -> (c.getPackageName() + ".").substring(ROOT.length()).split("\\.", 3))
        .extracting(parts -> parts.length < 2 ? "" : parts[1])
        .filteredOn(name -> !name.isEmpty())
        .containsOnlyElementsOf(PACKAGES);
  }

  @Test
  void openNlpStaysBehindItsPackage() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.claimcheck.text.opennlp..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("opennlp..")
        .check(CLASSES);
  }

  @Test
  void nlp4jStaysBehindItsPackage() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.claimcheck.text.nlp4j..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("edu.emory..")
        .check(CLASSES);
  }

  /** The only network there is. */
  @Test
  void httpStaysBehindItsPackage() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.claimcheck.endpoint..")
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAnyPackage(
                    "java.net.http..",
                    "javax.net..",
                    "org.apache.jena.http..",
                    "org.apache.jena.sparql.exec.http..",
                    "org.apache.jena.sparql.service..",
                    "org.apache.jena.rdfconnection..",
                    "org.apache.jena.rdflink..")
                .or(
                    JavaClass.Predicates.belongToAnyOf(
                        java.net.Socket.class,
                        java.net.URLConnection.class,
                        java.net.DatagramSocket.class,
                        java.nio.channels.SocketChannel.class)))
        .check(CLASSES);
  }

  private static String classesOf(String name) {
    return ROOT + "." + name + "..";
  }
}
