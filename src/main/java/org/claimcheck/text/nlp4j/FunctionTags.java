package org.claimcheck.text.nlp4j;

import edu.emory.mathcs.nlp.common.constituent.CTNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Adds the functions that treebanks note on phrases and parsers leave out, as far as the structure
 * tells: subjects, predicatives, times and the agents of passives.
 */
final class FunctionTags {
  private static final String SUBJECT = "SBJ";
  private static final String PREDICATIVE = "PRD";
  private static final String TIME = "TMP";
  private static final String AGENT = "LGS";
  private static final String ADVERBIAL = "ADV";

  private static final Set<String> CLAUSES = Set.of("S", "SINV", "SQ");
  private static final Set<String> NOUN_PHRASES = Set.of("NP", "NML", "NX");

  private static final Set<String> COPULAS =
      words(
          "be am is are was were been being 's 're 'm become becomes became becoming remain"
              + " remains remained");

  private static final Set<String> TIMES =
      words(
          "monday tuesday wednesday thursday friday saturday sunday january february march april"
              + " may june july august september october november december jan. feb. mar. apr. aug."
              + " sept. oct. nov. dec. today tomorrow yesterday tonight day days week weeks weekend"
              + " month months year years decade decades century morning afternoon evening night"
              + " minute minutes hour hours time times summer winter spring autumn fall season");

  private FunctionTags() {}

  /** Adds them to a tree. */
  static void addTo(CTNode node) {
    List<CTNode> children = node.getChildrenList();
    if (node.isConstituentTagAny(CLAUSES)) {
      tagClause(children);
    } else if (node.isConstituentTag("VP")) {
      tagVerbPhrase(node, children);
    } else if (node.isConstituentTag("SBAR")) {
      tagRelativeClause(children);
    } else if (node.isConstituentTagAny("ADJP", "ADVP")) {
      tagMeasures(children);
    }
    children.forEach(FunctionTags::addTo);
  }

  private static void tagClause(List<CTNode> children) {
    int verb = indexOf(children, "VP");
    for (int i = verb - 1; i >= 0; i--) {
      CTNode child = children.get(i);
      if (isTime(child)) {
        child.addFunctionTag(TIME);
      } else if (isSubject(child, i + 1 == verb)) {
        child.addFunctionTag(SUBJECT);
        break;
      }
    }
    tagFrontedClause(children, verb);
    for (int i = verb + 1; verb >= 0 && i < children.size(); i++) {
      CTNode child = children.get(i);
      boolean inverted = indexOfSubject(children) < 0 && child.isConstituentTagAny(NOUN_PHRASES);
      if (inverted) {
        child.addFunctionTag(isTime(child) ? TIME : SUBJECT);
      }
    }
    children.stream()
        .filter(c -> c.hasNoFunctionTag() && isTime(c))
        .forEach(c -> c.addFunctionTag(TIME));
  }

  /** A noun phrase, or a clause with no comma between it and the verb. */
  private static boolean isSubject(CTNode node, boolean beforeVerb) {
    return node.isConstituentTagAny(NOUN_PHRASES)
        || node.isConstituentTag("WHNP")
        || (beforeVerb && node.isConstituentTagAny("SBAR", "S", "VP") && !isAdverbial(node));
  }

  /** "Speaking in Rome, he said": an adverbial. "'It is over,' said Smith": what Smith said. */
  private static void tagFrontedClause(List<CTNode> children, int verb) {
    if (verb < 1 || !children.get(0).isConstituentTagAny("S", "``")) {
      return;
    }
    if (indexOfSubject(children) < 0) {
      children.get(verb).getChildrenList().stream()
          .filter(child -> child.isConstituentTagAny(NOUN_PHRASES) && !isTime(child))
          .findFirst()
          .ifPresent(child -> child.addFunctionTag(SUBJECT));
    } else if (isParticipial(children.get(0))) {
      children.get(0).addFunctionTag(ADVERBIAL);
    }
  }

