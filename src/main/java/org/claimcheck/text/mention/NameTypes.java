package org.claimcheck.text.mention;

import java.util.Optional;
import java.util.Set;
import org.claimcheck.text.Mention;

/** What somebody who knows names, such as a reference, can say of them. */
@FunctionalInterface
public interface NameTypes {
  /** Knows nothing. */
  NameTypes NONE = name -> Optional.empty();

  /**
   * What a name stands for.
   *
   * @param type sort of thing
   * @param gender gender of a person, UNKNOWN if not known or not a person
   * @param nouns lower-case nouns by which texts speak of it: "company", "platform", "country"
   */
  record Known(Mention.Type type, Gender gender, Set<String> nouns) {
    /** Copies the nouns. */
    public Known {
      nouns = Set.copyOf(nouns);
    }

    /** A name of which only the type is known. */
    public static Known of(Mention.Type type) {
      return new Known(type, Gender.UNKNOWN, Set.of());
    }
  }

  /**
   * What the name stands for; empty for an unknown name and for one that may stand for several
   * sorts of things.
   */
  Optional<Known> of(String name);
}
