package hedui.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hedui.input.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CallFinderTest {
  @TempDir private Path folder;

  private void file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "x\n");
  }

  @ParameterizedTest
  @CsvSource({
    "acme/2024-Q3.en.txt, acme/2024-Q3.zh.txt, acme/2024-Q3, acme, 2024-Q3",
    "acme/call_en.txt, acme/call_zh_TW.txt, acme/call, acme, ''",
    "acme/2024-05-01-en.txt, acme/2024-05-01-zh-TW.txt, acme/2024-05-01, acme, 2024-05-01",
    "x2023.en.txt, x2023.zh-Hant.txt, x2023, '', 2023",
  })
  void filesThatDifferInTheirLanguageAreOneCall(
      String english, String chinese, String id, String company, String date) throws Exception {
    file(english);
    file(chinese);
    List<Call> calls = new CallFinder().walk(folder).found().calls();
    assertEquals(1, calls.size());
    assertEquals(id, calls.get(0).id());
    assertEquals(company, calls.get(0).company());
    assertEquals(date, calls.get(0).date());
    assertEquals(folder.resolve(chinese), calls.get(0).target().orElseThrow());
  }

  @Test
  void anEnglishFileWithoutItsChineseIsSaid() throws Exception {
    file("a/one.en.txt");
    file("a/two.txt");
    CallFinder.Found found = new CallFinder().walk(folder).found();
    assertEquals(List.of("a/two"), found.calls().stream().map(Call::id).toList());
    assertEquals(1, found.complaints().size());
    assertTrue(found.complaints().get(0).contains("one.zh.txt"), found.complaints().get(0));
  }

  @Test
  void aTableWithoutSourceAndTargetIsNoCall() throws Exception {
    Files.writeString(folder.resolve("gold.tsv"), "check\tseverity\n");
    Files.writeString(folder.resolve("pairs.tsv"), "source\ttarget\n");
    assertEquals(
        List.of("pairs"),
        new CallFinder().walk(folder).found().calls().stream().map(Call::id).toList());
  }

  @Test
  void aManifestNamesItsCallsAndItsMistakes() throws Exception {
    file("en/a.txt");
    file("zh/a.txt");
    Files.writeString(
        folder.resolve("calls.tsv"),
        "id\tsource\ttarget\tcompany\tdate\na\ten/a.txt\tzh/a.txt\tAcme\t2024-08-01\na\ten/a.txt\t\t\t\n\ten/a.txt\n");
    CallFinder.Found found = new CallFinder().manifest(folder.resolve("calls.tsv")).found();
    assertEquals(1, found.calls().size());
    assertEquals("Acme", found.calls().get(0).company());
    assertEquals("2024-Q3", found.calls().get(0).quarter());
    assertEquals(2, found.complaints().size());
    assertTrue(found.complaints().get(0).contains("calls.tsv:3"), found.complaints().get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../up", "/abs", "a/../b", "nul\u0000"})
  void anIdThatWouldLeaveTheFolderOfTheRunIsRefused(String id) throws Exception {
    Files.writeString(folder.resolve("calls.tsv"), "id\tsource\n" + id + "\ta.txt\nb\ta.txt\n");
    CallFinder.Found found = new CallFinder().manifest(folder.resolve("calls.tsv")).found();
    assertEquals(List.of("b"), found.calls().stream().map(Call::id).toList());
    assertTrue(found.complaints().get(0).contains("calls.tsv:2"), found.complaints().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "2024-08-01, 2024-Q3",
    "2024-12, 2024-Q4",
    "2024, 2024",
    "2024-13-01, ''",
    "1/2/2024, ''"
  })
  void aDateThatIsNoneHasNoQuarter(String date, String quarter) {
    assertEquals(quarter, new Call("a", Path.of("a"), Optional.empty(), "", date).quarter());
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    InputException complaint =
        assertThrows(InputException.class, () -> new CallFinder().walk(folder.resolve("gone")));
    assertTrue(complaint.getMessage().contains("no such folder"), complaint.getMessage());
  }
}
