package org.claimcheck.text.nlp4j;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimcheck.text.NameLexicon;

/**
 * Tags known names as proper nouns where the tagger did not: "Meta" and "X" look like common nouns
 * to it. Words of a name that are written small ("of") keep their tags.
 */
final class KnownNames {
  private static final String NAME = "NNP";
  private static final String ADJECTIVE = "JJ";

  /** Tags that a name of one word may replace: it is no verb or function word by its looks. */
  private static final Set<String> NOMINAL =
      Set.of("NN", "NNS", "JJ", "FW", "SYM", "LS", "UH", "CD", "XX", "ADD", "GW", "AFX");

  private KnownNames() {}

  /** Corrects the tags of a sentence, the root first. */
  static void tag(NLPNode[] nodes, NameLexicon names) {
    List<String> forms = new ArrayList<>(nodes.length - 1);
    for (int i = 1; i < nodes.length; i++) {
      forms.add(nodes[i].getWordForm());
    }
    int at = 0;
    while (at < forms.size()) {
      int length = names.longestName(forms, at);
      if (length == 1) {
        tagWord(nodes, at + 1);
      }
      for (int i = at; length > 1 && i < at + length; i++) {
        tagPart(nodes[i + 1]);
      }
      at += Math.max(1, length);
    }
  }

  private static void tagWord(NLPNode[] nodes, int at) {
    NLPNode node = nodes[at];
    String tag = node.getPartOfSpeechTag();
    boolean verbInside = at > 1 && tag.startsWith("VB");
    if (!isCapitalised(node.getWordForm()) || !(NOMINAL.contains(tag) || verbInside)) {
      return;
    }
    boolean modifies =
        tag.equals(ADJECTIVE)
            && at + 1 < nodes.length
            && nodes[at + 1].getPartOfSpeechTag().startsWith("NN");
    if (!modifies) {
      node.setPartOfSpeechTag(NAME);
    }
  }

  private static void tagPart(NLPNode node) {
    String tag = node.getPartOfSpeechTag();
    boolean number = tag.equals("CD") && !Character.isLetter(node.getWordForm().charAt(0));
    if (isCapitalised(node.getWordForm()) && !tag.startsWith(NAME) && !number) {
      node.setPartOfSpeechTag(NAME);
    }
  }

  private static boolean isCapitalised(String form) {
    return form.chars().anyMatch(Character::isUpperCase);
  }
}
