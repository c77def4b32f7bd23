package org.claimcheck.article;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads CommonMark: the words without the marks; code blocks, images and tags left out. */
final class Markdown extends AbstractVisitor {
  /** Far more than prose has; time grows with the square of it. */
  private static final int DEEPEST = 200;

  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .build();

  private final Draft draft;
  private final String source;
  private final int offset;
  private final boolean titleWanted;
  private int lastEnd;

  private Markdown(Draft draft, String source, int offset) {
    this.draft = draft;
    this.source = source;
    this.offset = offset;
    this.titleWanted = draft.title == null;
    this.lastEnd = offset;
  }

  static void read(Draft draft) {
    int body = PlainText.dateLead(draft, FrontMatter.read(draft));
    String source =
        draft.options.skips(Markup.SHORTCODES)
            ? Shortcodes.blanked(draft.original)
            : draft.original;
    PARSER.parse(source.substring(body)).accept(new Markdown(draft, source, body));
    draft.text.close();
  }

  @Override
  public void visit(Heading heading) {
    boolean title = titleWanted && draft.title == null && heading.getLevel() <= 2 && isFirst();
    block(title ? Block.Kind.TITLE : Block.Kind.HEADING, heading);
    if (title) {
      takeTitle();
    }
  }

  @Override
  public void visit(Paragraph paragraph) {
    boolean first = isFirst();
    block(kindOf(paragraph), paragraph);
    List<Block> blocks = draft.text.blocks();
    if (first && titleWanted && blocks.size() == 1 && paragraph.getNext() != null) {
      boolean oneLine = paragraph.getSourceSpans().size() == 1;
      String text = blocks.get(0).span().in(draft.text.text());
      if (oneLine && PlainText.isTitle(text) && !PublicationDate.isDateLine(text)) {
        draft.text.setKind(0, Block.Kind.TITLE);
        takeTitle();
      }
    }
  }

  private static Block.Kind kindOf(Node paragraph) {
    for (Node up = paragraph.getParent(); up != null; up = up.getParent()) {
      if (up instanceof ListItem) {
        return Block.Kind.LIST_ITEM;
      }
      if (up instanceof BlockQuote) {
        return Block.Kind.BLOCK_QUOTE;
      }
    }
    return Block.Kind.PARAGRAPH;
  }

  private boolean isFirst() {
    return draft.text.blocks().isEmpty();
  }

  private void takeTitle() {
    List<Block> blocks = draft.text.blocks();
    if (!blocks.isEmpty()) {
      draft.title = blocks.get(blocks.size() - 1).span().in(draft.text.text());
    }
  }

  private void block(Block.Kind kind, Node node) {
    draft.text.open(kind);
    visitChildren(node);
    draft.text.close();
  }

  @Override
  public void visit(Text text) {
    literal(text, text.getLiteral(), 0, Spelling.MARKDOWN);
  }

  @Override
  public void visit(Code code) {
    List<SourceSpan> spans = code.getSourceSpans();
    if (!spans.isEmpty() && !draft.options.skips(Markup.CODE)) {
      int from = spans.get(0).getInputIndex();
      int ticks = 0;
      while (draft.original.charAt(offset + from + ticks) == '`') {
        ticks++;
      }
      literal(code, code.getLiteral(), ticks, Spelling.PLAIN);
    }
  }

  private void literal(Node node, String literal, int marks, Spelling spelling) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      draft.text.replace(literal, lastEnd, lastEnd);
      return;
    }
    SourceSpan last = spans.get(spans.size() - 1);
    int from = offset + spans.get(0).getInputIndex() + marks;
    lastEnd = offset + last.getInputIndex() + last.getLength() - marks;
    spelling.put(draft.text, literal, source, from, lastEnd);
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    draft.text.replace(" ", lastEnd, lastEnd + 1);
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    draft.text.replace(" ", lastEnd, lastEnd + 1);
  }

  @Override
  public void visit(BlockQuote quote) {
    if (!draft.options.skips(Markup.QUOTES)) {
      visitChildren(quote);
    }
  }

  @Override
  public void visit(Image image) {}

  @Override
  public void visit(HtmlInline html) {}

  @Override
  public void visit(HtmlBlock html) {
    List<SourceSpan> spans = html.getSourceSpans();
    if (!spans.isEmpty()) {
      SourceSpan last = spans.get(spans.size() - 1);
      int from = offset + spans.get(0).getInputIndex();
      int to = offset + last.getInputIndex() + last.getLength();
      HtmlText.readFragment(draft, from, to);
    }
  }

  @Override
  public void visit(FencedCodeBlock code) {}

  @Override
  public void visit(IndentedCodeBlock code) {}
}
