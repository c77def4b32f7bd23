package org.claimcheck.text.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.claimcheck.text.ModelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackTest {
  @TempDir private Path folder;

  @Test
  void tellsHowToMakeAPackThatIsMissing() {
    assertThatThrownBy(() -> Nlp4jParser.open(folder))
        .isInstanceOf(ModelException.class)
        .hasMessageContainingAll(folder.toString(), "not been prepared", "mvn process-classes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"en-pos.model", "en-dep.features", "en-dep.weights", "brown-clusters.table"})
  void refusesAFileThatIsCutShort(String damaged) throws IOException {
    copyPack();
    Files.write(folder.resolve(damaged), new byte[100]);

    assertThatThrownBy(() -> Nlp4jParser.open(folder))
        .isInstanceOf(ModelException.class)
        .hasMessageContainingAll(
            folder.toString(), "damaged", damaged, "delete the folder", "./claimcheck");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"en-pos.model", "en-pos.features", "en-pos.weights", "ambiguity-classes.table"})
  void refusesAFileOfTheRightSizeWithOtherContent(String damaged) throws IOException {
    copyPack();
    int size = (int) Files.size(folder.resolve(damaged));
    Files.write(folder.resolve(damaged), new byte[size]);

    assertThatThrownBy(() -> Nlp4jParser.open(folder))
        .isInstanceOf(ModelException.class)
        .hasMessageContainingAll(folder.toString(), "damaged");
  }

  @Test
  void refusesAManifestWithoutSizes() throws IOException {
    Files.writeString(folder.resolve(Pack.MANIFEST), "en-pos.model=many\n");
    Files.writeString(folder.resolve("en-pos.model"), "");

    assertThatThrownBy(() -> Nlp4jParser.open(folder)).hasMessageContaining("damaged");
  }

  @Test
  void noOtherClassesThanThoseOfModelsAreRead() throws IOException {
    copyPack();
    Path model = folder.resolve("en-pos.model");
    try (var out = new ObjectOutputStream(Files.newOutputStream(model))) {
      out.writeObject(new File("anything"));
    }
    Properties manifest = new Properties();
    try (var in = Files.newInputStream(folder.resolve(Pack.MANIFEST))) {
      manifest.load(in);
    }
    manifest.setProperty("en-pos.model", Long.toString(Files.size(model)));
    try (var out = Files.newOutputStream(folder.resolve(Pack.MANIFEST))) {
      manifest.store(out, null);
    }

    assertThatThrownBy(() -> Nlp4jParser.open(folder)).hasMessageContaining("REJECTED");
  }

  @Test
  void cacheFolderCanBeChosen() {
    assertThat(PackFolder.cache("/somewhere", "/var/c", "/home/me"))
        .isEqualTo(Path.of("/somewhere"));
    assertThat(PackFolder.cache(null, null, "/home/me"))
        .isEqualTo(Path.of("/home/me/.cache/claimcheck"));
    assertThat(PackFolder.cache(null, "/var/c", "/home/me"))
        .isEqualTo(Path.of("/var/c/claimcheck"));
    assertThat(PackFolder.cache(" ", "relative", "/home/me"))
        .isEqualTo(Path.of("/home/me/.cache/claimcheck"));
  }

  private void copyPack() throws IOException {
    try (Stream<Path> files = Files.list(PackFolder.current())) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }
}
