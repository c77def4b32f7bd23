package org.claimcheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimcheck.claim.Claim;
import org.claimcheck.claim.Referent;
import org.claimcheck.claim.Value;
import org.claimcheck.claim.Vocabulary;
import org.claimcheck.text.Mention;
import org.claimcheck.text.Modality;

/**
 * A sentence of news prose and what the lexicon must make of it, from {@code
 * testdata/lexicon/<lexicon file>/<subject>.txt}.
 *
 * <p>Below the sentence, a line {@code + subject | property | value} asks for a claim, where the
 * subject is a class of events or the words of a thing, and the value the words of the article; a
 * claim is asserted unless {@code | planned} or the like follows. A line {@code - name} wants no
 * claim of that property or about a thing of that class. A line after {@code ~} is known not to be
 * met yet: the test fails when it is.
 *
 * @param place file and sentence
 * @param sentence the sentence
 * @param lines the lines below it
 */
record LexiconCase(String place, String sentence, List<String> lines) {

  /** All cases of a folder, by file. */
  static List<LexiconCase> in(Path folder) throws IOException {
    List<LexiconCase> cases = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        for (String block : Files.readString(file).split("\n\\s*\n")) {
          List<String> lines =
              block.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).toList();
          if (!lines.isEmpty()) {
            String place = folder.relativize(file) + ": " + lines.get(0);
            cases.add(new LexiconCase(place, lines.get(0), lines.subList(1, lines.size())));
          }
        }
      }
    }
    return cases;
  }

  /** The lines that the claims of the sentence do not meet. */
  List<String> unmet(List<Claim> claims, Vocabulary vocabulary) {
    return lines.stream().filter(line -> !meets(line, claims, vocabulary)).toList();
  }

  private boolean meets(String line, List<Claim> claims, Vocabulary vocabulary) {
    if (line.startsWith("~")) {
      return !meets(line.substring(1), claims, vocabulary);
    }
    String[] parts = line.substring(1).strip().split("\\s*\\|\\s*");
    return switch (line.charAt(0)) {
      case '+' -> claims.stream().anyMatch(c -> isClaim(c, parts, vocabulary));
      case '-' -> claims.stream().noneMatch(c -> speaksOf(c, parts[0], vocabulary));
      default -> throw new IllegalStateException(place + ": not a case: " + line);
    };
  }

  private static boolean isClaim(Claim claim, String[] parts, Vocabulary vocabulary) {
    String modality = parts.length > 3 ? parts[3] : Modality.ASSERTED.label();
    return claim.property().equals(declared(parts[1], vocabulary::hasProperty))
        && isThing(claim.subject(), parts[0], vocabulary)
        && isValue(claim.value(), parts[2])
        && claim.modality().label().equals(modality);
  }

  private static boolean speaksOf(Claim claim, String name, Vocabulary vocabulary) {
    return vocabulary.hasProperty(Vocabulary.NS + name)
        ? claim.property().equals(Vocabulary.NS + name)
        : isA(claim.subject(), declared(name, vocabulary::hasClass), vocabulary)
            || (claim.value() instanceof Value.Entity e
                && isA(e.referent(), Vocabulary.NS + name, vocabulary));
  }

  private static String declared(String name, Predicate<String> known) {
    String iri = Vocabulary.NS + name;
    if (!known.test(iri)) {
      throw new IllegalStateException("the vocabulary has no " + name);
    }
    return iri;
  }

  private static boolean isThing(Referent referent, String name, Vocabulary vocabulary) {
    return vocabulary.hasClass(Vocabulary.NS + name)
        ? isA(referent, Vocabulary.NS + name, vocabulary)
        : isNamed(referent, name);
  }

  private static boolean isA(Referent referent, String type, Vocabulary vocabulary) {
    return referent instanceof Referent.Described d
        && d.classes().stream().anyMatch(c -> vocabulary.isA(c, type));
  }

  private static boolean isValue(Value value, String text) {
    return value instanceof Value.Entity e
        ? isNamed(e.referent(), text)
        : value.text().equals(text);
  }

  private static boolean isNamed(Referent referent, String text) {
    return referent.text().equals(text)
        || referent instanceof Referent.Named n
            && n.chain().stream().map(Mention::text).anyMatch(text::equals);
  }
}
