package org.claimcheck.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.claimcheck.article.Span;
import org.claimcheck.calculation.Calculation;
import org.claimcheck.claim.Claim;
import org.claimcheck.claim.Referent;
import org.claimcheck.claim.Value;
import org.claimcheck.finding.Candidate;
import org.claimcheck.finding.Derivation;
import org.claimcheck.finding.Finding;
import org.claimcheck.finding.Fingerprint;
import org.claimcheck.finding.Match;
import org.claimcheck.finding.Thing;
import org.claimcheck.graph.Cc;
import org.claimcheck.graph.WorkingGraph;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.resolve.Resolution;
import org.claimcheck.resolve.Resolved;
import org.claimcheck.text.Mention;
import org.claimcheck.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Turns what rules say of claims into findings at places of the article. */
final class FindingWriter {
  private final WorkingGraph working;
  private final Resolved resolved;
  private final Words words;
  private final EvidenceWriter evidence;

  FindingWriter(WorkingGraph working, Resolved resolved) {
    this.working = working;
    this.resolved = resolved;
    this.words = new Words(working);
    this.evidence = new EvidenceWriter(working);
  }

  /** One finding a fault: claims that say the same with the same words share one. */
  List<Finding> findings(List<RuleResult> results) {
    Map<List<Object>, List<RuleResult>> same = new LinkedHashMap<>();
    for (RuleResult result : results) {
      span(result.claim())
          .ifPresent(
              s ->
                  same.computeIfAbsent(
                          List.of(result.rule().id(), s, result.expected()), k -> new ArrayList<>())
                      .add(result));
    }
    return same.values().stream().map(this::finding).toList();
  }

  private Finding finding(List<RuleResult> same) {
    RuleResult result = gravest(same);
    Node claim = result.claim();
    Span span = span(claim).orElseThrow();
    String subject =
        words.text(claim, Cc.SUBJECT).or(() -> words.text(claim, Cc.term("means"))).orElse(null);
    String property = property(claim, result);
    String quote =
        words.text(claim, Cc.VALUE_TEXT).or(() -> words.text(claim, Cc.term("name"))).orElse("");
    String about = subject != null ? subject : words.text(claim, Cc.SUBJECT_TEXT).orElse(null);
    return new Finding(
        Fingerprint.of(result.rule().id(), about, property, quote),
        result.rule().id(),
        result.rule().category(),
        result.status(),
        result.severity(),
        result.confidence(),
        result.message(),
        span,
        subject,
        property,
        words.normal(claim),
        all(same, RuleResult::expected),
        all(same, RuleResult::suggestions),
        same.stream().flatMap(r -> working.claim(r.claim()).stream()).map(Claim::id).toList(),
        related(same),
        all(same, RuleResult::facts).stream().map(evidence::of).toList(),
        derivation(result));
  }

  /** The property as the reference calls it, where that is not what the claim calls it. */
  private @Nullable String property(Node claim, RuleResult result) {
    return result.facts().stream()
        .flatMap(f -> words.text(f, Cc.STATED_AS).stream())
        .findFirst()
        .or(() -> words.text(claim, Cc.PROPERTY))
        .orElse(null);
  }

  private static RuleResult gravest(List<RuleResult> same) {
    RuleResult first = same.get(0);
    for (RuleResult other : same) {
      if (other.severity().compareTo(first.severity()) < 0) {
        first = other;
      }
    }
    return first;
  }

  private static <T> List<T> all(
      List<RuleResult> results, Function<RuleResult, Collection<T>> part) {
    Set<T> found = new LinkedHashSet<>();
    results.forEach(r -> found.addAll(part.apply(r)));
    return List.copyOf(found);
  }

  private List<Finding.Related> related(List<RuleResult> same) {
    List<Finding.Related> found = new ArrayList<>();
    for (Node other : all(same, RuleResult::related)) {
      String property = working.object(other, Cc.PROPERTY).map(words::name).orElse("");
      span(other)
          .ifPresent(
              s -> found.add(new Finding.Related(s, (property + " " + words.of(other)).strip())));
    }
    return found;
  }

  private Optional<Span> span(Node node) {
    return working
        .claim(node)
        .map(c -> c.value().span())
        .or(() -> working.name(node).map(n -> n.mention().span()))
        .or(() -> working.mention(node).map(Mention::span))
        .or(() -> working.time(node).map(TimeExpression::span))
        .or(() -> working.quantity(node).map(Quantity::span))
        .or(() -> working.calculation(node).map(Calculation::span))
        .or(() -> working.place(node));
  }

  private Derivation derivation(RuleResult result) {
    Map<String, String> bindings = new LinkedHashMap<>();
    for (String variable : result.rule().variables()) {
      Set<String> values = new LinkedHashSet<>();
      result.rows().stream()
          .filter(r -> r.containsKey(variable))
          .forEach(r -> values.add(r.get(variable).toString()));
      if (!values.isEmpty()) {
        bindings.put(variable, String.join(" ", values));
      }
    }
    return new Derivation(result.rule().text(), bindings, matches(result.claim()));
  }

  private List<Match> matches(Node node) {
    List<Match> found = new ArrayList<>();
    Optional<Claim> claim = working.claim(node);
    claim.flatMap(c -> match(c.subject())).ifPresent(found::add);
    claim
        .map(Claim::value)
        .filter(Value.Entity.class::isInstance)
        .flatMap(v -> match(((Value.Entity) v).referent()))
        .ifPresent(found::add);
    return found;
  }

  private Optional<Match> match(Referent referent) {
    Resolution resolution = resolved.of(referent);
    if (resolution.candidates().isEmpty()) {
      return Optional.empty();
    }
    List<Candidate> considered =
        resolution.candidates().stream()
            .map(
                c ->
                    new Candidate(
                        new Thing(c.iri(), c.label()), c.score(), c.agreeing(), c.disagreeing()))
            .toList();
    return Optional.of(
        new Match(referent.span(), referent.text(), resolution.certain(), considered));
  }
}
