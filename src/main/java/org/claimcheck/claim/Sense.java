package org.claimcheck.claim;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One meaning of a word: what it evokes and how its arguments become claims.
 *
 * @param iri the entry in the lexicon, for explanations
 * @param evokes class of the thing that the word describes, or null where it says something of one
 *     of its arguments
 * @param about where the subject of the claims stands when nothing is evoked; the first found
 *     counts
 * @param slots how arguments are read, in order of preference
 * @param merges where events stand that are the same event as the evoked one, if they are events
 * @param titles words that stand for the described thing itself: property to normal form of the
 *     word ("CEO" and "chief executive" are one title)
 * @param restrictions slots that must be filled for the sense to apply
 * @param exclusions slots that must not be filled for the sense to apply
 * @param beside whether it applies beside the others, however many restrictions they have
 */
record Sense(
    String iri,
    @Nullable String evokes,
    List<SlotKey> about,
    List<Slot> slots,
    List<SlotKey> merges,
    Map<String, String> titles,
    List<Slot> restrictions,
    List<Slot> exclusions,
    boolean beside) {
  Sense {
    about = List.copyOf(about);
    slots = List.copyOf(slots);
    titles = Map.copyOf(titles);
    merges = List.copyOf(merges);
    restrictions = List.copyOf(restrictions);
    exclusions = List.copyOf(exclusions);
  }
}
