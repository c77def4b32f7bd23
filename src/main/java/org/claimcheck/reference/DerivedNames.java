package org.claimcheck.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names that follow from other names: surnames, and company names without their legal form. */
final class DerivedNames {
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "bin", "ben", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el",
          "ibn", "la", "le", "ter", "van", "von", "zu");
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

  private DerivedNames() {}

  static List<Name> of(List<Name> names, Vocabulary vocabulary, Collection<String> types) {
    List<Name> found = new ArrayList<>();
    if (vocabulary.isA(types, Vocabulary.cc("Person"))) {
      names.forEach(n -> personParts(n, found));
    } else if (vocabulary.isA(types, Vocabulary.cc("Organization"))) {
      names.forEach(n -> withoutLegalForm(n, found));
    }
    return found;
  }

  private static void personParts(Name name, List<Name> found) {
    boolean whole = name.kind() == Name.Kind.LABEL || name.kind() == Name.Kind.ALIAS;
    String[] words = name.text().split("\\s+");
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
