package org.claimcheck.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.claimcheck.claim.Referent;
import org.claimcheck.reference.Reference;
import org.claimcheck.reference.ReferenceLoader;
import org.claimcheck.text.Mention.Type;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ResolverTest {
  private static final String ID = "https://w3id.org/claimcheck/id/";
  private static Reference reference;

  @BeforeAll
  static void load() throws IOException {
    ReferenceLoader.Loaded loaded =
        new ReferenceLoader(Path.of("ontology"))
            .load(List.of(Path.of("src/test/resources/resolve")));
    assertThat(loaded.problems()).isEmpty();
    reference = loaded.reference();
  }

  private static String best(Resolution resolution) {
    return resolution.best().map(c -> c.iri().replace(ID, "")).orElse("none");
  }

  private static List<String> plausible(Resolution resolution) {
    return resolution.plausible().stream().map(c -> c.iri().replace(ID, "")).toList();
  }

  @Test
  void resolvesTheAttackWithAWrongYearAndRightTolls() {
    Told told =
        new Told(
            "Hamas , their attack on Israel , October 2022 , 1,200 people killed and 250 hostages",
            "2024-02-09");
    Referent hamas = told.name(Type.ORGANIZATION, "Hamas");
    Referent israel = told.name(Type.PLACE, "Israel");
    Referent attack = told.described("their attack", "Attack");
    told.claim(attack, "attacker", hamas).claim(attack, "target", israel);
    told.time(attack, "October 2022", "2022-10");
    told.amount(attack, "killed", "1,200").amount(attack, "abducted", "250");
    Resolved resolved = told.resolve(reference);
    Resolution resolution = resolved.of(attack);
    assertThat(best(resolution)).isEqualTo("october-7-attack");
    assertThat(resolution.certain()).isTrue();
    assertThat(plausible(resolution)).containsExactly("october-7-attack");
    assertThat(resolution.best().orElseThrow().agreeing())
        .contains("attacker Hamas", "target Israel", "killed 1,200", "abducted 250");
    assertThat(resolution.best().orElseThrow().disagreeing())
        .containsExactly("time October 2022: 2023-10-07");
    assertThat(resolved.slice().facts())
        .anyMatch(f -> f.subject().equals(ID + "october-7-attack"))
        .noneMatch(f -> f.subject().equals(ID + "rocket-attack-2022"));
  }

  @Test
  void aDayAgreesInAnyYearWhereTheArticleGivesNone() {
    Told told = new Told("Hamas attacked Israel on October 7 , or on October 9", "2024-12-02");
    Referent attack = told.described("attacked", "Attack");
    told.claim(attack, "attacker", told.name(Type.ORGANIZATION, "Hamas"));
    told.claim(attack, "target", told.name(Type.PLACE, "Israel"));
    told.dayOfNoYear(attack, "October 7", "2024-10-07");
    told.dayOfNoYear(attack, "October 9", "2024-10-09");
    Resolution resolution = told.resolve(reference).of(attack);
    assertThat(best(resolution)).isEqualTo("october-7-attack");
    assertThat(resolution.best().orElseThrow().agreeing()).contains("time October 7");
    assertThat(resolution.best().orElseThrow().disagreeing())
        .containsExactly("time October 9: 2023-10-07");
  }

  @Test
  void staysUnsureWhenOnlyThePartiesAgree() {
    Told told = new Told("Hamas attacked Israel in October 2019", "2024-02-09");
    Referent attack = told.described("attacked", "Attack");
    told.claim(attack, "attacker", told.name(Type.ORGANIZATION, "Hamas"));
    told.claim(attack, "target", told.name(Type.PLACE, "Israel"));
    told.time(attack, "October 2019", "2019-10");
    assertThat(told.resolve(reference).of(attack).certain()).isFalse();
    assertThat(plausible(told.resolve(reference).of(attack))).contains("october-7-attack");
  }

  @Test
  void resolvesTheAttackWithAWrongTollOrAWrongAttacker() {
    Told told =
        new Told("Hezbollah attack on Israel on October 7 , 2023 killed 12,000 took 250", null);
    Referent attack = told.described("attack", "Attack");
    told.claim(attack, "attacker", told.name(Type.ORGANIZATION, "Hezbollah"));
    told.claim(attack, "target", told.name(Type.PLACE, "Israel"));
    told.time(attack, "October 7 , 2023", "2023-10-07");
    told.amount(attack, "abducted", "250");
    Resolution resolution = told.resolve(reference).of(attack);
    assertThat(best(resolution)).isEqualTo("october-7-attack");
    assertThat(resolution.certain()).isTrue();

    Told toll = new Told("Hamas attack on Israel on October 7 , 2023 killed 12,000 people", null);
    Referent same = toll.described("attack", "Attack");
    toll.claim(same, "attacker", toll.name(Type.ORGANIZATION, "Hamas"));
    toll.claim(same, "target", toll.name(Type.PLACE, "Israel"));
    toll.time(same, "October 7 , 2023", "2023-10-07").amount(same, "killed", "12,000");
    assertThat(best(toll.resolve(reference).of(same))).isEqualTo("october-7-attack");
    assertThat(toll.resolve(reference).of(same).certain()).isTrue();
  }

  @Test
  void blamesNoEventForAnotherAtAPlaceItDoesNotKnow() {
    for (String place : List.of("Israel", "Nordmark")) {
      Told told = new Told("Hamas attack in " + place + " in October 2022 killed 1,200", null);
      Referent attack = told.described("attack", "Attack");
      told.claim(attack, "attacker", told.name(Type.ORGANIZATION, "Hamas"));
      told.claim(attack, "place", told.name(Type.PLACE, place));
      told.time(attack, "October 2022", "2022-10").amount(attack, "killed", "1,200");
      assertThat(told.resolve(reference).of(attack).best().isPresent())
          .as(place)
          .isEqualTo(place.equals("Israel"));
    }
  }

  @Test
  void takesWhatIsToldAsNewsForNoOldEvent() {
    assertThat(isTheFireOf("5 March 2024", "2024-03-05")).isFalse();
    assertThat(isTheFireOf("4 May 2020", "2020-05-04")).isTrue();
  }

  private static boolean isTheFireOf(String words, String edtf) {
    Told told = new Told("The Zub fire on " + words + " in Zubria", "2024-03-07");
    Referent fire = told.described("fire", "Fire");
    told.claim(fire, "place", told.name(Type.PLACE, "Zub"));
    told.claim(fire, "place", told.name(Type.PLACE, "Zubria"));
    told.time(fire, words, edtf);
    return told.resolve(reference).of(fire).certain();
  }

  @Test
  void isOpenWhereAnotherPostMayBeMeant() {
    assertThat(isAppointmentKnown("President of Iran")).isTrue();
    assertThat(isAppointmentKnown("shadow chancellor")).isFalse();
  }

  private static boolean isAppointmentKnown(String post) {
    Told told = new Told("Ebrahim Raisi became " + post + " in August 2021 in Iran", "2024-03-07");
    Referent became = told.described("became", "Appointment");
    told.claim(became, "appointee", told.name(Type.PERSON, "Ebrahim Raisi"));
    Referent office = told.described(post, "Office");
    told.words(office, "title", post.split(" ")[0], post.split(" ")[0]);
    told.claim(office, "jurisdiction", told.name(Type.PLACE, "Iran"));
    told.claim(became, "office", office);
    told.time(became, "August 2021", "2021-08");
    return told.resolve(reference).of(became).certain();
  }

  @Test
  void takesAnotherTitleForAnotherOffice() {
    Told told = new Told("Ebrahim Raisi was mayor of Iran , in Iran", "2024-03-07");
    Referent mayor = told.described("mayor", "Office");
    told.words(mayor, "title", "mayor", "mayor");
    told.claim(mayor, "jurisdiction", told.name(Type.PLACE, "Iran"));
    told.claim(told.name(Type.PERSON, "Ebrahim Raisi"), "holdsOffice", mayor);
    assertThat(told.resolve(reference).of(mayor).best()).isEmpty();
  }

  @Test
  void findsWhereItStruckInWhatWasStruck() {
    Told told = new Told("the bombing of Zub on 3 May 2020", "2024-03-07");
    Referent fire = told.described("bombing", "Fire");
    told.claim(fire, "target", told.name(Type.PLACE, "Zub"));
    told.time(fire, "3 May 2020", "2020-05-03");
    assertThat(best(told.resolve(reference).of(fire))).isEqualTo("zub-fire");
    assertThat(told.resolve(reference).of(fire).certain()).isTrue();
  }

  @Test
  void takesNoBirthForADefeat() {
    Told told = new Told("the defeat of Ali Khamenei on 19 April 1939", null);
    Referent defeat = told.described("defeat", "Election");
    told.claim(defeat, "loser", told.name(Type.PERSON, "Ali Khamenei"));
    told.time(defeat, "19 April 1939", "1939-04-19");
    assertThat(told.resolve(reference).of(defeat).best()).isEmpty();
  }

  @Test
  void isNeverCertainWhenAllButClassAndOneParticipantFails() {
    Told told = new Told("Hamas attack on Germany in May 2010 killed 77,000", null);
    Referent attack = told.described("attack", "Attack");
    told.claim(attack, "attacker", told.name(Type.ORGANIZATION, "Hamas"));
    told.claim(attack, "target", told.name(Type.PLACE, "Germany"));
    told.time(attack, "May 2010", "2010-05").amount(attack, "killed", "77,000");
    assertThat(told.resolve(reference).of(attack).certain()).isFalse();
  }

  @Test
  void resolvesNamesByContextAndLeavesTheOthersOpen() {
    Told alone = new Told("Georgia said", "2024-01-01");
    Referent georgia = alone.name(Type.PLACE, "Georgia");
    alone.claim(georgia, "capital", alone.name(Type.PLACE, "Georgia"));
    assertThat(alone.resolve(reference).of(georgia).certain()).isFalse();
    assertThat(plausible(alone.resolve(reference).of(georgia)))
        .containsExactlyInAnyOrder("georgia", "georgia-us");

    Told told = new Told("Georgia and Tbilisi", "2024-01-01");
    Referent country = told.name(Type.PLACE, "Georgia");
    told.claim(country, "capital", told.name(Type.PLACE, "Tbilisi"));
    Resolution resolution = told.resolve(reference).of(country);
    assertThat(best(resolution)).isEqualTo("georgia");
    assertThat(resolution.certain()).isTrue();
  }

  @Test
  void takesNoSurnameForAPerson() {
    Told told = new Told("Khamenei said", "2024-01-01");
    Referent bare = told.name(Type.PERSON, "Khamenei");
    told.claim(bare, "birthPlace", told.name(Type.PLACE, "Khamenei"));
    assertThat(told.resolve(reference).of(bare).certain()).isFalse();

    Told other = new Told("Boris Khamenei said Khamenei", "2024-01-01");
    Referent boris = other.name(Type.PERSON, "Boris Khamenei", "Khamenei");
    other.claim(boris, "birthPlace", boris);
    assertThat(other.resolve(reference).of(boris).candidates()).isEmpty();

    Told full = new Told("Ayatollah Ali Khamenei , Khamenei", "2024-01-01");
    Referent ali = full.name(Type.PERSON, "Khamenei", "Ayatollah Ali Khamenei");
    full.claim(ali, "birthPlace", ali);
    assertThat(best(full.resolve(reference).of(ali))).isEqualTo("ali-khamenei");
    assertThat(full.resolve(reference).of(ali).certain()).isTrue();
  }

  @Test
  void takesSomebodyOfQuiteAnotherAgeForANamesake() {
    assertThat(isCertainAtAge("34")).isFalse();
    assertThat(isCertainAtAge("80")).isTrue();
    assertThat(isCertainAtAge("48")).as("84 with its digits exchanged").isTrue();
  }

  private static boolean isCertainAtAge(String years) {
    Told told = new Told("Ali Khamenei , a plumber of " + years, "2024-02-09");
    Referent plumber = told.name(Type.PERSON, "Ali Khamenei");
    told.now(plumber, "age", years);
    return told.resolve(reference).of(plumber).certain();
  }

  @Test
  void resolvesOfficesByTitleAndJurisdiction() {
    Told told = new Told("Ali Khamenei , the Supreme Leader of Iran", "2024-02-09");
    Referent khamenei = told.name(Type.PERSON, "Ali Khamenei");
    Referent office = told.described("the Supreme Leader", "Office");
    told.claim(office, "jurisdiction", told.name(Type.PLACE, "Iran"));
    told.words(office, "title", "Supreme Leader", "supreme leader");
    told.claim(khamenei, "holdsOffice", office);
    Resolution resolution = told.resolve(reference).of(office);
    assertThat(best(resolution)).isEqualTo("supreme-leader-of-iran");
    assertThat(resolution.certain()).isTrue();
  }

  @Test
  void keepsAnOfficeThatTheSubjectDoesNotHold() {
    Told told = new Told("Ali Khamenei , the President of Iran", "2024-02-09");
    Referent khamenei = told.name(Type.PERSON, "Ali Khamenei");
    Referent office = told.described("the President", "Office");
    told.claim(office, "jurisdiction", told.name(Type.PLACE, "Iran"));
    told.words(office, "title", "President", "president");
    told.claim(khamenei, "holdsOffice", office);
    Resolved resolved = told.resolve(reference);
    assertThat(best(resolved.of(office))).isEqualTo("president-of-iran");
    assertThat(resolved.of(office).certain()).isTrue();
    assertThat(resolved.slice().facts())
        .as("facts about the holders")
        .anyMatch(f -> f.subject().equals(ID + "ebrahim-raisi"));
  }

  @Test
  void tellsAccountsApart() {
    Told told = new Told("Khamenei's Persian account on Instagram by Ali Khamenei", "2024-02-09");
    Referent account = told.described("account", "Account");
    told.claim(account, "accountHolder", told.name(Type.PERSON, "Ali Khamenei"));
    told.claim(account, "platform", told.name(Type.ORGANIZATION, "Instagram"));
    assertThat(told.resolve(reference).of(account).certain()).isFalse();
    assertThat(plausible(told.resolve(reference).of(account))).hasSize(2);
    told.words(account, "accountLanguage", "Persian", "Persian");
    assertThat(best(told.resolve(reference).of(account))).isEqualTo("khamenei-instagram-fa");
    assertThat(told.resolve(reference).of(account).certain()).isTrue();
  }

  @Test
  void notesFormerNames() {
    Told told = new Told("Twitter suspended", "2024-02-09");
    Referent twitter = told.name(Type.ORGANIZATION, "Twitter");
    told.claim(twitter, "owner", twitter);
    Resolved resolved = told.resolve(reference);
    assertThat(best(resolved.of(twitter))).isEqualTo("x-platform");
    assertThat(resolved.names()).singleElement().satisfies(u -> assertThat(u.outdated()).isTrue());
    Told earlier = new Told("Twitter suspended", "2021-02-09");
    earlier.claim(earlier.name(Type.ORGANIZATION, "Twitter"), "owner", twitter);
    assertThat(earlier.resolve(reference).names()).isNotEmpty().noneMatch(NameUse::outdated);
  }

  @Test
  void letsTheVagueFollowTheClear() {
    Told told =
        new Told("Hamas attack on Israel on October 7 , 2023 . The attack killed 1,200 .", null);
    Referent attack = told.described("attack on Israel", "Attack");
    Referent hamas = told.name(Type.ORGANIZATION, "Hamas");
    Referent israel = told.name(Type.PLACE, "Israel");
    told.claim(attack, "attacker", hamas).claim(attack, "target", israel);
    told.time(attack, "October 7 , 2023", "2023-10-07");
    Referent vague = told.described("The attack", "Attack");
    told.amount(vague, "killed", "1,200");
    Resolved resolved = told.resolve(reference);
    assertThat(best(resolved.of(vague))).isEqualTo("october-7-attack");
    assertThat(resolved.of(vague).certain()).isTrue();
  }

  @Test
  void findsPlacesByContainment() {
    Told told = new Told("fire in Zubria in May 2020", null);
    Referent fire = told.described("fire", "Fire");
    told.claim(fire, "place", told.name(Type.PLACE, "Zubria"));
    told.time(fire, "May 2020", "2020-05");
    Resolution resolution = told.resolve(reference).of(fire);
    assertThat(best(resolution)).isEqualTo("zub-fire");
    assertThat(resolution.certain()).isTrue();
  }

  @Test
  void identifiesADeathByThePerson() {
    Told told = new Told("Ebrahim Raisi died in May 2022", null);
    Referent death = told.described("died", "Death");
    told.claim(death, "person", told.name(Type.PERSON, "Ebrahim Raisi"));
    told.time(death, "May 2022", "2022-05");
    Resolution resolution = told.resolve(reference).of(death);
    assertThat(best(resolution)).isEqualTo("ebrahim-raisi#death");
    assertThat(resolution.certain()).isTrue();
  }

  @Test
  void knowsNothingOfTheUnknown() {
    Told told = new Told("Zorgon attacked Blaf in May 2022", null);
    Referent attack = told.described("attacked", "Attack");
    told.claim(attack, "attacker", told.name(Type.ORGANIZATION, "Zorgon"));
    told.claim(attack, "target", told.name(Type.PLACE, "Blaf"));
    assertThat(told.resolve(reference).of(attack).certain()).isFalse();
    assertThat(told.resolve(reference).of(attack).best()).isEmpty();
  }

  @Test
  void takesNoContinentForAPlaceThatTellsOneEventFromOthers() {
    Told told = new Told("earthquake in Zubland killed 38,000", null);
    Referent quake = told.described("earthquake", "Earthquake");
    told.claim(quake, "place", told.name(Type.PLACE, "Zubland")).amount(quake, "killed", "38,000");
    Resolution resolution = told.resolve(reference).of(quake);
    assertThat(best(resolution)).isEqualTo("zub-quake");
    assertThat(resolution.certain()).isFalse();

    Told town = new Told("earthquake in Zub killed 38,000", null);
    Referent same = town.described("earthquake", "Earthquake");
    town.claim(same, "place", town.name(Type.PLACE, "Zub")).amount(same, "killed", "38,000");
    assertThat(town.resolve(reference).of(same).certain()).isTrue();
  }

  @Test
  void takesNoWinnerForAnElection() {
    Told told = new Told("Red Party won in Zubria in 2001", null);
    Referent vote = told.described("won", "Election");
    told.claim(vote, "winner", told.name(Type.ORGANIZATION, "Red Party"));
    told.claim(vote, "place", told.name(Type.PLACE, "Zubria")).time(vote, "2001", "2001");
    assertThat(told.resolve(reference).of(vote).certain()).isFalse();

    Told slip = new Told("Red Party won in Zubria on 6 May 2020", null);
    Referent same = slip.described("won", "Election");
    slip.claim(same, "winner", slip.name(Type.ORGANIZATION, "Red Party"));
    slip.claim(same, "place", slip.name(Type.PLACE, "Zubria"));
    slip.time(same, "6 May 2020", "2020-05-06");
    assertThat(best(slip.resolve(reference).of(same))).isEqualTo("zubria-vote");
    assertThat(slip.resolve(reference).of(same).certain()).isTrue();
  }
}