  /** "who" and "which" are subjects where the clause has no other. */
  private static void tagRelativeClause(List<CTNode> children) {
    int clause = indexOf(children, "S");
    int relative = indexOf(children, "WHNP");
    if (relative >= 0 && clause > relative) {
      List<CTNode> parts = children.get(clause).getChildrenList();
      int verb = indexOf(parts, "VP");
      boolean hasSubject =
          parts.subList(0, Math.max(verb, 0)).stream()
              .anyMatch(part -> part.isConstituentTagAny(NOUN_PHRASES) && !isTime(part));
      if (!hasSubject) {
        children.get(relative).addFunctionTag(SUBJECT);
      }
    }
  }

  /** "two years old", "five days later". */
  private static void tagMeasures(List<CTNode> children) {
    for (int i = 0; i + 1 < children.size(); i++) {
      CTNode next = children.get(i + 1);
      if (children.get(i).isConstituentTagAny(NOUN_PHRASES)
          && next.isConstituentTagAny("JJ", "JJR", "RB", "RBR", "IN", "ADVP")) {
        children.get(i).addFunctionTag(ADVERBIAL);
      }
    }
  }

  private static boolean isParticipial(CTNode clause) {
    return clause.isConstituentTag("S")
        && clause.getFirstTerminal().isConstituentTagAny("VBG", "VBN", "TO");
  }

  private static void tagVerbPhrase(CTNode phrase, List<CTNode> children) {
    boolean copula = startsWithCopula(children);
    boolean passive = isPassive(phrase, children);
    CTNode before = phrase;
    for (CTNode child : children) {
      boolean loose = before.isConstituentTag(",") && isParticipial(child);
      before = child;
      if (child.hasFunctionTag(SUBJECT)) {
        continue;
      }
      if (loose) {
        child.addFunctionTag(ADVERBIAL);
      } else if (isTime(child)) {
        child.addFunctionTag(TIME);
      } else if (copula && child.isConstituentTagAny(NOUN_PHRASES)) {
        child.addFunctionTag(PREDICATIVE);
      } else if (passive && isBy(child)) {
        child.addFunctionTag(AGENT);
      }
    }
  }

  private static boolean startsWithCopula(List<CTNode> children) {
    CTNode first = children.get(0);
    return first.isTerminal() && COPULAS.contains(lower(first));
  }

  /** "was killed by ...", "a man killed by ...". */
  private static boolean isPassive(CTNode phrase, List<CTNode> children) {
    boolean participle = children.get(0).isConstituentTagAny("VBN", "VBD");
    CTNode parent = phrase.getParent();
    boolean perfect =
        parent.isConstituentTag("VP")
            && parent.getFirstChild().isTerminal()
            && lower(parent.getFirstChild()).startsWith("ha");
    boolean under = parent.isConstituentTag("VP") || parent.isConstituentTagAny(NOUN_PHRASES);
    return participle && under && !perfect;
  }

  private static boolean isBy(CTNode node) {
    return node.isConstituentTag("PP")
        && lower(node.getFirstTerminal()).equals("by")
        && !isTime(node.getLastChild());
  }

  private static boolean isAdverbial(CTNode node) {
    return node.isConstituentTag("SBAR")
        && !Set.of("that", "what", "whether", "who").contains(lower(node.getFirstTerminal()));
  }

  private static boolean isTime(CTNode node) {
    if (!node.isConstituentTagAny(NOUN_PHRASES) || node.getChildrenSize() == 0) {
      return false;
    }
    CTNode head = node.getFirstChild();
    while (head.isConstituentTagAny(NOUN_PHRASES)) {
      head = head.getFirstChild();
    }
    List<CTNode> tokens = head.getParent().getTerminalList();
    for (int i = tokens.size() - 1; i >= 0; i--) {
      CTNode token = tokens.get(i);
      if (TIMES.contains(lower(token))) {
        return true;
      }
      if (!token.isConstituentTagAny("CD", ",")) {
        return false;
      }
    }
    return false;
  }

  private static int indexOf(List<CTNode> children, String tag) {
    for (int i = 0; i < children.size(); i++) {
      if (children.get(i).isConstituentTag(tag)) {
        return i;
      }
    }
    return -1;
  }

  private static int indexOfSubject(List<CTNode> children) {
    for (int i = 0; i < children.size(); i++) {
      if (children.get(i).hasFunctionTag(SUBJECT)) {
        return i;
      }
    }
    return -1;
  }

  private static String lower(CTNode terminal) {
    return terminal.getWordForm().toLowerCase(Locale.ROOT);
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }
}
