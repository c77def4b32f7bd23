package org.claimcheck.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.article.InputException;
import org.claimcheck.reference.TripleStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store is whole or it is not there. */
class StoreImportTest {
  private static final Path ONTOLOGY = Path.of("ontology");

  @TempDir Path folder;

  private Path label(String label) throws IOException {
    return Files.writeString(
        folder.resolve("facts.nt"),
        "<https://example.org/a> <http://www.w3.org/2000/01/rdf-schema#label> \""
            + label
            + "\" .\n");
  }

  private Path store(String label) throws IOException {
    Path store = folder.resolve("facts.store");
    new StoreImport(ONTOLOGY, store).run(List.of(label(label)), n -> {});
    return store;
  }

  private static boolean knows(TdbStore store, String name) {
    try (TripleStore.Session session = store.open(cut -> {})) {
      return !session.named(List.of(name)).isEmpty();
    }
  }

  @Test
  void replacesAStoreInOneStepAndLetsReadersFinish() throws IOException {
    Path store = store("Ilka Varn");
    try (TdbStore before = TdbStore.open(store)) {
      store("Berit Tolm");
      assertThat(knows(before, "Ilka Varn")).isTrue();
      try (TdbStore after = TdbStore.open(store)) {
        assertThat(knows(after, "Ilka Varn")).isFalse();
        assertThat(knows(after, "berit tolm")).isTrue();
      }
    }
    try (Stream<Path> left = Files.list(store)) {
      assertThat(left.map(p -> p.getFileName().toString()))
          .containsExactlyInAnyOrder("Data-0002", "import.lock");
    }
  }

  @Test
  void aKilledImportIsNoStoreAndIsBegunAnew() throws IOException {
    Path store = Files.createDirectory(folder.resolve("facts.store"));
    Files.createDirectory(store.resolve("Data-0001-draft"));
    Files.writeString(store.resolve("Data-0001-draft/GSPO.dat"), "half");
    Files.createFile(store.resolve("import.lock"));
    assertThat(StoreImport.isStore(store)).isTrue();
    assertThatThrownBy(() -> TdbStore.open(store))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("did not end");
    try (TdbStore whole = TdbStore.open(store("Ilka Varn"))) {
      assertThat(knows(whole, "Ilka Varn")).isTrue();
    }
    assertThat(store.resolve("Data-0001-draft")).doesNotExist();
  }

  @Test
  void anImportThatFailsLeavesTheOldStore() throws IOException {
    Path store = store("Ilka Varn");
    Path broken = Files.writeString(folder.resolve("broken.ttl"), "<a> <b> ");
    assertThatThrownBy(() -> new StoreImport(ONTOLOGY, store).run(List.of(broken), n -> {}))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("nothing to import");
    try (TdbStore old = TdbStore.open(store)) {
      assertThat(knows(old, "Ilka Varn")).isTrue();
    }
  }

  @Test
  void twoImportsDoNotBuildOneStore() throws IOException {
    Path store = store("Ilka Varn");
    try (FileChannel other =
        FileChannel.open(store.resolve("import.lock"), StandardOpenOption.WRITE)) {
      assertThat(other.tryLock()).isNotNull();
      assertThatThrownBy(() -> store("Berit Tolm"))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("another import");
    }
  }

  @Test
  void doesNotWriteIntoAnotherFolder() throws IOException {
    Path file = label("Ilka Varn");
    assertThatThrownBy(() -> new StoreImport(ONTOLOGY, folder).run(List.of(file), n -> {}))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("not empty");
  }
}
