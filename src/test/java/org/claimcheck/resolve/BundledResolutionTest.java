package org.claimcheck.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.claimcheck.claim.Referent;
import org.claimcheck.reference.Reference;
import org.claimcheck.reference.ReferenceLoader;
import org.claimcheck.text.Mention.Type;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Resolution among the many near twins of the bundled facts. */
class BundledResolutionTest {
  private static final String EVENT = "https://w3id.org/claimcheck/id/october-7-attack-2023";
  private static Reference reference;

  @BeforeAll
  static void load() {
    ReferenceLoader.Loaded loaded = new ReferenceLoader(Path.of("ontology")).bundled();
    assertThat(loaded.problems()).isEmpty();
    reference = loaded.reference();
  }

  private static Resolution attack(String by, String time, String edtf, String killed) {
    Told told =
        new Told(
            by + " attack on Israel in " + time + " killed " + killed + " took 250", "2024-02-09");
    Referent attack = told.described("attack", "Attack");
    told.claim(attack, "attacker", told.name(Type.ORGANIZATION, by));
    told.claim(attack, "target", told.name(Type.PLACE, "Israel"));
    told.time(attack, time, edtf);
    if (!killed.isEmpty()) {
      told.amount(attack, "killed", killed).amount(attack, "abducted", "250");
    }
    return told.resolve(reference).of(attack);
  }

  @Test
  void resolvesTheTypeCaseAndItsVariants() {
    for (List<String> variant :
        List.of(
            List.of("Hamas", "October 2022", "2022-10", "1,200"),
            List.of("Hamas", "October 2023", "2023-10", "1,200"),
            List.of("Hamas", "October 2023", "2023-10", "12,000"),
            List.of("Hamas", "October 7, 2023", "2023-10-07", "12,000"),
            List.of("Hezbollah", "October 2023", "2023-10", "1,200"))) {
      Resolution found = attack(variant.get(0), variant.get(1), variant.get(2), variant.get(3));
      assertThat(found.best().orElseThrow().iri()).as("%s", found).isEqualTo(EVENT);
      assertThat(found.certain()).as("%s", found).isTrue();
    }
  }

  @Test
  void staysUnsureWithoutMoreThanTheParties() {
    Resolution found = attack("Hamas", "October 2022", "2022-10", "");
    assertThat(found.certain()).as("%s", found).isFalse();
    assertThat(found.plausible()).extracting(Candidate::iri).contains(EVENT);
  }

  @Test
  void resolvesTheSupremeLeaderAndTheAccounts() {
    Told told = new Told("Ayatollah Ali Khamenei , the Supreme Leader of Iran", "2024-02-09");
    Referent khamenei = told.name(Type.PERSON, "Ayatollah Ali Khamenei");
    Referent office = told.described("the Supreme Leader", "Office");
    told.claim(khamenei, "holdsOffice", office);
    told.claim(office, "jurisdiction", told.name(Type.PLACE, "Iran"));
    told.words(office, "title", "Supreme Leader", "supreme leader");
    Resolved resolved = told.resolve(reference);
    assertThat(resolved.of(khamenei).certain()).as("%s", resolved.of(khamenei)).isTrue();
    assertThat(resolved.of(office).certain()).as("%s", resolved.of(office)).isTrue();
    assertThat(resolved.of(office).best().orElseThrow().iri()).endsWith("supreme-leader-of-iran");
  }

  @Test
  void leavesNamesThatSeveralThingsShareOpen() {
    for (String name : List.of("Georgia", "Washington", "Victoria", "Congo")) {
      Told told = new Told(name + " said", "2024-02-09");
      Referent place = told.name(Type.PLACE, name);
      told.claim(place, "containedIn", place);
      Resolution found = told.resolve(reference).of(place);
      assertThat(found.certain()).as("%s", found).isFalse();
      assertThat(found.plausible()).as(name).hasSizeGreaterThan(1);
    }
    Told person = new Told("Jordan said", "2024-02-09");
    Referent jordan = person.name(Type.PERSON, "Jordan");
    person.claim(jordan, "birthPlace", jordan);
    assertThat(person.resolve(reference).of(jordan).certain()).isFalse();

    Told told = new Told("Georgia and its capital Tbilisi", "2024-02-09");
    Referent georgia = told.name(Type.PLACE, "Georgia");
    told.claim(georgia, "capital", told.name(Type.PLACE, "Tbilisi"));
    assertThat(told.resolve(reference).of(georgia).certain()).isTrue();
  }
}
