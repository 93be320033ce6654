package hedui.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hedui.audit.Auditor;
import hedui.input.InputException;
import hedui.input.Inputs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Pairs as they occur in earnings calls: {@code polarity-wrong.tsv} and {@code polarity-right.tsv};
 * the same of words and their opposites.
 */
class PolarityPairsTest {
  private static List<String> flagged(String name) throws IOException, InputException {
    byte[] rows;
    try (InputStream in = PolarityPairsTest.class.getResourceAsStream(name)) {
      assertTrue(in != null, name);
      rows = in.readAllBytes();
    }
    var document = new Inputs(Optional.empty(), new ByteArrayInputStream(rows)).read(Path.of("-"));
    return new Auditor(List.of(new PolarityMismatch()))
        .audit(document).findings().stream()
            .map(reviewed -> reviewed.finding().beads().get(0))
            .distinct()
            .toList();
  }

  @Test
  void deniedOnOneSideOnly() throws IOException, InputException {
    int found = flagged("polarity-wrong.tsv").size();
    assertTrue(found >= 24, "found " + found);
  }

  @Test
  void deniedOnBothSidesOrNeither() throws IOException, InputException {
    assertEquals(List.of(), flagged("polarity-right.tsv"));
  }

  @Test
  void aWordThatBecameItsOpposite() throws IOException, InputException {
    int found = flagged("opposites-wrong.tsv").size();
    assertTrue(found >= 22, "found " + found);
  }

  @Test
  void aWordAndItsOppositeWhereBothAreSaidOrDenied() throws IOException, InputException {
    assertEquals(List.of(), flagged("opposites-right.tsv"));
  }
}
