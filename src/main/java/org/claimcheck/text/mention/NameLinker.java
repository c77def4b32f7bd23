package org.claimcheck.text.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.article.Block;
import org.claimcheck.text.Mention;
import org.claimcheck.text.Token;
import org.jspecify.annotations.Nullable;

/** Chains names: the same name, the surname of a full name, an acronym, a shortened name. */
final class NameLinker {
  private static final Set<String> GENERATION = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "in", "on", "de", "la", "du", "sans", "des", "&", "et");
  private static final int FAR = 5;

  private final MentionLexicon lexicon;
  private final Map<String, Entity> byName = new LinkedHashMap<>();

  NameLinker(MentionLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Gives every name an entity. */
  void link(List<Phrase> names) {
    for (Phrase name : names) {
      Entity entity = byName.computeIfAbsent(key(name), k -> new Entity());
      entity.add(name);
      if (entity.words.isEmpty()) {
        entity.words = normal(name.words);
      }
      if (name.certainty > entity.certainty) {
        entity.certainty = name.certainty;
        entity.type = name.type;
        entity.count = name.count;
      }
    }
    linkParentheses(names);
    linkAcronyms();
    linkFullNames();
    linkShortNames();
    linkTitled();
    for (Entity entity : entities()) {
      entity.phrases.forEach(p -> p.type = entity.type);
    }
  }

  private String key(Phrase name) {
    String plain = name.text.replaceAll("^[Tt]he ", "");
    String country =
        name.form == Phrase.Form.ADJECTIVE ? lexicon.demonym(plain).orElse(plain) : plain;
    String gender = name.words.size() == 1 && name.titled ? "|" + name.gender : "";
    return lexicon.alias(country).toLowerCase(Locale.ROOT) + gender;
  }

  private static List<String> normal(List<String> name) {
    List<String> normal = new ArrayList<>();
    for (String word : name) {
      normal.add(word.toLowerCase(Locale.ROOT).replaceFirst("^(al|el)-", ""));
    }
    while (normal.size() > 1 && GENERATION.contains(normal.get(normal.size() - 1))) {
      normal.remove(normal.size() - 1);
    }
    return normal;
  }

  private Collection<Entity> entities() {
    return byName.values().stream().filter(e -> !e.phrases.isEmpty()).distinct().toList();
  }

  private void merge(Entity into, Entity other) {
    if (into == other) {
      return;
    }
    if (other.certainty > into.certainty || into.type == Mention.Type.UNKNOWN) {
      into.type = other.type == Mention.Type.UNKNOWN ? into.type : other.type;
      into.count = into.type == Mention.Type.PERSON ? Count.ONE : Count.GROUP;
      into.certainty = Math.max(into.certainty, other.certainty);
    }
    into.merge(other);
    byName.replaceAll((k, e) -> e == other ? into : e);
  }

  /** "World Health Organization (WHO)". */
  private void linkParentheses(List<Phrase> names) {
    for (int i = 1; i < names.size(); i++) {
      Phrase full = names.get(i - 1);
      Phrase brief = names.get(i);
      if (full.sentence() != brief.sentence() || full.form != Phrase.Form.NAME) {
        continue;
      }
      List<Token> between =
          full.sentence().tokens().stream()
              .filter(t -> t.start() >= full.span.end() && t.start() < brief.span.start())
              .toList();
      boolean opened = between.size() == 1 && Set.of("(", "-LRB-").contains(between.get(0).text());
      boolean closed =
          full.sentence().tokens().stream()
              .filter(t -> t.start() >= brief.span.end())
              .findFirst()
              .filter(t -> Set.of(")", "-RRB-").contains(t.text()))
              .isPresent();
      if (opened && closed && isAcronym(brief.text) && begins(full.words, brief.text)) {
        merge(full.entityOrThrow(), brief.entityOrThrow());
        setOrganization(full.entityOrThrow());
      }
    }
  }

  private void setOrganization(Entity entity) {
    if (entity.certainty < 2) {
      entity.type = Mention.Type.ORGANIZATION;
      entity.count = Count.GROUP;
      entity.certainty = 2;
    }
  }

  private static boolean isAcronym(String text) {
    return text.length() >= 2
        && text.codePoints().filter(Character::isUpperCase).count() * 2 > text.length()
        && !text.contains(" ");
  }

  private static boolean begins(List<String> full, String acronym) {
    return full.size() > 1
        && full.stream().anyMatch(w -> w.substring(0, 1).equalsIgnoreCase(acronym.substring(0, 1)));
  }

  private void linkAcronyms() {
    Map<String, List<Entity>> initials = new HashMap<>();
    for (Entity entity : entities()) {
      if (entity.words.size() > 2 && entity.type != Mention.Type.PERSON) {
        for (String letters : initials(entity.words)) {
          initials.computeIfAbsent(letters, l -> new ArrayList<>()).add(entity);
        }
      }
    }
    for (Entity entity : entities()) {
      String name = entity.phrases.get(0).text;
      List<Entity> full = initials.getOrDefault(name.replace(".", ""), List.of());
      if (entity.words.size() == 1 && isAcronym(name) && full.size() == 1) {
        merge(full.get(0), entity);
        setOrganization(full.get(0));
      }
    }
  }

  private static Set<String> initials(List<String> words) {
    StringBuilder all = new StringBuilder();
    StringBuilder main = new StringBuilder();
    for (String word : words) {
      char letter = Character.toUpperCase(word.charAt(0));
      all.append(letter);
      if (!SMALL.contains(word)) {
        main.append(letter);
      }
    }
    return main.length() < 3
        ? Set.of()
        : all.toString().equals(main.toString())
            ? Set.of(main.toString())
            : Set.of(all.toString(), main.toString());
  }

  /** "Joe Biden" and "Joseph R. Biden": one lacks what the other has between first and last. */
  private void linkFullNames() {
    List<Entity> people =
        entities().stream().filter(this::mayBePerson).filter(e -> e.words.size() > 1).toList();
    for (Entity longer : people) {
      List<Entity> shorter =
          people.stream()
              .filter(e -> e != longer && !e.phrases.isEmpty())
              .filter(e -> e.words.size() < longer.words.size())
              .filter(e -> endsAlike(e.words, longer.words))
              .toList();
      if (shorter.size() == 1 && !longer.phrases.isEmpty()) {
        merge(longer, shorter.get(0));
      }
    }
  }

  private static boolean endsAlike(List<String> brief, List<String> full) {
    boolean ends = brief.get(brief.size() - 1).equals(full.get(full.size() - 1));
    boolean begins = brief.get(0).equals(full.get(0)) && brief.size() == 2;
    return (ends && begins) || (brief.size() > 1 && isSuffix(brief, full));
  }

  private boolean mayBePerson(Entity entity) {
    return entity.type == Mention.Type.PERSON
        || (entity.type == Mention.Type.UNKNOWN && entity.words.size() < 5);
  }

  /** Surnames, first names and shortened organisation names. */
  private void linkShortNames() {
    Map<String, List<Entity>> bySuffix = new HashMap<>();
    Map<String, List<Entity>> byPrefix = new HashMap<>();
    for (Entity entity : entities()) {
      List<String> name = entity.words;
      for (int i = 1; i < name.size(); i++) {
        add(bySuffix, name.subList(i, name.size()), entity);
        for (int j = i + 1; j < name.size() && entity.type == Mention.Type.PERSON; j++) {
          add(bySuffix, name.subList(i, j), entity);
        }
        add(byPrefix, name.subList(0, i), entity);
      }
    }
    for (Entity brief : entities()) {
      if (brief.phrases.isEmpty()) {
        continue;
      }
      String name = String.join(" ", brief.words);
      List<Entity> families =
          others(brief, bySuffix.get(name)).filter(e -> isSurnameOf(brief, e)).toList();
      List<Entity> firsts =
          others(brief, byPrefix.get(name)).filter(e -> isShortFor(brief, e)).toList();
      if (families.size() == 1) {
        merge(families.get(0), brief);
      } else if (families.size() > 1) {
        share(brief, families);
      } else if (firsts.size() == 1) {
        merge(firsts.get(0), brief);
      }
    }
  }

  /** "Mr Khan" and "Khan", when nobody else of the article is called so. */
  private void linkTitled() {
    Map<String, List<Entity>> bearers = new LinkedHashMap<>();
    for (Entity entity : entities()) {
      if (entity.words.size() == 1) {
        add(bearers, entity.words, entity);
      }
    }
    for (List<Entity> namesakes : bearers.values()) {
      if (namesakes.size() == 2 && namesakes.get(0).gender.fits(namesakes.get(1).gender)) {
        boolean titled = namesakes.stream().anyMatch(e -> e.phrases.get(0).titled);
        boolean person =
            namesakes.stream().allMatch(e -> e.certainty < 2 || e.phrases.get(0).titled);
        if (titled && person) {
          merge(namesakes.get(0), namesakes.get(1));
        }
      }
    }
  }

  /** Entities besides one that have not been merged into another. */
  private static Stream<Entity> others(Entity entity, @Nullable List<Entity> found) {
    return found == null
        ? Stream.empty()
        : found.stream().filter(e -> e != entity && !e.phrases.isEmpty()).distinct();
  }

  private static void add(Map<String, List<Entity>> map, List<String> words, Entity entity) {
    map.computeIfAbsent(String.join(" ", words), w -> new ArrayList<>()).add(entity);
  }

  private boolean isSurnameOf(Entity brief, Entity full) {
    boolean storm =
        full.type == Mention.Type.EVENT && brief.certainty < 2 && brief.words.size() == 1;
    if (storm || isTeamOf(brief, full) || isNational(brief, full)) {
      return true;
    }
    boolean fits =
        full != brief
            && !full.phrases.isEmpty()
            && mayBePerson(full)
            && full.gender.fits(brief.gender);
    boolean person =
        brief.type == Mention.Type.PERSON
            || brief.type == Mention.Type.UNKNOWN
            || (brief.certainty < 2 && full.type == Mention.Type.PERSON);
    boolean name =
        full.type == Mention.Type.PERSON || (full.words.size() == 2 && isFirst(full, brief));
    return fits && person && name && !isAcronym(brief.phrases.get(0).text);
  }

  /** Whether the text, headlines apart, gives the full name before the short one. */
  private static boolean isFirst(Entity full, Entity brief) {
    return brief.phrases.stream()
        .filter(p -> p.sentence().block().kind() != Block.Kind.TITLE)
        .allMatch(p -> full.phrases.get(0).span.start() < p.span.start());
  }

  /** "the Senate" for "the US Senate". */
  private boolean isNational(Entity brief, Entity full) {
    if (full == brief || full.phrases.isEmpty() || full.type != Mention.Type.ORGANIZATION) {
      return false;
    }
    String text = full.phrases.get(0).text;
    String tail = brief.phrases.get(0).text;
    String first =
        text.endsWith(tail) ? text.substring(0, text.length() - tail.length()).strip() : "";
    return lexicon.place(first).isPresent() || lexicon.demonym(first).isPresent();
  }

  /** "Rovers" for "Ashby Rovers". */
  private boolean isTeamOf(Entity brief, Entity full) {
    return full != brief
        && !full.phrases.isEmpty()
        && full.type == Mention.Type.ORGANIZATION
        && full.nouns.contains("team")
        && brief.words.size() == 1
        && brief.type != Mention.Type.PERSON;
  }

  private boolean isShortFor(Entity brief, Entity full) {
    if (full == brief || full.phrases.isEmpty() || isAcronym(brief.phrases.get(0).text)) {
      return false;
    }
    boolean unsure = brief.certainty < 2;
    if (full.type == Mention.Type.PERSON) {
      boolean first = unsure && brief.words.size() == 1;
      boolean person = brief.type == Mention.Type.PERSON && full.gender.fits(brief.gender);
      return first || person;
    }
    if (full.type != Mention.Type.ORGANIZATION || brief.type == Mention.Type.PERSON) {
      return false;
    }
    return unsure || brief.type == Mention.Type.ORGANIZATION || isLegalForm(brief, full);
  }

  /** "Acme Corp.": what the full name has more says only that it is a company. */
  private boolean isLegalForm(Entity brief, Entity full) {
    return brief.type != Mention.Type.PLACE
        && full.words.subList(brief.words.size(), full.words.size()).stream()
            .allMatch(w -> lexicon.suffix(capital(w)).isPresent());
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Two people share the name: each bare surname goes by gender, then by nearness, or alone. */
  private void share(Entity brief, List<Entity> people) {
    for (Phrase phrase : List.copyOf(brief.phrases)) {
      bearer(phrase, people)
          .ifPresent(
              p -> {
                brief.phrases.remove(phrase);
                p.add(phrase);
              });
    }
  }

  private Optional<Entity> bearer(Phrase phrase, List<Entity> people) {
    if (phrase.gender != Gender.UNKNOWN) {
      List<Entity> fitting = people.stream().filter(p -> p.gender == phrase.gender).toList();
      return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }
    List<Entity> told =
        people.stream().filter(p -> p.distance(phrase) < Integer.MAX_VALUE).toList();
    List<Entity> near = told.stream().filter(p -> p.distance(phrase) <= 1).toList();
    List<Entity> far = told.stream().filter(p -> p.distance(phrase) > FAR).toList();
    if (told.size() == 1) {
      return Optional.of(told.get(0));
    }
    return near.size() == 1 && far.size() == told.size() - 1
        ? Optional.of(near.get(0))
        : Optional.empty();
  }

  private static boolean isSuffix(List<String> end, List<String> whole) {
    return end.size() < whole.size()
        && whole.subList(whole.size() - end.size(), whole.size()).equals(end);
  }
}
