package org.claimcheck.graph;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of the vocabulary that the working graph is made of. */
public final class Cc {
  /** Namespace of the vocabulary. */
  public static final String NS = "https://w3id.org/claimcheck/vocab#";

  public static final Node ARTICLE_CLASS = term("Article");
  public static final Node CLAIM = term("Claim");
  public static final Node FACT = term("Fact");

  public static final Node ARTICLE = term("article");
  public static final Node PUBLISHED = term("published");
  public static final Node POSITION = term("position");
  public static final Node SUBJECT = term("subject");
  public static final Node SUBJECT_CANDIDATE = term("subjectCandidate");
  public static final Node SUBJECT_CERTAIN = term("subjectCertain");
  public static final Node SUBJECT_CLASS = term("subjectClass");
  public static final Node SUBJECT_PHRASE = term("subjectPhrase");
  public static final Node SUBJECT_TEXT = term("subjectText");
  public static final Node PROPERTY = term("property");
  public static final Node STATED_AS = term("statedAs");
  public static final Node VALUE = term("value");
  public static final Node VALUE_CANDIDATE = term("valueCandidate");
  public static final Node VALUE_CERTAIN = term("valueCertain");
  public static final Node VALUE_KIND = term("valueKind");
  public static final Node VALUE_PHRASE = term("valuePhrase");
  public static final Node VALUE_TEXT = term("valueText");
  public static final Node EARLIEST = term("earliest");
  public static final Node LATEST = term("latest");
  public static final Node JULIAN_EARLIEST = term("julianEarliest");
  public static final Node JULIAN_LATEST = term("julianLatest");
  public static final Node RELATION = term("relation");
  public static final Node MIN = term("min");
  public static final Node MAX = term("max");
  public static final Node UNIT = term("unit");
  public static final Node CANONICAL_MIN = term("canonicalMin");
  public static final Node CANONICAL_MAX = term("canonicalMax");
  public static final Node CANONICAL_UNIT = term("canonicalUnit");
  public static final Node STATED = term("stated");
  public static final Node MODALITY = term("modality");
  public static final Node ATTRIBUTED_TO = term("attributedTo");
  public static final Node AT_EARLIEST = term("atEarliest");
  public static final Node AT_LATEST = term("atLatest");
  public static final Node TENSE = term("tense");
  public static final Node FORM = term("form");
  public static final Node SOURCE = term("source");
  public static final Node TRUST = term("trust");
  public static final Node REFERENCE = term("reference");
  public static final Node VALID_FROM = term("validFrom");
  public static final Node VALID_TO = term("validTo");
  public static final Node KNOWN_FROM = term("knownFrom");
  public static final Node KNOWN_TO = term("knownTo");
  public static final Node STANDING = term("standing");
  public static final Node WITHIN = term("within");
  public static final Node TIME_EXPRESSION = term("TimeExpression");
  public static final Node QUANTITY = term("Quantity");
  public static final Node TOLD_AGAIN_AS = term("toldAgainAs");
  public static final Node WEEKDAY = term("weekday");
  public static final Node WRITTEN_DATE = term("writtenDate");
  public static final Node QUOTED = term("quoted");
  public static final Node APPOSITION = term("apposition");
  public static final Node READING = term("reading");
  public static final Node READING_CANDIDATE = term("readingCandidate");
  public static final Node NEAR = term("near");
  public static final Node VALUES = term("values");
  public static final Node ALIGNED_WITH = term("alignedWith");
  public static final Node COMPARABLE = term("comparable");
  public static final Node AGREES = term("agrees");
  public static final Node DISAGREES = term("disagrees");
  public static final Node CONTRADICTS = term("contradicts");
  public static final Node SUPERSEDED_BY = term("supersededBy");

  private Cc() {}

  /** The term with a local name. */
  public static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }

  static Node text(String value) {
    return NodeFactory.createLiteralString(value);
  }

  static Node day(java.time.LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }

  static Node number(java.math.BigDecimal number) {
    return NodeFactory.createLiteralDT(number.toPlainString(), XSDDatatype.XSDdecimal);
  }

  static Node truth(boolean value) {
    return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
  }
}
