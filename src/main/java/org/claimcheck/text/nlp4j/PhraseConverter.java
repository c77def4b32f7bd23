package org.claimcheck.text.nlp4j;

import edu.emory.mathcs.nlp.common.constituent.CTNode;
import edu.emory.mathcs.nlp.common.constituent.CTTree;
import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.conversion.util.HeadRuleMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.text.Phrase;

/**
 * Turns phrases into dependencies with the rules that made the corpus NLP4J's parser learnt from,
 * so that both parsers speak the same language.
 */
public final class PhraseConverter {
  private static final String HEAD_RULES =
      "edu/emory/mathcs/nlp/conversion/headrule_en_stanford.txt";

  /** Which the rules leave without a function where they stand for an object. */
  private static final Set<String> RELATIVE_PRONOUNS = Set.of("WP", "WDT");

  private final TreebankRules converter;
  private final MorphologicalAnalyzer<NLPNode> lemmatizer;

  /** Reads the rules. */
  public PhraseConverter() {
    converter = new TreebankRules(new HeadRuleMap(IOUtils.getInputStreamsFromResource(HEAD_RULES)));
    lemmatizer = new MorphologicalAnalyzer<>(Language.ENGLISH);
  }

  /**
   * A token with its place in the tree.
   *
   * @param lemma lower-case base form
   * @param tag part of speech
   * @param head index of the head, or -1 for the root
   * @param relation relation to the head
   */
  public record Arc(String lemma, String tag, int head, String relation) {}

  /**
   * The dependencies of a sentence, one entry a token; empty if the rules do not fit its structure.
   *
   * @param forms the tokens
   * @param phrase the structure of the whole sentence
   */
  public Optional<List<Arc>> convert(List<String> forms, Phrase phrase) {
    CTNode top = new CTNode("TOP");
    if (phrase.label().equals("TOP")) {
      phrase.parts().forEach(part -> top.addChild(node(part, forms)));
    } else {
      top.addChild(node(phrase, forms));
    }
    FunctionTags.addTo(top);
    NLPNode[] nodes;
    try {
      nodes = converter.toDependencyGraph(new CTTree(top));
    } catch (RuntimeException e) { // the rules were written for treebanks, not for any tree
      return Optional.empty();
    }
    if (nodes == null || nodes.length != forms.size() + 1) {
      return Optional.empty();
    }
    lemmatizer.process(nodes);
    List<Arc> arcs = new ArrayList<>(forms.size());
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      int head = node.getDependencyHead() == null ? -1 : node.getDependencyHead().getID() - 1;
      arcs.add(
          new Arc(
              WordForm.lemma(forms.get(i - 1), node),
              node.getPartOfSpeechTag(),
              head,
              relation(node)));
    }
    return Optional.of(arcs);
  }

  private static String relation(NLPNode node) {
    String relation = node.getDependencyLabel();
    if (relation == null) {
      return "dep";
    }
    boolean relative = RELATIVE_PRONOUNS.contains(node.getPartOfSpeechTag());
    return relative && relation.equals("dep") ? "dobj" : relation;
  }

  private static CTNode node(Phrase phrase, List<String> forms) {
    if (phrase.isToken()) {
      return new CTNode(phrase.label(), forms.get(phrase.token()));
    }
    CTNode node = new CTNode(phrase.label());
    phrase.parts().forEach(part -> node.addChild(node(part, forms)));
    return node;
  }
}
