package org.claimcheck.text.mention;

import java.util.Set;
import org.claimcheck.text.Mention;

/**
 * Nouns that describe one sort of thing.
 *
 * @param name name of the family in the lexicon
 * @param type sort of thing
 * @param general nouns that may take up any member of the family
 * @param members nouns that take up only what was called so
 * @param suffixes words that end a name of the family, as written
 */
record NounFamily(
    String name,
    Mention.Type type,
    Set<String> general,
    Set<String> members,
    Set<String> suffixes) {

  /** Whether the lower-case noun belongs to the family or is its name. */
  boolean has(String noun) {
    return name.equals(noun) || general.contains(noun) || members.contains(noun);
  }
}
