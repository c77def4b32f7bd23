package org.claimcheck.table;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** Times and numbers of cells as the values of facts. */
final class CellNodes {
  private static final String EDTF = "http://id.loc.gov/datatypes/edtf";

  private final ColumnWords words;
  private final Consumer<Triple> out;

  /**
   * @param words what stands beside numbers
   * @param out takes the triples of a number that has a unit
   */
  CellNodes(ColumnWords words, Consumer<Triple> out) {
    this.words = words;
    this.out = out;
  }

  /** A year, a month or a day as the type of its own, all else as EDTF. */
  static Node time(String edtf) {
    return switch (edtf.matches("[0-9-]+") ? edtf.length() : 0) {
      case 4 -> NodeFactory.createLiteralDT(edtf, XSDDatatype.XSDgYear);
      case 7 -> NodeFactory.createLiteralDT(edtf, XSDDatatype.XSDgYearMonth);
      case 10 -> NodeFactory.createLiteralDT(edtf, XSDDatatype.XSDdate);
      default ->
          NodeFactory.createLiteralDT(edtf, TypeMapper.getInstance().getSafeTypeByName(EDTF));
    };
  }

  /**
   * A number, with the unit of its column or of its own.
   *
   * @throws Cells.Unreadable if it is none, or stands beside a word that is not known
   */
  Node number(String text, Mapping.NumberForm form) {
    Cells.@Nullable Amount amount = Cells.amount(text, form.decimal());
    if (amount == null) {
      throw new Cells.Unreadable("no number");
    }
    ColumnWords.@Nullable Scale scale = words.scale(amount);
    if (scale == null) {
      throw new Cells.Unreadable("a number with something else");
    }
    BigDecimal number = amount.number().multiply(scale.factor()).multiply(form.factor());
    Node literal =
        NodeFactory.createLiteralDT(
            number.stripTrailingZeros().toPlainString(), XSDDatatype.XSDdecimal);
    String unit = form.unit() != null ? form.unit() : scale.unit();
    if (unit == null) {
      return literal;
    }
    Node node = NodeFactory.createBlankNode();
    add(node, "stated", literal);
    add(node, "unit", NodeFactory.createLiteralString(unit));
    return node;
  }

  private void add(Node subject, String property, Node value) {
    out.accept(Triple.create(subject, TableTriples.cc(property), value));
  }
}
