package org.claimcheck.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {
  @TempDir Path folder;

  private static Article parse(byte[] bytes) {
    return new ArticleReader(null).parse("a.txt", bytes, ArticleFormat.TEXT);
  }

  private static void rejects(byte[] bytes, String message) {
    assertThatThrownBy(() -> parse(bytes))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(message);
  }

  @Test
  void encodings() {
    assertThat(parse("\ufeffÉtat".getBytes(UTF_8)).original()).isEqualTo("État");
    assertThat(parse("\ufeffÉtat".getBytes(UTF_16LE)).original()).isEqualTo("État");
    assertThat(parse("\ufeffÉtat".getBytes(UTF_16BE)).original()).isEqualTo("État");
    assertThat(parse("Two – words".getBytes(UTF_16LE)).original()).isEqualTo("Two – words");
    assertThat(parse("Two – words".getBytes(UTF_16BE)).original()).isEqualTo("Two – words");
  }

  @Test
  void declaredEncodingOfPages() {
    byte[] page = "<meta charset=\"iso-8859-1\"><p>État \u0093x\u0094</p>".getBytes(ISO_8859_1);
    assertThat(new ArticleReader(null).parse("a", page, ArticleFormat.HTML).text())
        .isEqualTo("État “x”");
    byte[] unknown = "<meta charset=\"x-klingon\"><p>a</p>".getBytes(UTF_8);
    assertThatThrownBy(() -> new ArticleReader(null).parse("a", unknown, ArticleFormat.HTML))
        .hasMessage("a: the page declares the unknown encoding \"x-klingon\"; save it as UTF-8");
  }

  @Test
  void undecodable() {
    rejects(
        "Good line.\nThe État".getBytes(ISO_8859_1),
        "a.txt:2:5: not UTF-8 text (byte 0xC9 at offset 15); save it as UTF-8");
    rejects(new byte[] {1, 2, 0, 4, 5, 6, 7, 8}, "binary file");
    rejects("%PDF-1.7".getBytes(UTF_8), "a PDF file");
    rejects(new byte[] {(byte) 0xff, (byte) 0xfe, 'a'}, "not UTF-16LE text");
  }

  @Test
  void nothingInIt() {
    rejects(new byte[0], "a.txt: the file is empty");
    rejects(" \n ".getBytes(UTF_8), "nothing but white space");
    rejects("---\ntitle:\n---\n".getBytes(UTF_8), "no text found");
    rejects("x".repeat(1_000_000).getBytes(UTF_8), "a.txt:1:1: nothing but a word of more than");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: a: b | a.txt:2:9: broken front matter: ",
        "title: [a | a.txt:2:10: broken front matter: while parsing a flow sequence, expected",
        "title: a\\ntitle: b | a.txt:3:6: broken front matter: Duplicate",
        "just words | a.txt:2:1: broken front matter: no \"key: value\" lines",
      })
  void brokenFrontMatter(String yaml, String message) {
    rejects(("---\n" + yaml.replace("\\n", "\n") + "\n---\nIt began.").getBytes(UTF_8), message);
  }

  @Test
  void frontMatterThatNeverEnds() {
    rejects("---\ntitle: a\n\nIt began.".getBytes(UTF_8), "a.txt:1:1: the front matter never ends");
    assertThat(parse("---\nA rule above.\n".getBytes(UTF_8)).text()).contains("A rule above.");
  }

  @Test
  void impossibleDateIsNotFatal() {
    Article a = parse("---\npublished: 2024-02-30\n---\nIt began.".getBytes(UTF_8));
    assertThat(a.published()).isEmpty();
    assertThat(a.problems())
        .containsExactly(
            "2:12: there is no such date of publication: 2024-02-30; write it as YYYY-MM-DD");
  }

  @Test
  void textThatTurnsItsDirection() {
    Article a =
        parse("It \u202edeppots\u202c here, \u200eand \u2066went\u2069 on.".getBytes(UTF_8));
    assertThat(a.text()).isEqualTo("It deppots here, and went on.");
    assertThat(a.problems()).hasSize(1);
    assertThat(a.problems().get(0)).startsWith("1:4: control characters, terminal escapes or");
    assertThat(parse("It \u200eand \u2066went\u2069 on.".getBytes(UTF_8)).problems()).isEmpty();
  }

  @Test
  void tooLarge() throws IOException {
    Path file = folder.resolve("large.txt");
    try (RandomAccessFile f = new RandomAccessFile(file.toFile(), "rw")) {
      f.setLength(50L * 1024 * 1024);
    }
    assertThatThrownBy(() -> new ArticleReader(null).read(file.toString()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("larger than 10 MB");
  }

  @Test
  void missingFileAndEmptyFolder() {
    assertThatThrownBy(() -> new ArticleReader(null).read(folder.resolve("x.txt").toString()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no such file");
    assertThat(ArticleSources.find(List.of(folder.toString()))).containsExactly(folder.toString());
    assertThatThrownBy(() -> new ArticleReader(null).read(folder.toString()))
        .hasMessageContaining("no articles in this folder");
  }

  @Test
  void namesThatAreNone() {
    ArticleReader reader = new ArticleReader(null);
    assertThatThrownBy(() -> reader.read("")).hasMessageStartingWith("\"\": an empty path");
    assertThatThrownBy(() -> reader.read("b\ufffd.txt")).hasMessageContaining("is not UTF-8");
    assertThatThrownBy(() -> reader.read("a\0.txt")).hasMessageContaining("not a path");
    assertThat(ArticleSources.find(List.of("", "a\0"))).containsExactly("", "a\0");
  }

  @Test
  void linksInFolders() throws IOException {
    Path good = Files.writeString(folder.resolve("a.txt"), "x");
    Path sub = Files.createDirectory(folder.resolve("sub"));
    Files.createSymbolicLink(sub.resolve("loop"), folder);
    Files.createSymbolicLink(sub.resolve("loop.txt"), folder);
    Path link = Files.createSymbolicLink(sub.resolve("link.txt"), good);
    Path dangling = Files.createSymbolicLink(sub.resolve("nowhere.txt"), Path.of("nowhere"));
    assertThat(ArticleSources.find(List.of(folder.toString())))
        .containsExactly(good.toString(), link.toString(), dangling.toString());
    assertThatThrownBy(() -> new ArticleReader(null).read(dangling.toString()))
        .hasMessageContaining("a link to a file that is not there");
  }

  @Test
  void foldersAreWalkedInOrder() throws IOException {
    for (String name : List.of("b.md", "a.txt", "c/d.html", "c.png", ".git/e.txt")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
    assertThat(ArticleSources.find(List.of(folder.toString(), "-")))
        .containsExactly(
            folder.resolve("a.txt").toString(),
            folder.resolve("b.md").toString(),
            folder.resolve("c/d.html").toString(),
            "-");
  }
}
