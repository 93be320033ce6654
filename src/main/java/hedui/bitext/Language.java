package hedui.bitext;

/**
 * The languages hedui reads: English as the source, three written standards of Chinese as the
 * target.
 */
public enum Language {
  EN("en", "en"),
  ZH_TW("zh-TW", "zh-Hant"),
  ZH_HK("zh-HK", "zh-Hant"),
  ZH_CN("zh-CN", "zh-Hans");

  private final String tag;
  private final String scriptTag;

  Language(String tag, String scriptTag) {
    this.tag = tag;
    this.scriptTag = scriptTag;
  }

  /** The BCP 47 tag that reports carry: {@code zh-TW}. */
  public String tag() {
    return tag;
  }

  /** The tag that picks glyphs in a page: {@code zh-Hant}. */
  public String scriptTag() {
    return scriptTag;
  }

  public boolean isChinese() {
    return this != EN;
  }

  public boolean isTraditional() {
    return this == ZH_TW || this == ZH_HK;
  }
}
