package org.claimcheck.text.opennlp;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import opennlp.tools.parser.AbstractBottomUpParser;
import opennlp.tools.parser.Parse;
import opennlp.tools.parser.Parser;
import opennlp.tools.parser.ParserFactory;
import opennlp.tools.parser.ParserModel;
import opennlp.tools.util.Span;
import org.claimcheck.text.ModelException;
import org.claimcheck.text.Phrase;

/** Phrase structure by OpenNLP's parser: slow and thorough. One thread at a time. */
public final class OpenNlpPhrases {
  private static final String JAR = "opennlp-parse-models-1.5.jar";
  private static final String MODEL = "en-parser-chunking.bin";
  private static final int BEAM = 20;
  private static final double ADVANCE = 0.95;

  private final Parser parser;

  private OpenNlpPhrases(Parser parser) {
    this.parser = parser;
  }

  /**
   * Opens the English model, which takes seconds.
   *
   * @param folder where the build has put the jar with the model
   * @throws ModelException if it is missing or damaged
   */
  public static OpenNlpPhrases open(Path folder) {
    Path file = folder.resolve(JAR);
    if (!Files.isRegularFile(file)) {
      throw new ModelException(
          "no language model "
              + file
              + " for a thorough check: build claimcheck again with 'mvn package'");
    }
    try (JarFile jar = new JarFile(file.toFile())) {
      JarEntry entry = jar.getJarEntry(MODEL);
      if (entry == null) {
        throw new IOException("it holds no " + MODEL);
      }
      ParserModel model = new ParserModel(new BufferedInputStream(jar.getInputStream(entry)));
      return new OpenNlpPhrases(ParserFactory.create(model, BEAM, ADVANCE));
    } catch (IOException e) {
      throw new ModelException(
          "the language model "
              + file
              + " is damaged ("
              + e.getMessage()
              + "): delete it and build claimcheck again with 'mvn package'",
          e);
    }
  }

  /**
   * The structure of a sentence.
   *
   * @param forms plain tokens in Penn Treebank fashion, compounds whole
   */
  public Phrase parse(List<String> forms) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>(forms.size());
    for (String form : forms) {
      int start = text.length();
      text.append(form);
      spans.add(new Span(start, text.length()));
      text.append(' ');
    }
    String sentence = text.toString();
    Span all = new Span(0, Math.max(0, sentence.length() - 1));
    Parse input = new Parse(sentence, all, AbstractBottomUpParser.INC_NODE, 0, 0);
    for (int i = 0; i < spans.size(); i++) {
      input.insert(new Parse(sentence, spans.get(i), AbstractBottomUpParser.TOK_NODE, 0, i));
    }
    Parse parsed = parser.parse(input);
    return phrase(parsed, new TokenCount());
  }

  private static Phrase phrase(Parse parse, TokenCount tokens) {
    if (parse.isPosTag()) {
      return Phrase.of(parse.getType(), tokens.next());
    }
    List<Phrase> parts = new ArrayList<>();
    for (Parse child : parse.getChildren()) {
      if (!child.getType().equals(AbstractBottomUpParser.TOK_NODE)) {
        parts.add(phrase(child, tokens));
      }
    }
    return Phrase.of(parse.getType(), parts);
  }

  /** Numbers the tokens in the order a tree lists them, which is that of the sentence. */
  private static final class TokenCount {
    private int count;

    int next() {
      return count++;
    }
  }
}
