package org.claimcheck.text.mention;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.text.Mention;

/** The words that tell what a phrase refers to, read from ontology/lexicon/mention. */
public final class MentionLexicon {
  private static final List<String> PERSON_ENDINGS =
      List.of("ologist", "ographer", "ician", "woman", "keeper", "onomist");

  private final Set<String> honorifics;
  private final Set<String> placeBefore;
  private final Set<String> eventBefore;
  private final Set<String> countryOwns;
  private final Set<String> titleModifiers;
  private final Set<String> personNouns;
  private final Set<String> ambiguousPersonNouns;
  private final Set<String> anyPerson;
  private final Map<String, Gender> nounGender = new HashMap<>();
  private final Map<String, Gender> titleGender = new HashMap<>();
  private final Map<String, Gender> givenNames = new HashMap<>();
  private final Map<String, List<NounFamily>> families = new HashMap<>();
  private final Map<String, NounFamily> suffixes = new HashMap<>();
  private final Map<String, NounFamily> places = new HashMap<>();
  private final Map<String, NounFamily> organizations = new HashMap<>();
  private final Map<String, String> demonyms = new HashMap<>();
  private final Map<String, String> aliases = new HashMap<>();
  private final Map<String, Set<Integer>> sameEvents = new HashMap<>();
  private final Set<String> reportingVerbs;

  private MentionLexicon(LexiconReader reader) {
    honorifics = folded(reader.words("honorific"));
    placeBefore = reader.words("placeBefore");
    eventBefore = reader.words("eventBefore");
    countryOwns = reader.words("countryOwns");
    titleModifiers = folded(reader.words("titleModifier"));
    personNouns = folded(reader.words("personNoun"));
    ambiguousPersonNouns = folded(reader.words("ambiguousPersonNoun"));
    anyPerson = folded(reader.words("anyPerson"));
    reportingVerbs = reader.words("reportingVerb");
    put(nounGender, folded(reader.words("maleNoun")), Gender.MALE);
    put(nounGender, folded(reader.words("femaleNoun")), Gender.FEMALE);
    put(titleGender, folded(reader.words("maleTitle")), Gender.MALE);
    put(titleGender, folded(reader.words("femaleTitle")), Gender.FEMALE);
    put(givenNames, reader.words("maleName"), Gender.MALE);
    put(givenNames, reader.words("femaleName"), Gender.FEMALE);
    put(givenNames, reader.words("givenName"), Gender.UNKNOWN);
    readFamilies(reader);
    reader.sets("aliases").forEach(set -> set.forEach(n -> aliases.put(n, set.get(0))));
    int set = 0;
    for (List<String> same : reader.sets("same")) {
      for (String noun : same) {
        sameEvents.computeIfAbsent(noun, n -> new HashSet<>()).add(set);
      }
      set++;
    }
  }

  private void readFamilies(LexiconReader reader) {
    Map<String, NounFamily> byName = new HashMap<>();
    for (NounFamily family : reader.families()) {
      byName.put(family.name(), family);
      Set<String> nouns = new HashSet<>(folded(family.general()));
      nouns.addAll(folded(family.members()));
      nouns.forEach(n -> families.computeIfAbsent(n, x -> new ArrayList<>()).add(family));
      family.suffixes().forEach(s -> suffixes.putIfAbsent(s, family));
    }
    put(places, reader.words("regions"), known(byName, "region"));
    put(places, reader.words("cities"), known(byName, "city"));
    Set<String> noCountry = reader.words("noCountry");
    for (List<String> names : reader.sets("countries")) {
      String country = names.get(0);
      places.put(country, known(byName, noCountry.contains(country) ? "region" : "country"));
      names.subList(1, names.size()).forEach(d -> demonyms.putIfAbsent(d, country));
    }
    for (String family :
        List.of("Militia", "Company", "Authority", "Association", "Alliance", "Platform")) {
      put(
          organizations,
          reader.words("wellKnown" + family),
          known(byName, family.toLowerCase(Locale.ROOT)));
    }
  }

  private static NounFamily known(Map<String, NounFamily> families, String name) {
    NounFamily family = families.get(name);
    if (family == null) {
      throw new IllegalStateException("the word lists have no family " + name);
    }
    return family;
  }

