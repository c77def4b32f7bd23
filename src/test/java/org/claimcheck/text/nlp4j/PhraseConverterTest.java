package org.claimcheck.text.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import org.claimcheck.text.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseConverterTest {
  private static final PhraseConverter CONVERTER = new PhraseConverter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "(TOP (S (NP (NNP Hamas)) (VP (VBD attacked) (NP (NNP Israel))) (. .)))"
            + "|nsubj:attacked root dobj:attacked punct:attacked",
        "(TOP (S (NP (PRP She)) (VP (VBD gave) (NP (PRP him)) (NP (DT a) (NN book)))))"
            + "|nsubj:gave root dative:gave det:book dobj:gave",
        "(TOP (S (NP (PRP He)) (VP (VBD was) (VP (VBN killed) (PP (IN by) (NP (NNS troops)))"
            + " (NP (JJ last) (NN week))))))"
            + "|nsubjpass:killed auxpass:killed root agent:killed pobj:by nmod:week"
            + " npadvmod:killed",
        "(TOP (S (NP (NNP Rome)) (VP (VBZ is) (NP (NP (NNP Italy) (POS 's)) (NN capital)))))"
            + "|nsubj:is root poss:capital case:Italy attr:is",
        "(TOP (S (S (NP (PRP It)) (VP (VBZ is) (ADJP (RB over)))) (, ,) (VP (VBD said)"
            + " (NP (NNP Lee)))))"
            + "|nsubj:is ccomp:said acomp:is punct:said root nsubj:said",
        "(TOP (NP (NP (DT the) (NN man)) (SBAR (WHNP (WP who)) (S (VP (VBD left))))))"
            + "|det:man root nsubj:left relcl:man",
        "(TOP (NP (NP (DT the) (NN man)) (SBAR (WHNP (WP who)) (S (NP (PRP we)) (VP (VBD met))))))"
            + "|det:man root dobj:met nsubj:met relcl:man",
      })
  void convertsAsTheFirstParserSpeaks(String tree, String expected) {
    List<String> forms = new ArrayList<>();
    Phrase phrase = read(tree, forms);

    List<PhraseConverter.Arc> arcs = CONVERTER.convert(forms, phrase).orElseThrow();

    assertThat(
            arcs.stream()
                .map(a -> a.relation() + (a.head() < 0 ? "" : ":" + forms.get(a.head())))
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @Test
  void lemmatizes() {
    List<String> forms = new ArrayList<>();
    Phrase phrase = read("(TOP (NP (CD 12) (NNS companies)))", forms);

    assertThat(CONVERTER.convert(forms, phrase).orElseThrow())
        .extracting(PhraseConverter.Arc::lemma)
        .containsExactly("12", "company");
  }

  private static Phrase read(String tree, List<String> forms) {
    Deque<List<Phrase>> parts = new ArrayDeque<>();
    Deque<String> labels = new ArrayDeque<>();
    parts.push(new ArrayList<>());
    StringTokenizer tokens = new StringTokenizer(tree, "() ", true);
    boolean opened = false;
    while (tokens.hasMoreTokens()) {
      String token = tokens.nextToken();
      switch (token) {
        case " " -> {}
        case "(" -> {
          opened = true;
          parts.push(new ArrayList<>());
        }
        case ")" -> {
          List<Phrase> made = parts.pop();
          String label = labels.pop();
          Phrase phrase =
              made.isEmpty() ? Phrase.of(label, forms.size() - 1) : Phrase.of(label, made);
          parts.element().add(phrase);
        }
        default -> {
          if (opened) {
            labels.push(token);
          } else {
            forms.add(token);
          }
          opened = false;
        }
      }
    }
    return parts.pop().get(0);
  }
}
