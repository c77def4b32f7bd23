package org.claimcheck;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sys.JenaSystem;
import org.claimcheck.article.Article;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.article.InputException;
import org.claimcheck.calculation.CalculationFinder;
import org.claimcheck.claim.Claim;
import org.claimcheck.claim.ClaimExtractor;
import org.claimcheck.claim.Lexicon;
import org.claimcheck.claim.LexiconException;
import org.claimcheck.claim.LexiconReader;
import org.claimcheck.claim.Vocabulary;
import org.claimcheck.finding.AnnotatedArticle;
import org.claimcheck.finding.ArticleReport;
import org.claimcheck.finding.Candidate;
import org.claimcheck.finding.Failure;
import org.claimcheck.finding.Finding;
import org.claimcheck.finding.Thing;
import org.claimcheck.graph.Agreement;
import org.claimcheck.graph.Schema;
import org.claimcheck.graph.WorkingGraph;
import org.claimcheck.quantity.Units;
import org.claimcheck.reference.Reference;
import org.claimcheck.reference.ReferenceNames;
import org.claimcheck.relation.Concepts;
import org.claimcheck.relation.RelationExtractor;
import org.claimcheck.resolve.Resolution;
import org.claimcheck.resolve.Resolved;
import org.claimcheck.resolve.Resolver;
import org.claimcheck.rule.Assessment;
import org.claimcheck.rule.RulePack;
import org.claimcheck.rule.RuleRun;
import org.claimcheck.rule.RuleRunner;
import org.claimcheck.text.Annotator;
import org.claimcheck.text.Document;
import org.claimcheck.text.ModelException;
import org.claimcheck.text.english.ThoroughParser;
import org.jspecify.annotations.Nullable;

/**
 * Checks articles from file to report. Safe for use by many threads; the same article gives the
 * same report.
 */
public final class Checker implements AutoCloseable {
  private final CheckerOptions options;
  private final Timings timings;
  private final List<String> problems;
  private final ArticleReader reader;
  private final TextLayer text;
  private final ClaimExtractor extractor;
  private final References references;
  private final Supplier<RelationExtractor> relations;
  private final Resolver resolver;
  private final Schema schema;
  private final CalculationFinder calculations;
  private final RuleRunner rules;
  private final @Nullable SecondOpinion opinion;

  private Checker(CheckerOptions options, Timings timings) {
    this.options = options;
    this.timings = timings;
    this.problems = new ArrayList<>();
    this.reader = new ArticleReader(options.published(), options.reading());
    Path ontology = options.ontology();
    // What needs Jena is read in one other thread, what does not in this one.
    CompletableFuture<TextLayer.Words> words =
        Jena.READY.thenApplyAsync(ready -> TextLayer.Words.read(ontology));
    CompletableFuture<Knowledge> knowledge =
        words.thenApplyAsync(read -> Knowledge.read(ontology, options.rules()));
    Units units = Units.load(ontology);
    Annotator values = TextLayer.values(ontology, units);
    this.calculations = CalculationFinder.load(ontology);
    join(Jena.READY);
    this.references = References.open(options);
    problems.addAll(references.problems());
    Reference reference = references.reference();
    this.resolver = Resolver.over(reference, units);
    ReferenceNames names = new ReferenceNames(reference);
    this.text = new TextLayer(values, join(words), reference.names(), names);
    text.warmUp();
    Knowledge known = join(knowledge);
    Optional<Model> told = references.words().map(ModelFactory::createModelForGraph);
    Map<String, String> foreign = references.foreign();
    this.extractor = told.map(t -> extractor(known, foreign, t)).orElse(known.extractor());
    Concepts concepts =
        references.isFixed() && foreign.isEmpty()
            ? Concepts.NONE
            : Concepts.read(
                ontology.resolve("lexicon/property"),
                told.orElseGet(ModelFactory::createDefaultModel));
    this.relations = relations(concepts, units);
    this.schema = known.schema().with(units);
    this.rules = known.rules();
    this.opinion =
        options.thorough()
            ? text.secondOpinion(new ThoroughParser(options.home()), extractor)
            : null;
  }

