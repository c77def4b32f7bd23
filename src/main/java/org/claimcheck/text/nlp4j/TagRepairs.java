package org.claimcheck.text.nlp4j;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Set;

/** Corrects tags that the tagger is known to get wrong where the neighbours leave no doubt. */
final class TagRepairs {
  private static final Set<String> BEFORE_NOUNS = Set.of("CD", "DT", "PRP$", "PRP");

  private static final Set<String> BEFORE_NUMBERS =
      Set.of(
          "at",
          "more",
          "about",
          "nearly",
          "over",
          "around",
          "some",
          "dozens",
          "scores",
          "hundreds",
          "thousands",
          "millions",
          "several",
          "many");

  private TagRepairs() {}

  /** Corrects the tags of a sentence, the root first. */
  static void apply(NLPNode[] nodes) {
    for (int i = 1; i + 1 < nodes.length; i++) {
      if (isAdjective(nodes[i], "left") && opensObject(nodes[i + 1])) {
        nodes[i].setPartOfSpeechTag("VBD");
      }
    }
  }

  /** "The storm, which hit Cuba, left at least 20 dead": not the opposite of right. */
  private static boolean isAdjective(NLPNode node, String form) {
    return node.isPartOfSpeechTag("JJ") && node.getWordFormLowercase().equals(form);
  }

  private static boolean opensObject(NLPNode node) {
    return BEFORE_NOUNS.contains(node.getPartOfSpeechTag())
        || BEFORE_NUMBERS.contains(node.getWordFormLowercase());
  }
}
