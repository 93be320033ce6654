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
    List<String> parts =
        Arrays.asList(tag.strip().toLowerCase(Locale.ROOT).replace('_', '-').split("-"));
    String language = parts.get(0);
    if (!language.equals("zh") && !language.equals("cmn") && !language.equals("yue")) {
      throw new IllegalArgumentException(
          "the language " + tag + " is not Chinese; hedui knows zh-TW, zh-HK, zh-CN and zh");
    }
    if (parts.contains("hk") || parts.contains("mo")) {
      return Optional.of(parts.contains("hans") ? Language.ZH_CN : Language.ZH_HK);
    }
    if (parts.contains("hans") || parts.contains("chs")) {
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
}
