package org.claimcheck.text.nlp4j;

import edu.emory.mathcs.nlp.common.constituent.CTNode;
import edu.emory.mathcs.nlp.common.constituent.CTTree;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.conversion.EnglishC2DConverter;
import edu.emory.mathcs.nlp.conversion.util.HeadRuleMap;
import java.util.ArrayList;
import java.util.List;

/**
 * NLP4J's conversion rules, mended where version 1.1.3 miscounts: it has no room for the last
 * token, and takes the root for a token when it removes slips of the tongue.
 */
final class TreebankRules extends EnglishC2DConverter {
  TreebankRules(HeadRuleMap headRules) {
    super(headRules);
  }

  @Override
  protected NLPNode[] initDEPTree(CTTree tree) {
    List<CTNode> tokens = tree.getTokenList();
    NLPNode[] nodes = new NLPNode[tokens.size() + 1];
    nodes[0] = new NLPNode().toRoot();
    for (CTNode token : tokens) {
      int id = token.getTokenID() + 1;
      nodes[id] = new NLPNode(id, token.getWordForm(), token.getConstituentTag());
      nodes[id].setFeatMap(token.getC2DInfo().getFeatMap());
      nodes[id].setSecondaryHeads(new ArrayList<>());
    }
    return nodes;
  }

  /** News prose has no slips to remove; the rules that come next ask for the head of the root. */
  @Override
  public NLPNode[] getDEPTreeWithoutEdited(CTTree tree, NLPNode[] nodes) {
    nodes[0].setDependencyHead(new NLPNode().toRoot());
    return nodes;
  }
}
