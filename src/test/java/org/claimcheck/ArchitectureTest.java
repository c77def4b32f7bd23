package org.claimcheck;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The packages form a one-way street, from article to report. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.claimcheck");

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.claimcheck.(*)..").should().beFreeOfCycles().check(CLASSES);
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

  @Test
  void stagesKnowOnlyEarlierStages() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("article")
        .definedBy("org.claimcheck.article..")
        .layer("interval")
        .definedBy("org.claimcheck.interval..")
        .layer("time")
        .definedBy("org.claimcheck.time..")
        .layer("quantity")
        .definedBy("org.claimcheck.quantity..")
        .layer("text")
        .definedBy("org.claimcheck.text..")
        .layer("claim")
        .definedBy("org.claimcheck.claim..")
        .layer("reference")
        .definedBy("org.claimcheck.reference..")
        .layer("resolve")
        .definedBy("org.claimcheck.resolve..")
        .layer("graph")
        .definedBy("org.claimcheck.graph..")
        .layer("rule")
        .definedBy("org.claimcheck.rule..")
        .layer("finding")
        .definedBy("org.claimcheck.finding..")
        .layer("report")
        .definedBy("org.claimcheck.report..")
        .layer("cli")
        .definedBy("org.claimcheck.cli..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("report")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("rule")
        .mayOnlyBeAccessedByLayers("finding", "report", "cli")
        .whereLayer("graph")
        .mayOnlyBeAccessedByLayers("rule", "finding", "report", "cli")
        .whereLayer("resolve")
        .mayOnlyBeAccessedByLayers("graph", "rule", "finding", "report", "cli")
        .whereLayer("claim")
        .mayOnlyBeAccessedByLayers(
            "reference", "resolve", "graph", "rule", "finding", "report", "cli")
        .whereLayer("text")
        .mayOnlyBeAccessedByLayers(
            "claim", "reference", "resolve", "graph", "rule", "finding", "report", "cli")
        .check(CLASSES);
  }
}