  /** What finds foreign properties depends on the reference, which stores give for an article. */
  private Supplier<RelationExtractor> relations(Concepts concepts, Units units) {
    Reference reference = references.reference();
    if (references.isFixed()) {
      RelationExtractor made = new RelationExtractor(reference, concepts, units);
      return () -> made;
    }
    return () -> new RelationExtractor(reference, concepts, units);
  }

  /** With the words that the reference itself has for its properties, and for ours. */
  private ClaimExtractor extractor(Knowledge known, Map<String, String> foreign, Model told) {
    Vocabulary vocabulary = known.vocabulary().with(foreign);
    try {
      Path folder = options.ontology().resolve("lexicon");
      return new ClaimExtractor(LexiconReader.read(folder, vocabulary, told), vocabulary);
    } catch (LexiconException e) {
      problems.add(String.valueOf(e.getMessage()));
      return known.extractor();
    }
  }

  /**
   * Begins in another thread what every checker needs. Until a checker is open, no other thread may
   * use Jena: its classes deadlock when two threads load them.
   */
  public static void prepare() {
    Jena.READY.getNow(null);
  }

  /**
   * Waits until Jena is ready. Its vocabulary classes must not be the first of it that are loaded:
   * TDB2, which it starts, needs them whole.
   */
  public static void ready() {
    join(Jena.READY);
  }

  private static final class Jena {
    static final CompletableFuture<Void> READY = CompletableFuture.runAsync(JenaSystem::init);
  }

  /** What is read from the vocabulary, the lexicon and the rules. */
  private record Knowledge(
      Vocabulary vocabulary, ClaimExtractor extractor, Schema schema, RuleRunner rules) {
    static Knowledge read(Path ontology, List<Path> more) {
      Graph declared = Schema.declared(ontology);
      Vocabulary vocabulary = Vocabulary.of(ModelFactory.createModelForGraph(declared));
      Lexicon lexicon = LexiconReader.read(ontology.resolve("lexicon"), vocabulary);
      Schema schema = Schema.of(declared);
      List<Path> folders = new ArrayList<>(List.of(ontology.resolve("rules")));
      folders.addAll(more);
      return new Knowledge(
          vocabulary,
          new ClaimExtractor(lexicon, vocabulary),
          schema,
          new RuleRunner(
              RulePack.load(schema, folders), Agreement.load(ontology), RuleRunner.TIME_LIMIT));
    }
  }

  /**
   * Loads reference, rules and models.
   *
   * @throws InputException if the installation, a reference or a rule folder is not there
   */
  public static Checker open(CheckerOptions options) {
    requireFolder(options.ontology(), "start claimcheck from its folder, or set claimcheck.home");
    options.rules().forEach(folder -> requireFolder(folder, "name a folder of rules"));
    Timings timings = new Timings();
    return timings.measure(Stage.START, () -> new Checker(options, timings));
  }

  private static void requireFolder(Path folder, String fix) {
    if (!Files.isDirectory(folder)) {
      throw new InputException(folder.toString(), "no such folder", fix);
    }
  }

