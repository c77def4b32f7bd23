package org.claimcheck.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML 1.0, indented. What it has no way to write, control characters above all, is escaped. */
final class XmlOutput {
  private final Writer out;
  private final XMLStreamWriter xml;
  private int depth;
  private boolean leaf;

  XmlOutput(Writer out) throws IOException {
    // Behind a buffer the stream writer cannot ask the encoder, which would split surrogate pairs.
    this.out = new BufferedWriter(out);
    try {
      this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(this.out);
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values by turns
   */
  XmlOutput open(String name, String... attributes) throws IOException {
    try {
      line();
      xml.writeStartElement(name);
      for (int i = 0; i < attributes.length; i += 2) {
        xml.writeAttribute(attributes[i], written(attributes[i + 1], false));
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    depth++;
    leaf = true;
    return this;
  }

  /** Adds text to the element that is open; its lines stay lines. */
  XmlOutput text(String text) throws IOException {
    try {
      xml.writeCharacters(written(text, true));
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return this;
  }

  /** Adds a comment, which holds no two hyphens in a row. */
  void comment(String text) throws IOException {
    try {
      line();
      xml.writeComment(" " + text + " ");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    leaf = false;
  }

  /** Closes the element that was opened last. */
  void close() throws IOException {
    depth--;
    try {
      if (!leaf) {
        line();
      }
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    leaf = false;
  }

  /** Ends the document; the writer below stays open. */
  void end() throws IOException {
    try {
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    out.write("\n");
    out.flush();
  }

  /** Hands over what was written so far. */
  void flush() throws IOException {
    try {
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    out.flush();
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  private static String written(String text, boolean lines) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              boolean none = c == 0xfffe || c == 0xffff;
              out.append(
                  lines && c == '\n'
                      ? "\n"
                      : none ? "\\u" + Integer.toHexString(c) : Visible.of(c));
            });
    return out.toString();
  }
}
