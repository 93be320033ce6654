package hedui.review;

import hedui.bitext.Mark;
import hedui.bitext.Segment;
import hedui.check.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/**
 * What stays the same about a finding when its file is moved, renamed, re-ordered or re-aligned: a
 * hash of its check, its marked texts and the sentence that holds them; never a line, bead or
 * offset.
 */
public final class Fingerprint {
  private Fingerprint() {}

  /**
   * 16 hex digits for a finding.
   *
   * @param sentenceOf the segment that holds a mark
   */
  public static String of(Finding finding, Function<Mark, Segment> sentenceOf) {
    StringBuilder content = new StringBuilder("1\n").append(finding.check());
    append(content, finding.source());
    append(content, finding.target());
    List<Mark> home = finding.source().isEmpty() ? finding.target() : finding.source();
    content.append("\n");
    home.stream()
        .map(mark -> normal(sentenceOf.apply(mark).text()))
        .distinct()
        .sorted()
        .forEach(sentence -> content.append('\u001f').append(sentence));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(content.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static void append(StringBuilder content, List<Mark> marks) {
    content.append('\n');
    marks.stream()
        .map(mark -> normal(mark.text()))
        .sorted()
        .forEach(text -> content.append('\u001f').append(text));
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
  }
}