  private static <T> T join(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** Closes the stores that it asks. */
  @Override
  public void close() {
    references.close();
  }

  /** What is wrong with the reference; the rest of it is used all the same. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  /** How long the stages have taken so far. */
  public Timings timings() {
    return timings;
  }

  /** The rules it applies. */
  public RulePack rules() {
    return rules.pack();
  }

  /** What it works with. */
  public CheckerOptions options() {
    return options;
  }

  /** Reads and checks a file; {@code -} is standard input. Never throws for a bad article. */
  public ArticleReport check(String source) {
    try {
      return check(timings.measure(Stage.READ, () -> reader.read(source)));
    } catch (InputException e) {
      return ArticleReport.unreadable(source, unreadable(e));
    } catch (RuntimeException | StackOverflowError e) {
      return ArticleReport.unreadable(source, bug(source, e));
    }
  }

  /** Checks an article. */
  public ArticleReport check(Article article) {
    try (References.Article known = reference(article)) {
      return check(article, known);
    }
  }

  private References.Article reference(Article article) {
    return references.isFixed()
        ? references.of("")
        : timings.measure(Stage.REFERENCE, () -> references.of(article.text()));
  }

  private ArticleReport check(Article article, References.Article known) {
    Document document = timings.measure(Stage.ANNOTATE, () -> text.annotate(article));
    List<Claim> claims = timings.measure(Stage.CLAIM, () -> claims(document));
    Resolved resolved = timings.measure(Stage.RESOLVE, () -> resolver.resolve(document, claims));
    Assessment assessment = timings.measure(Stage.RULE, () -> assess(document, claims, resolved));
    List<Failure> failures = problemsOf(article);
    failures.addAll(known.failures());
    failures.addAll(assessment.failures());
    List<Finding> findings = assessment.findings();
    if (opinion != null) {
      try {
        findings =
            timings.measure(
                Stage.ANNOTATE, () -> opinion.weigh(document, claims, assessment.findings()));
      } catch (ModelException e) {
        failures.add(new Failure("thorough", article.source(), String.valueOf(e.getMessage())));
      }
    }
    return ArticleReport.of(article, assessment.claims(), findings, failures, known.cuts());
  }

  /**
   * Reads and annotates a file; {@code -} is standard input.
   *
   * @throws InputException if it cannot be read
   */
  public AnnotatedArticle annotate(String source) {
    Article article = timings.measure(Stage.READ, () -> reader.read(source));
    try (References.Article known = reference(article)) {
      return annotate(article, known);
    }
  }

  private AnnotatedArticle annotate(Article article, References.Article known) {
    Document document = timings.measure(Stage.ANNOTATE, () -> text.annotate(article));
    List<Claim> claims = timings.measure(Stage.CLAIM, () -> claims(document));
    Resolved resolved = timings.measure(Stage.RESOLVE, () -> resolver.resolve(document, claims));
    Assessment assessment = timings.measure(Stage.RULE, () -> assess(document, claims, resolved));
    Map<Integer, Candidate> links = new HashMap<>();
    resolved.chains().forEach((chain, resolution) -> link(links, chain, resolution));
    List<Failure> failures = problemsOf(article);
    failures.addAll(known.failures());
    return new AnnotatedArticle(document, links, assessment.claims(), failures);
  }

  private List<Claim> claims(Document document) {
    List<Claim> claims = new ArrayList<>(extractor.extract(document));
    claims.addAll(relations.get().extract(document));
    return claims;
  }

  private Assessment assess(Document document, List<Claim> claims, Resolved resolved) {
    WorkingGraph working =
        WorkingGraph.of(schema, document, calculations.find(document), claims, resolved);
    RuleRun run = rules.run(working);
    return Assessment.of(working, resolved, run);
  }

  private static void link(Map<Integer, Candidate> links, Integer chain, Resolution resolution) {
    if (resolution.certain()) {
      resolution
          .best()
          .ifPresent(
              c ->
                  links.put(
                      chain,
                      new Candidate(
                          new Thing(c.iri(), c.label()),
                          c.score(),
                          c.agreeing(),
                          c.disagreeing())));
    }
  }

  private static List<Failure> problemsOf(Article article) {
    List<Failure> failures = new ArrayList<>();
    for (String problem : article.problems()) {
      failures.add(new Failure(Stage.READ.label(), article.source(), problem));
    }
    return failures;
  }

  private static Failure unreadable(InputException e) {
    return new Failure(Stage.READ.label(), e.place(), e.problem());
  }

  /** A fault of ours: what a developer needs to find it, on one line. */
  private static Failure bug(String source, Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    return new Failure("check", source, e + where, true);
  }
}
