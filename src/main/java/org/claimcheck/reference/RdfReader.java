package org.claimcheck.reference;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.jena.atlas.web.ContentType;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.ReaderRIOTFactory;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.claimcheck.reference.Problem.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Reads RDF files into quads, each file into a named graph of its own: the graph's name is the
 * source of plain triples. Reads nothing but the files it is given: no external entities, no remote
 * JSON-LD contexts.
 */
final class RdfReader {
  /** Base of relative IRIs, so that results do not depend on the folder the files stand in. */
  static final String BASE = "https://w3id.org/claimcheck/local/";

  private static final String SCHEMA_CONTEXT =
      "{\"@context\": {\"@vocab\": \"https://schema.org/\", \"id\": \"@id\", \"type\": \"@type\"}}";

  private final Consumer<Quad> out;
  private final Positions positions;
  private final List<Problem> problems;

  RdfReader(Consumer<Quad> out, Positions positions, List<Problem> problems) {
    RIOT.init();
    this.out = out;
    this.positions = positions;
    this.problems = problems;
  }

  /**
   * Reads a file. What goes wrong is added to the problems; triples before the fault are kept.
   *
   * @param file the file
   * @param shown how messages and sources call it
   */
  void read(Path file, String shown) {
    Lang lang = RDFLanguages.filenameToLang(ReferenceFiles.baseName(file));
    if (ReferenceFiles.baseName(file).endsWith(".xml")) {
      lang = Lang.RDFXML;
    }
    ReaderRIOTFactory factory = lang == null ? null : RDFParserRegistry.getFactory(lang);
    if (lang == null || factory == null) {
      problem(shown, 0, 0, "not a known RDF format", "name it .ttl, .trig, .nt, .rdf or .jsonld");
      return;
    }
    String base = BASE + shown.replaceAll("[^A-Za-z0-9._/-]", "_").replaceAll("^[./]+", "");
    Errors errors = new Errors(shown);
    PositionProfile profile = new PositionProfile(shown, base, errors, positions);
    Node graph = NodeFactory.createURI("file:" + shown.replaceAll("[\\s<>\"{}|^`\\\\]", "_"));
    Sink sink = new Sink(out, graph);
    try (InputStream in = open(file)) {
      factory
          .create(lang, profile)
          .read(in, base, ContentType.create(lang.getHeaderString()), sink, context());
    } catch (RiotException e) {
      if (!errors.reported) {
        problem(shown, 0, 0, cause(e), "");
      }
    } catch (NoSuchFileException e) {
      problem(shown, 0, 0, "no such file", "check the path");
    } catch (ZipException e) {
      problem(shown, 0, 0, "not a gzip file: " + e.getMessage(), "");
    } catch (IOException e) {
      problem(shown, 0, 0, "cannot be read: " + e.getMessage(), "");
    } catch (StackOverflowError e) {
      problem(shown, 0, 0, "nested too deeply", "write it flat");
    } catch (IRIException | IllegalArgumentException e) {
      problem(shown, 0, 0, "cannot be read as " + lang.getLabel() + ": " + e, "");
    }
    early(shown, sink.early());
  }

  private void early(String shown, @Nullable Triple first) {
    if (first != null) {
      Positions.Place place = positions.of(first.getSubject());
      problems.add(
          new Problem(
              Severity.WARNING,
              shown,
              place.line(),
              place.column(),
              "dates before the year 1, the first " + FactReader.brief(first.getObject()),
              "such dates are not compared; the rest of the file is used"));
    }
  }

  private static InputStream open(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("is a folder");
    }
    InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    if (file.toString().endsWith(".bz2")) {
      return new BufferedInputStream(new BZip2CompressorInputStream(in, true), 1 << 16);
    }
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
  }

  private static Context context() {
    JsonLdOptions options = new JsonLdOptions((DocumentLoader) RdfReader::bundledContext);
    Context context = RIOT.getContext().copy();
    context.set(LangJSONLD11.JSONLD_OPTIONS, options);
    return context;
  }

  private static Document bundledContext(
      URI url, com.apicatalog.jsonld.loader.DocumentLoaderOptions options) throws JsonLdError {
    if ("schema.org".equals(url.getHost())) {
      return JsonDocument.of(new StringReader(SCHEMA_CONTEXT));
    }
    throw new JsonLdError(
        JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
        "remote context " + url + " is not read: copy its content into the file");
  }

  private static String cause(Throwable e) {
    String message = String.valueOf(e.getMessage());
    Throwable cause = e.getCause();
    return cause == null || cause.getMessage() == null ? message : cause.getMessage();
  }

  private void problem(String file, long line, long column, String message, String fix) {
    problems.add(new Problem(Severity.ERROR, file, line, column, printable(message), fix));
  }

  /** Messages quote the file: nothing of it may steer a terminal. */
  private static String printable(String message) {
    String shown = message.replaceAll("\\p{Cntrl}", "?");
    return shown.length() > 500 ? shown.substring(0, 500) + "..." : shown;
  }

  private final class Errors implements ErrorHandler {
    private final String file;
    private boolean reported;

    Errors(String file) {
      this.file = file;
    }

    @Override
    public void warning(String message, long line, long column) {
      problems.add(new Problem(Severity.WARNING, file, line, column, printable(message), ""));
    }

    @Override
    public void error(String message, long line, long column) {
      fatal(message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
      reported = true;
      problem(file, line, column, message, "correct the file here; what follows was not read");
      throw new RiotException(message);
    }
  }
}
