package hedui.check;

import hedui.bitext.Language;
import hedui.check.LocaleWords.Word;
import hedui.check.TargetLines.Place;
import hedui.check.TargetLines.TargetLine;
import hedui.term.TermMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds words that the region does not use: Mainland words in a text for Taiwan, and the reverse.
 * All places of one word are one finding. A word that is good in both regions in one sense is
 * reported only where the English shows the other: 文件 for "files", never for "documents".
 */
@CheckInfo(id = "locale-wording", category = MqmCategory.LOCALE_WORDING, severity = Severity.MINOR)
public final class LocaleWording implements Check {
  private static final int MOST_MARKS = 20;

  @Override
  public List<Finding> check(ReadBitext bitext) {
    Language language = bitext.resources().target();
    if (language == Language.ZH_HK) {
      return List.of();
    }
    LocaleWords words = bitext.resources().localeWords();
    Map<Integer, List<Place>> places = new TreeMap<>();
    for (TargetLine line : bitext.targetLines()) {
      for (TermMatch match : words.finder().find(line.text())) {
        Word word = words.word(match.number());
        ReadBead bead = line.bead(match.start());
        if (word.needs().isEmpty() || EnglishWords.anyStands(word.needs(), bead)) {
          places
              .computeIfAbsent(match.number(), n -> new ArrayList<>(2))
              .add(new Place(line, match.start(), match.end()));
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    places.forEach((number, of) -> findings.add(finding(words.word(number), of, language)));
    return findings;
  }

  private Finding finding(Word word, List<Place> places, Language language) {
    String said = places.get(0).mark().text();
    String other = language == Language.ZH_CN ? ScriptForms.simplified(word.other()) : word.other();
    Finding.Builder finding =
        Finding.of(
            this,
            Message.of(
                language == Language.ZH_CN
                    ? "check.locale-wording.taiwan"
                    : "check.locale-wording.mainland",
                said,
                other,
                places.size()));
    TargetLines.mark(finding, places, MOST_MARKS);
    return finding.suggest(0, other).build();
  }
}
