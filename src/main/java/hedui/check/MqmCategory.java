package hedui.check;

/**
 * The categories of MQM 2.0 that our checks speak of, each with its ITS 2.0 locQualityIssueType.
 */
public enum MqmCategory {
  ACCURACY_MISTRANSLATION("Accuracy/Mistranslation", "mistranslation"),
  ACCURACY_MISTRANSLATION_NUMBER("Accuracy/Mistranslation", "numbers"),
  ACCURACY_OMISSION("Accuracy/Omission", "omission"),
  ACCURACY_ADDITION("Accuracy/Addition", "addition"),
  ACCURACY_UNTRANSLATED("Accuracy/Untranslated", "untranslated"),
  TERMINOLOGY_WRONG("Terminology/Wrong term", "terminology"),
  TERMINOLOGY_INCONSISTENT("Terminology/Inconsistent use of terminology", "inconsistency"),
  LINGUISTIC_PUNCTUATION("Linguistic conventions/Punctuation", "typographical"),
  LINGUISTIC_ENTITY("Accuracy/Mistranslation", "inconsistent-entities"),
  LOCALE_CHARACTERS("Locale conventions/National language standard", "characters"),
  LOCALE_WORDING("Locale conventions/National language standard", "locale-violation");

  private final String path;
  private final String itsType;

  MqmCategory(String path, String itsType) {
    this.path = path;
    this.itsType = itsType;
  }

  /** As reports write it: {@code Accuracy/Omission}. */
  public String path() {
    return path;
  }

  /** The value of ITS 2.0's {@code locQualityIssueType}. */
  public String itsType() {
    return itsType;
  }
}