  /**
   * Reads the word lists.
   *
   * @param ontology the ontology folder
   */
  public static MentionLexicon load(Path ontology) {
    return new MentionLexicon(new LexiconReader(ontology.resolve("lexicon").resolve("mention")));
  }

  /** Whether the word only ever stands before a name: "Mr", "Dr". */
  boolean isHonorific(String word) {
    return honorifics.contains(fold(word));
  }

  /** Whether the word may begin a title: "Deputy", "Foreign". */
  boolean isTitleModifier(String word) {
    return titleModifiers.contains(fold(word));
  }

  /** Whether the noun, lower case or as in a title, describes a person. */
  boolean isPersonNoun(String noun) {
    String folded = fold(noun);
    return personNouns.contains(folded)
        || nounGender.containsKey(folded)
        || (folded.length() > 7 && PERSON_ENDINGS.stream().anyMatch(folded::endsWith));
  }

  /** Whether a person noun by itself often means something else: "the model". */
  boolean isAmbiguous(String noun) {
    return ambiguousPersonNouns.contains(fold(noun));
  }

  /** Whether the noun may take up any person in focus: "the man". */
  boolean meansAnyPerson(String noun) {
    return anyPerson.contains(fold(noun));
  }

  /** Gender of whoever the noun describes. */
  Gender nounGender(String noun) {
    return nounGender.getOrDefault(fold(noun), Gender.UNKNOWN);
  }

  /** Gender that a word before a name gives the person. */
  Gender titleGender(String title) {
    Gender gender = titleGender.getOrDefault(fold(title), Gender.UNKNOWN);
    return gender == Gender.UNKNOWN ? nounGender(title) : gender;
  }

  /** Gender of the bearers of a given name; empty if it is not known for a given name. */
  Optional<Gender> givenName(String name) {
    Gender gender = givenNames.get(name);
    int hyphen = name.indexOf('-');
    if (gender == null && hyphen > 0) {
      gender = givenNames.get(name.substring(0, hyphen));
    }
    return Optional.ofNullable(gender);
  }

  /** Families of a lower-case noun. */
  List<NounFamily> families(String noun) {
    return families.getOrDefault(noun, List.of());
  }

  /** Whether the noun describes an event. */
  boolean isEventNoun(String noun) {
    return families(noun).stream().anyMatch(f -> f.type() == Mention.Type.EVENT);
  }

  /** Whether the word begins names of places: "Lake", "Mount". */
  boolean beginsPlace(String word) {
    return placeBefore.contains(word);
  }

  /** Whether the word begins names of events: "Hurricane". */
  boolean beginsEvent(String word) {
    return eventBefore.contains(word);
  }

  /** Whether the noun stands for what mostly a country has: "navy". */
  boolean isOwnedByCountries(String noun) {
    return countryOwns.contains(noun);
  }

  /** The family whose names end in the word. */
  Optional<NounFamily> suffix(String word) {
    return Optional.ofNullable(suffixes.get(word));
  }

  /** The family of a known place. */
  Optional<NounFamily> place(String name) {
    return Optional.ofNullable(places.get(alias(name)));
  }

  /** The family of a well-known organisation. */
  Optional<NounFamily> organization(String name) {
    return Optional.ofNullable(organizations.get(name));
  }

  /** The country or region an adjective is made of: Iran for "Iranian". */
  Optional<String> demonym(String word) {
    return Optional.ofNullable(demonyms.get(word));
  }

  /** The name a well-known short form stands for, or the name itself. */
  String alias(String name) {
    return aliases.getOrDefault(name, name);
  }

  /** Whether the name has a well-known other form. */
  boolean hasAlias(String name) {
    return aliases.containsKey(name);
  }

  /** Whether two event nouns may name one event in turn. */
  boolean sameEvent(String noun, String other) {
    Set<Integer> mine = sameEvents.getOrDefault(noun, Set.of());
    return noun.equals(other)
        || sameEvents.getOrDefault(other, Set.of()).stream().anyMatch(mine::contains);
  }

  /** Whether the verb lemma presents somebody's words. */
  boolean isReportingVerb(String lemma) {
    return reportingVerbs.contains(lemma);
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static Set<String> folded(Collection<String> words) {
    Set<String> folded = new HashSet<>();
    words.forEach(w -> folded.add(fold(w)));
    return folded;
  }

  private static <V> void put(Map<String, V> map, Collection<String> words, V value) {
    words.forEach(w -> map.put(w, value));
  }
}
