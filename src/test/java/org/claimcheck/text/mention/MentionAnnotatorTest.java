package org.claimcheck.text.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.claimcheck.text.mention.Annotated.chain;
import static org.claimcheck.text.mention.Annotated.mention;
import static org.claimcheck.text.mention.Annotated.names;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.text.Document;
import org.claimcheck.text.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as a mention, where it ends and what sort of thing it is. */
class MentionAnnotatorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The governor of the Bank of England spoke to reporters. | Bank of England",
        "Shares of Marks & Spencer fell sharply. | Marks & Spencer",
        "The medical charity Médecins sans Frontières left the town. | Médecins sans Frontières",
        "The search for Osama bin Laden took ten years. | Osama bin Laden",
        "The drug was approved by the Food and Drug Administration. | Food and Drug Administration",
        "The deal was praised by Ursula von der Leyen. | Ursula von der Leyen",
        "He was jailed by Judge Mary Smith in May. | Mary Smith",
        "Critics of Mr Johnson were silent. | Johnson",
        "The talks were led by Foreign Minister Sergei Lavrov. | Sergei Lavrov",
      })
  void namesHaveTheirInnerWordsAndNoTitles(String text, String name) {
    assertThat(names(Annotated.of(text))).contains(name);
  }

  @Test
  void nameBeforeATitleIsANameOfItsOwn() {
    assertThat(names(Annotated.of("Apple CEO Tim Cook met French President Emmanuel Macron.")))
        .containsExactly("Apple", "Tim Cook", "French", "Emmanuel Macron");
  }

  @Test
  void possessiveMarkIsNoPartOfAName() {
    Document document = Annotated.of("The court heard Khamenei's lawyer on Monday.");
    assertThat(names(document)).containsExactly("Khamenei");
  }

  @Test
  void adjectivesOfCountriesAreTheCountries() {
    Document document =
        Annotated.of("A US-based firm sued Iranian officials. The case angered Iran.");
    assertThat(names(document)).containsExactly("US", "Iranian", "Iran");
    assertThat(mention(document, "US").type()).isEqualTo(Mention.Type.PLACE);
    assertThat(chain(document, "Iran")).containsExactly("Iranian", "Iran");
  }

  @Test
  void languagesAreNoCountries() {
    assertThat(names(Annotated.of("He writes for an English-language newspaper in Cairo.")))
        .containsExactly("Cairo");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Voters in Kenya chose a new parliament. | Kenya | PLACE",
        "The Social Democratic Party lost. | Social Democratic Party | ORGANIZATION",
        "Acme Holdings plc closed its offices. | Acme Holdings plc | ORGANIZATION",
        "The prize went to Maria Keller. | Maria Keller | PERSON",
        "Then came the Korean War. | Korean War | EVENT",
        "They sailed to Lake Victoria in June. | Lake Victoria | PLACE",
        "Zorvan, a maker of toys, is bankrupt. | Zorvan | ORGANIZATION",
        "She thanked Zorvan, who was waiting outside. | Zorvan | PERSON",
      })
  void typesComeFromWordsAndNeighbours(String text, String name, Mention.Type type) {
    assertThat(mention(Annotated.of(text), name).type()).isEqualTo(type);
  }

  @Test
  void referenceKnowsBetter() {
    NameTypes types =
        name ->
            name.equals("Zorvan")
                ? Optional.of(
                    new NameTypes.Known(
                        Mention.Type.ORGANIZATION, Gender.UNKNOWN, Set.of("platform")))
                : Optional.empty();
    Document document =
        Annotated.of("Zorvan has deleted his account. The platform gave no reason.", types);
    assertThat(chain(document, "Zorvan")).containsExactly("Zorvan", "The platform");
  }

  @Test
  void titleWithoutNameIsADescription() {
    Document document =
        Annotated.of(
            "Ayatollah Ali Khamenei, the Supreme Leader of Iran, spoke on Friday. The Supreme Leader"
                + " condemned the strike. The Ayatollah is 84.");
    assertThat(chain(document, "Ali Khamenei"))
        .containsExactly(
            "Ali Khamenei", "the Supreme Leader of Iran", "The Supreme Leader", "The Ayatollah");
    assertThat(mention(document, "The Supreme Leader").kind()).isEqualTo(Mention.Kind.NOMINAL);
  }

  @Test
  void formerPresidentIsNotThePresident() {
    Document document =
        Annotated.of(
            "Former president Ann Keller met President Tom Reiter in Vienna. The president said he"
                + " was pleased.");
    assertThat(chain(document, "Tom Reiter")).contains("The president");
  }

  @Test
  void possessorActs() {
    Document document =
        Annotated.of(
            "The video drew praise for Hamas after their attack on Israel, which killed dozens."
                + " This incident shocked the world.");
    assertThat(chain(document, "Hamas")).containsExactly("Hamas", "their");
    assertThat(chain(document, "This incident"))
        .containsExactly("their attack on Israel", "This incident");
  }

  @Test
  void twoMenInFocusLeaveAPronounAlone() {
    Document document =
        Annotated.of("The quarrel of Peter Lang and Paul Weiss went on. He was not amused.");
    assertThat(chain(document, "He")).containsExactly("He");
  }

  @Test
  void objectIsNotItsSubject() {
    Document document = Annotated.of("Peter Lang resigned. Paul Weiss praised him.");
    assertThat(chain(document, "him")).doesNotContain("Paul Weiss");
  }

  @Test
  void impersonalItIsNothing() {
    Document document =
        Annotated.of("Acme Inc closed a plant. It is clear that more closures will follow.");
    assertThat(chain(document, "It")).containsExactly("It");
  }

  @Test
  void articleWithoutWordsHasNoMentions() {
    assertThat(Annotated.of("...").mentions()).isEmpty();
  }

  @Test
  void longArticlesTakeTimeInProportion() {
    String paragraph =
        "\n\nMayor Ann Keller told the council that the company had built the bridge. She said its"
            + " workers were proud. Acme Inc denied the claim, and the mayor repeated it.";
    String text = "Bridge\n" + paragraph.repeat(150);
    Document parsed = Annotated.of(text);
    assertThatCode(
            () ->
                org.junit.jupiter.api.Assertions.assertTimeout(
                    Duration.ofSeconds(5), () -> Annotated.again(parsed)))
        .doesNotThrowAnyException();
  }
}
