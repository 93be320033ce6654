package hedui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class LexiconCommandTest {
  private static final String DICTIONARY =
      "# CC-CEDICT\n#! version=1\n烏茲 乌兹 [wu1 zi1] /wozzle/\n弗里 弗里 [fu2 li3] /to fribble/\n";

  @TempDir private Path directory;
  @RegisterExtension final Streams streams = new Streams();

  @AfterEach
  void restore() throws Exception {
    LexiconStore.ofUser().remove("test-cedict");
  }

  @Test
  void whatIsAddedIsListedUsedAndRemoved() throws Exception {
    Path english =
        Files.writeString(directory.resolve("a.txt"), "Rain fell.\nA wozzle fribbled.\n");
    Path chinese = Files.writeString(directory.resolve("b.txt"), "下雨了。\n烏茲弗里。\n");
    String[] align = {"align", "--segmented", english.toString(), chinese.toString()};
    String without = run(0, align);
    String file = Files.writeString(directory.resolve("cedict_ts.u8"), DICTIONARY).toString();
    assertTrue(
        run(0, "lexicon", "add", file, "--name", "test-cedict")
            .startsWith("test-cedict: 2 translations, in "));
    assertTrue(run(0, "lexicon", "list").contains("test-cedict: 2 translations\n"));
    String with = run(0, align);
    assertFalse(with.equals(without), with);
    assertEquals(
        without, run(0, "align", "--segmented", "--no-added-lexicons", align[2], align[3]));
    assertEquals(
        with,
        run(
            0,
            "align",
            "--segmented",
            "--no-added-lexicons",
            "--lexicon",
            file,
            align[2],
            align[3]));
    run(0, "lexicon", "remove", "test-cedict");
    assertEquals(without, run(0, align));
    run(2, "lexicon", "remove", "test-cedict");
    assertTrue(streams.err().contains("test-cedict: no such lexicon"), streams.err());
  }

  @Test
  void aLineOfAnotherFormatIsNamedAndNothingIsAdded() throws Exception {
    String file =
        Files.writeString(directory.resolve("x.u8"), DICTIONARY + "燈塔 lighthouse\n").toString();
    run(2, "lexicon", "add", file, "--name", "test-cedict");
    assertTrue(streams.err().contains("x.u8:5: is not of CC-CEDICT's format"), streams.err());
    assertFalse(run(0, "lexicon", "list").contains("test-cedict"));
  }

  @Test
  void aDamagedLexiconIsAComplaint() throws Exception {
    Path file = LexiconStore.ofUser().file("test-cedict");
    Files.createDirectories(file.resolveSibling(""));
    Files.write(file, new byte[] {'h', 'd', 'l', 1, 9, 9});
    run(2, "lexicon", "list");
    assertTrue(streams.err().contains("is damaged or of another version"), streams.err());
  }

  @Test
  void theFolderIsWhereTheEnvironmentSays() {
    assertEquals(Path.of("h", "lexicons"), LexiconStore.folder(Map.of("HEDUI_HOME", "h")));
    assertEquals(
        Path.of("d", "hedui", "lexicons"), LexiconStore.folder(Map.of("XDG_DATA_HOME", "d")));
    assertEquals(
        Path.of("l", "hedui", "lexicons"),
        LexiconStore.folder(Map.of("LOCALAPPDATA", "l", "XDG_DATA_HOME", "d")));
  }

  private String run(int status, String... arguments) {
    streams.reset();
    assertEquals(status, Main.run(arguments), streams::err);
    return streams.out();
  }
}
