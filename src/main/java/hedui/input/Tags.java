package hedui.input;

import hedui.bitext.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Language tags as people write them: BCP 47 with - or _, in any case, with or without script. */
public final class Tags {
  private Tags() {}

  /**
   * The written standard that a tag of Chinese asks for; empty for {@code zh}, which leaves it
   * open.
   *
   * @throws IllegalArgumentException if it is not a tag of written Chinese
   */
  public static Optional<Language> chinese(String tag) {
    if (!isChinese(tag)) {
      throw new IllegalArgumentException(
          "the language " + tag + " is not Chinese; hedui knows zh-TW, zh-HK, zh-CN and zh");
    }
    List<String> parts = parts(tag);
    boolean simplified = parts.contains("hans") || parts.contains("chs");
    if (parts.contains("hk") || parts.contains("mo") || parts.get(0).equals("yue")) {
      return Optional.of(simplified ? Language.ZH_CN : Language.ZH_HK);
    }
    if (simplified) {
      return Optional.of(Language.ZH_CN);
    }
    if (parts.contains("hant") || parts.contains("tw") || parts.contains("cht")) {
      return Optional.of(Language.ZH_TW);
    }
    if (parts.contains("cn") || parts.contains("sg") || parts.contains("my")) {
      return Optional.of(Language.ZH_CN);
    }
    return Optional.empty();
  }

  static boolean isChinese(String tag) {
    return List.of("zh", "cmn", "yue", "zho", "chi").contains(parts(tag).get(0));
  }

  static boolean isEnglish(String tag) {
    return List.of("en", "eng").contains(parts(tag).get(0));
  }

  /** Whether a tag is what somebody who asks for another means: zh-Hant is zh_TW. */
  static boolean same(String asked, String tag) {
    if (!isChinese(tag)) {
      return false;
    }
    Optional<Language> wanted = chinese(asked);
    Optional<Language> has = chinese(tag);
    return wanted.isEmpty() || has.isEmpty() || wanted.equals(has);
  }

  private static List<String> parts(String tag) {
    return Arrays.asList(tag.strip().toLowerCase(Locale.ROOT).replace('_', '-').split("-", -1));
  }
}
