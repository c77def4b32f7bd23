package org.claimcheck.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.claimcheck.claim.Lexicon.WordClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconReaderTest {
  private static final String HEAD =
      """
      @prefix cc:   <https://w3id.org/claimcheck/vocab#> .
      @prefix lex:  <https://w3id.org/claimcheck/lexicon#> .
      @prefix prep: <https://w3id.org/claimcheck/preposition#> .
      """;
  private static final Vocabulary VOCABULARY = Vocabulary.load(Path.of("ontology/vocabulary.ttl"));

  @TempDir Path folder;

  @Test
  void bundledLexiconReads() {
    Lexicon lexicon = LexiconReader.read(Path.of("ontology/lexicon"), VOCABULARY);
    assertThat(lexicon.size()).isGreaterThan(200);
    assertThat(lexicon.senses(WordClass.VERB, "attack")).isNotEmpty();
  }

  @Test
  void entryGetsTheDefaultsOfItsClass() throws IOException {
    Lexicon lexicon =
        read(
            """
            [] a lex:Defaults ; lex:evokes cc:Event ; lex:time cc:time ; prep:in cc:place .
            [] a lex:Entry ; lex:verb "Flood" ; lex:evokes cc:Flood ; prep:in cc:target .
            """);
    Sense sense = lexicon.senses(WordClass.VERB, "flood").get(0);
    assertThat(sense.slots())
        .extracting(Slot::property)
        .containsExactlyInAnyOrder(Vocabulary.NS + "time", Vocabulary.NS + "target");
  }

  @Test
  void slotTakesTheWordsOfItsLists() throws IOException {
    Lexicon lexicon =
        read(
            """
            <urn:ships> a lex:List ; lex:word "ferry", "boat" .
            [] a lex:Entry ; lex:verb "sink" ; lex:evokes cc:Shipwreck ;
              lex:subject [ lex:list <urn:ships> ; lex:word "raft" ; lex:required true ] ;
              lex:object [ lex:word "market" ; lex:excluded true ] .
            """);
    Sense sense = lexicon.senses(WordClass.VERB, "sink").get(0);
    assertThat(sense.restrictions())
        .singleElement()
        .extracting(s -> s.condition().words())
        .isEqualTo(Set.of("ferry", "boat", "raft"));
    assertThat(sense.exclusions())
        .singleElement()
        .extracting(s -> s.condition().words())
        .isEqualTo(Set.of("market"));
  }

  @Test
  void unknownListIsNamed() {
    assertThatThrownBy(
            () -> read("[] a lex:Entry ; lex:verb \"x\" ; lex:subject [ lex:list <urn:no> ] ."))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("urn:no is no lex:List");
  }

  @Test
  void unknownPropertyIsNamed() {
    assertThatThrownBy(() -> read("[] a lex:Entry ; lex:verb \"x\" ; lex:subject cc:atacker ."))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("words.ttl")
        .hasMessageContaining("cc:atacker".substring(3));
  }

  @Test
  void brokenTurtleIsReported() {
    assertThatThrownBy(() -> read("[] a lex:Entry lex:verb ."))
        .isInstanceOf(LexiconException.class);
  }

  private Lexicon read(String entries) throws IOException {
    Files.writeString(folder.resolve("words.ttl"), HEAD + entries);
    return LexiconReader.read(folder, VOCABULARY);
  }
}
