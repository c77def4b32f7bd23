package org.claimcheck.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;

/** Texts and addresses as SARIF wants them. */
final class SarifText {
  private SarifText() {}

  /** A plain message: no placeholders (section 3.11.5) and no links (section 3.11.6) in it. */
  static String plain(String text) {
    return braces(Visible.of(text).replaceAll("[\\[\\]\\\\]", "\\\\$0"));
  }

  /** A text without placeholders. */
  static String braces(String text) {
    return text.replace("{", "{{").replace("}", "}}");
  }

  static void message(JsonGenerator json, String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  /** The field that says which file. */
  static void artifact(JsonGenerator json, String source) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(source));
    if (!isAbsolute(source)) {
      json.writeStringField("uriBaseId", "%SRCROOT%");
    }
    json.writeEndObject();
  }

  private static boolean isAbsolute(String source) {
    return new File(source).isAbsolute();
  }

  /** A path as a URI reference: absolute ones with a scheme, others without. */
  static String uri(String source) {
    String path =
        new String(source.getBytes(UTF_8), UTF_8) // half a character is no part of an address
            .replace(File.separatorChar, '/')
            .replaceFirst("^(\\./+)+(?=.)", "");
    try {
      if (isAbsolute(source)) {
        String rooted = path.startsWith("/") ? path : "/" + path;
        return new URI("file", "", rooted, null).toASCIIString();
      }
      // A first step with a colon would be read as a scheme.
      boolean schemeLike = path.split("/", 2)[0].contains(":");
      return new URI(null, null, schemeLike ? "./" + path : path, null).toASCIIString();
    } catch (URISyntaxException e) {
      return "unnamed";
    }
  }
}
