package org.claimcheck.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimcheck.text.Document;
import org.claimcheck.text.Mention;
import org.claimcheck.text.Predication;
import org.claimcheck.text.Predication.Argument;
import org.claimcheck.text.Predication.Kind;
import org.claimcheck.text.Predication.Role;
import org.claimcheck.text.Token;

/** The predications of a document, each with the senses that apply to it. */
final class Readings {

  /**
   * A predication as the lexicon reads it.
   *
   * @param predication what the syntax says
   * @param word the tokens of the word or phrase that the lexicon knows
   * @param senses the senses that apply
   * @param arguments the predication's arguments without those that belong to the word itself
   */
  record Reading(
      Predication predication, List<Token> word, List<Sense> senses, List<Argument> arguments) {}

  /** "Served <b>as</b> chancellor", "rose <b>to</b> the presidency", "resigned <b>from</b> it". */
  private static final Set<String> TITLE_MARKERS = Set.of("as", "to", "from");

  private final Document document;
  private final Vocabulary vocabulary;
  private final Words words;
  private final Map<Token, List<Sense>> nounSenses = new HashMap<>();
  private final List<Reading> all = new ArrayList<>();

  Readings(Document document, Lexicon lexicon, Vocabulary vocabulary) {
    this.document = document;
    this.vocabulary = vocabulary;
    this.words = new Words(lexicon);
    // What a noun evokes depends on its own arguments, and what a verb says on what its nouns
    // evoke.
    document.predications().stream().filter(Readings::isNoun).forEach(this::read);
    IdentityHashMap<Predication, Integer> order = new IdentityHashMap<>();
    for (Predication predication : document.predications()) {
      bareTitles(predication)
          .forEach(
              title -> {
                order.put(title, order.size());
                read(title);
              });
      order.put(predication, order.size());
    }
    document.predications().stream().filter(p -> !isNoun(p)).forEach(this::read);
    all.sort(Comparator.comparing(r -> order.getOrDefault(r.predication(), 0)));
  }

  private void read(Predication predication) {
    Words.Entry entry = words.entry(predication);
    List<Argument> arguments =
        predication.arguments().stream().filter(a -> isOther(a, predication, entry)).toList();
    List<Sense> senses = applicable(entry.senses(), arguments);
    if (isNoun(predication)) {
      nounSenses.put(predication.predicate(), senses);
    }
    if (!senses.isEmpty()) {
      all.add(new Reading(predication, entry.tokens(), senses, arguments));
    }
  }

  /**
   * "Became <b>president</b>", "stepped down as <b>chancellor</b>": a title without arguments is no
   * predication of the syntax, but names an office all the same.
   */
  private Stream<Predication> bareTitles(Predication predication) {
    return predication.arguments().stream()
        .filter(Readings::mayBeTitle)
        .map(Argument::token)
        .filter(t -> t.isNoun() && !nounSenses.containsKey(t))
        .filter(t -> words.noun(t).senses().stream().anyMatch(s -> !s.titles().isEmpty()))
        .map(
            t ->
                new Predication(
                    t,
                    t.lemma(),
                    Kind.NOUN,
                    List.of(),
                    predication.modality(),
                    predication.source()));
  }

  private static boolean mayBeTitle(Argument argument) {
    return switch (argument.role()) {
      case COMPLEMENT, OBJECT -> true;
      case PREPOSITIONAL -> TITLE_MARKERS.contains(argument.marker());
      default -> false;
    };
  }

  /** A number or a phrase of its own may stand where the predicate stands. */
  private static boolean isOther(Argument a, Predication predication, Words.Entry entry) {
    return a.role() == Role.QUANTITY
        || (a.role() == Role.PREPOSITIONAL && a.token() == predication.predicate())
        || !entry.tokens().contains(a.token());
  }

  private static boolean isNoun(Predication predication) {
    return predication.kind() == Kind.NOUN;
  }

  List<Reading> all() {
    return all;
  }

  /** Of the senses whose restrictions are met, those with the most restrictions. */
  private List<Sense> applicable(List<Sense> senses, List<Argument> arguments) {
    List<Sense> met =
        senses.stream()
            .filter(s -> s.restrictions().stream().allMatch(r -> fits(r, arguments)))
            .filter(s -> s.exclusions().stream().noneMatch(r -> fits(r, arguments)))
            .toList();
    int most =
        met.stream()
            .filter(s -> !s.beside())
            .mapToInt(s -> s.restrictions().size())
            .max()
            .orElse(0);
    return met.stream().filter(s -> s.beside() || s.restrictions().size() == most).toList();
  }

  private boolean fits(Slot slot, List<Argument> arguments) {
    return arguments.stream()
        .anyMatch(a -> slot.key().holds(a) && allows(slot, a.token()) && hasSort(slot, a.token()));
  }

  /** Whether a thing is of one of the sorts; for what is required, a name that may be will do. */
  private boolean hasSort(Slot slot, Token token) {
    Set<String> sorts = slot.condition().sorts();
    return sorts.isEmpty()
        || document
            .mentionAt(token)
            .filter(
                m ->
                    sorts.contains(m.type().name().toLowerCase(Locale.ROOT))
                        || (slot.need() == Slot.Need.REQUIRED
                            && m.type() == Mention.Type.UNKNOWN
                            && document.chainOf(m).stream()
                                .anyMatch(o -> o.kind() == Mention.Kind.NAME)))
            .isPresent();
  }

  /** Whether a slot takes an argument with this head word. */
  boolean allows(Slot slot, Token token) {
    Condition condition = slot.condition();
    boolean form =
        switch (condition.form()) {
          case "adjective" -> token.tag().startsWith("JJ");
          case "noun" -> token.isNoun();
          case "name" -> token.isProperNoun();
          case "bare" -> token.isNoun() && token.dependents("det", "poss").isEmpty();
          default -> true;
        };
    Bound bound = condition.bound();
    return form
        && (condition.phrases().isEmpty() || hasPhrase(token, condition.phrases()))
        && (bound == null || document.timeAt(token).flatMap(bound::in).isPresent())
        && (condition.words().isEmpty()
            || standsFor(token, t -> condition.words().contains(Words.lemma(t))))
        && (condition.evoking().isEmpty() || standsFor(token, t -> evokes(t, condition.evoking())));
  }

  /** "after six years <b>in office</b>". */
  private static boolean hasPhrase(Token token, Set<String> phrases) {
    return token.dependents("prep").stream()
        .anyMatch(
            p ->
                p.dependents("pobj").stream()
                    .anyMatch(o -> phrases.contains(p.lemma() + " " + Words.lemma(o))));
  }

  /** A pronoun is what it stands for. */
  private boolean standsFor(Token token, Predicate<Token> test) {
    return test.test(token)
        || (token.isPronoun()
            && document.mentionAt(token).stream()
                .flatMap(m -> document.chainOf(m).stream())
                .anyMatch(m -> test.test(m.head())));
  }

  private boolean evokes(Token token, Set<String> classes) {
    List<Sense> senses = nounSenses.get(token);
    return (senses == null ? words.thing(token).senses() : senses)
        .stream()
            .flatMap(s -> Stream.ofNullable(s.evokes()))
            .anyMatch(e -> classes.stream().anyMatch(c -> vocabulary.isA(e, c)));
  }
}
