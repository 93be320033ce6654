package hedui.check;

import hedui.bitext.HanForms;
import hedui.check.TargetLines.Place;
import hedui.check.TargetLines.TargetLine;
import hedui.lexicon.ChineseNormal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds characters of the other script: Simplified ones in a Traditional text and the reverse. A
 * character that both scripts use, such as 后, is never reported. All of a document are one finding;
 * a passage written in the other script throughout is one of its own.
 */
@CheckInfo(
    id = "script-mismatch",
    category = MqmCategory.LOCALE_CHARACTERS,
    severity = Severity.MINOR)
public final class ScriptMismatch implements Check {
  private static final int MOST_MARKS = 20;

  /** From this many on in one line, and as many as of the text's own script, a line is foreign. */
  private static final int FOREIGN = 6;

  @Override
  public List<Finding> check(ReadBitext bitext) {
    boolean traditional = bitext.resources().target().isTraditional();
    List<Finding> findings = new ArrayList<>();
    List<Place> scattered = new ArrayList<>();
    Set<String> characters = new TreeSet<>();
    int count = 0;
    for (TargetLine line : bitext.targetLines()) {
      String text = line.text();
      int foreign = 0;
      int home = 0;
      for (int i = 0; i < text.length(); i++) {
        foreign += isForeign(text.charAt(i), traditional) ? 1 : 0;
      }
      if (foreign == 0) {
        continue;
      }
      for (int i = 0; i < text.length(); i++) {
        home += isForeign(text.charAt(i), !traditional) ? 1 : 0;
      }
      if (foreign >= FOREIGN && foreign >= home) {
        findings.add(
            Finding.of(this, message("passage", traditional, foreign, ""), line.bead(0).bead())
                .severity(Severity.MAJOR)
                .target(line.mark(0, text.length()))
                .build());
        continue;
      }
      count += foreign;
      for (int i = 0; i < text.length(); i++) {
        int start = i;
        while (i < text.length() && isForeign(text.charAt(i), traditional)) {
          characters.add(text.substring(i, i + 1));
          i++;
        }
        if (i > start) {
          scattered.add(new Place(line, start, i));
        }
      }
    }
    if (!scattered.isEmpty()) {
      Finding.Builder finding =
          Finding.of(this, message("characters", traditional, count, String.join("", characters)));
      TargetLines.mark(finding, scattered, MOST_MARKS);
      for (String character : characters) {
        if (!traditional) {
          char simplified = ChineseNormal.shared().normal(character.charAt(0));
          finding.why("target", character, Message.verbatim(String.valueOf(simplified)));
        }
      }
      findings.add(finding.build());
    }
    return findings;
  }

  private static boolean isForeign(char c, boolean traditional) {
    return traditional ? HanForms.isSimplified(c) : HanForms.isTraditional(c);
  }

  private static Message message(String what, boolean traditional, int count, String characters) {
    return Message.of(
        "check.script-mismatch." + what,
        Message.of(traditional ? "script.simplified" : "script.traditional"),
        count,
        characters);
  }
}
