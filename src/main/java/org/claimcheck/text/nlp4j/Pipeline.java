package org.claimcheck.text.nlp4j;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;

/** NLP4J's components over a pack, in the order NLP4J runs them. */
final class Pipeline {
  private final Lexicon tags;
  private final Lexicon clusters;
  private final NLPComponent<NLPNode> tagger;
  private final NLPComponent<NLPNode> lemmatizer;
  private final NLPComponent<NLPNode> parser;

  private Pipeline(Pack pack) {
    tags = pack.lexicon(Pack.TAGS);
    clusters = pack.lexicon(Pack.CLUSTERS);
    tagger = component(pack, Pack.TAGGER, POSTagger.class);
    lemmatizer = new MorphologicalAnalyzer<>(Language.ENGLISH);
    parser = component(pack, Pack.DEPENDENCIES, DEPParser.class);
  }

  static Pipeline open(Path folder) {
    return new Pipeline(Pack.open(folder));
  }

  /**
   * Annotates a sentence in place.
   *
   * @param nodes the root, then the tokens
   * @param afterTagging may correct tags before lemmas and dependencies are made from them
   */
  void annotate(NLPNode[] nodes, Consumer<NLPNode[]> afterTagging) {
    for (int i = 1; i < nodes.length; i++) {
      String form = nodes[i].getWordFormSimplifiedLowercase();
      nodes[i].setAmbiguityClasses(tags.get(form));
      List<String> found = clusters.get(form);
      nodes[i].setWordClusters(found == null ? null : new LinkedHashSet<>(found));
    }
    tagger.process(nodes);
    afterTagging.accept(nodes);
    lemmatizer.process(nodes);
    parser.process(nodes);
  }

  /** Nodes of a sentence, the root first. */
  static NLPNode[] nodes(List<String> forms) {
    NLPNode[] nodes = new NLPNode[forms.size() + 1];
    nodes[0] = new NLPNode().toRoot();
    for (int i = 0; i < forms.size(); i++) {
      nodes[i + 1] = new NLPNode(i + 1, forms.get(i));
    }
    return nodes;
  }

  @SuppressWarnings("unchecked") // a component is written for one type of nodes, and it is this
  private static <C extends OnlineComponent<?, ?>> NLPComponent<NLPNode> component(
      Pack pack, String name, Class<C> type) {
    return (NLPComponent<NLPNode>) pack.component(name, type);
  }
}
