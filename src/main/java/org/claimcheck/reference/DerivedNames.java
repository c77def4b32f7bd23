package org.claimcheck.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that follow from other names: surnames, and company names without their legal form. */
final class DerivedNames {
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "bin", "ben", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el",
          "ibn", "la", "le", "ter", "van", "von", "zu");

  /** "Marie Curie, née Sklodowska" and "William Clinton (Bill)". */
  private static final Pattern BY_BIRTH =
      Pattern.compile("(?i),?\\s+(?:née?|nee|born)\\s.*|\\s*\\([^()]*\\)$");

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "junior");
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "ag",
          "bv",
          "co",
          "company",
          "corp",
          "corporation",
          "gmbh",
          "inc",
          "incorporated",
          "kg",
          "limited",
          "llc",
          "llp",
          "ltd",
          "nv",
          "oyj",
          "plc",
          "sa",
          "sarl",
          "se",
          "spa");

  private static final Set<String> FORMS =
      Set.of(
          "1", "ac", "afc", "as", "asd", "bc", "bk", "ca", "cd", "cf", "club", "fc", "fk", "ik",
          "nk", "rc", "sc", "sk", "ss", "ssd", "sv", "tsv", "us", "vfb", "vfl");

  private DerivedNames() {}

  static List<Name> of(List<Name> names, Vocabulary vocabulary, Collection<String> types) {
    List<Name> found = new ArrayList<>();
    if (vocabulary.isA(types, Vocabulary.cc("Person"))) {
      names.forEach(n -> personParts(n, found));
    } else if (vocabulary.isA(types, Vocabulary.cc("Organization"))) {
      names.forEach(n -> withoutLegalForm(n, found));
    }
    if (types.stream().noneMatch(t -> t.startsWith(Vocabulary.NS))) {
      found.addAll(ofForeign(names));
    }
    return found;
  }

  /** Those of things of which no more is known. */
  static List<Name> ofForeign(List<Name> names) {
    List<Name> found = new ArrayList<>();
    names.forEach(n -> withoutQualifier(n, found));
    return found;
  }

  /** "Mercury (planet)" and "Austin, Texas" are called Mercury and Austin too. */
  private static void withoutQualifier(Name name, List<Name> found) {
    String bare = name.text().replaceFirst("\\s*\\([^()]*\\)$", "");
    if (!bare.equals(name.text()) && !bare.isEmpty()) {
      found.add(Name.of(bare, Name.Kind.ALIAS));
    }
    int comma = bare.indexOf(", ");
    if (comma > 0) {
      found.add(Name.of(bare.substring(0, comma), Name.Kind.PART));
    }
    withoutForm(bare, found);
    withoutAddition(bare, found);
  }

  /** "Harbour Museum of Art" is called the Harbour Museum too. */
  private static void withoutAddition(String text, List<Name> found) {
    for (String word : List.of(" of ", " at ", " in ", " for ")) {
      int cut = text.lastIndexOf(word);
      if (cut > 0 && text.lastIndexOf(' ', cut - 1) > 0) {
        found.add(Name.of(text.substring(0, cut), Name.Kind.PART));
      }
    }
  }

  /** "1. FC Adlerstadt" and "A.S. Fontana" are called Adlerstadt and Fontana too. */
  private static void withoutForm(String text, List<Name> found) {
    List<String> kept = new ArrayList<>();
    boolean dropped = false;
    for (String word : List.of(text.split("\\s+"))) {
      boolean form =
          FORMS.contains(plain(word)) || LEGAL_FORMS.contains(plain(word.replace(",", "")));
      dropped |= form;
      if (!form) {
        kept.add(word);
      }
    }
    boolean says = kept.stream().anyMatch(w -> w.length() > 3 && !w.matches("[\\d.]+"));
    if (dropped && says) {
      found.add(Name.of(String.join(" ", kept), Name.Kind.PART));
    }
  }

  private static void personParts(Name name, List<Name> found) {
    boolean whole = name.kind() == Name.Kind.LABEL || name.kind() == Name.Kind.ALIAS;
    String bare = BY_BIRTH.matcher(name.text()).replaceFirst("");
    if (whole && !bare.equals(name.text()) && !bare.isBlank()) {
      found.add(Name.of(bare, Name.Kind.ALIAS));
    }
    String[] words = bare.split("\\s+");
    int last = words.length - 1;
    while (last > 0 && SUFFIXES.contains(plain(words[last]))) {
      last--;
    }
    if (!whole || last < 1) {
      return;
    }
    found.add(Name.of(words[last], Name.Kind.PART));
    int first = last;
    while (first > 1 && PARTICLES.contains(plain(words[first - 1]))) {
      first--;
    }
    if (first < last) {
      found.add(Name.of(String.join(" ", List.of(words).subList(first, last + 1)), Name.Kind.PART));
    }
    if (last > 1 && first > 1) {
      found.add(
          Name.of(
              words[0] + " " + String.join(" ", List.of(words).subList(first, last + 1)),
              Name.Kind.ALIAS));
    }
    if (Character.isUpperCase(words[0].charAt(0)) && plain(words[0]).length() > 1) {
      found.add(Name.of(words[0], Name.Kind.PART));
    }
  }

  private static void withoutLegalForm(Name name, List<Name> found) {
    String[] words = name.text().split("[\\s,]+");
    int end = words.length;
    while (end > 1 && LEGAL_FORMS.contains(plain(words[end - 1]))) {
      end--;
    }
    if (end < words.length) {
      String text = String.join(" ", List.of(words).subList(0, end));
      found.add(
          new Name(
              text,
              name.kind() == Name.Kind.FORMER ? Name.Kind.FORMER : Name.Kind.ALIAS,
              name.valid()));
    }
  }

  private static String plain(String word) {
    return word.replace(".", "").toLowerCase(Locale.ROOT);
  }
}
