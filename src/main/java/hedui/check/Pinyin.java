package hedui.check;

import hedui.term.sound.SoundModel;
import java.util.List;

/** Tells names that are themselves Chinese: no transliteration, so not to be judged by sound. */
final class Pinyin {
  private Pinyin() {}

  /** Whether no word of a name may be the spelling of a Chinese, Korean or Vietnamese one. */
  static boolean isNone(List<String> parts) {
    return parts.stream().noneMatch(Pinyin::isSpelling);
  }

  private static boolean isSpelling(String part) {
    return part.length() <= 3 || SoundModel.load().isPinyin(part);
  }
}
