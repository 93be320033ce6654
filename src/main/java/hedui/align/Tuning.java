package hedui.align;

/** The weights of the aligner. */
final class Tuning {
  static float numberFloor = 0.1f;
  static float wordFloor = 0.35f;
  static float phraseFloor = 0.7f;
  static float nameFloor = 0.5f;
  static float unknownFloor = 0.7f;
  static float latinFloor = 0.3f;
  static float chineseFloor = 0.35f;
  static float unknownCharFloor = 0.7f;
  static float lexical = 1f;
  static float length = 0.4f;
  static float nullCost = 2f;
  static float partial = 0.3f;
  static float oneChar = 0.1f;
  static float smooth = 0.0005f;
  static float variance = 6.8f;
  static float[] priors = {.74f, .09f, .02f, .006f, .002f, .012f, .003f, .003f};

  private Tuning() {}
}
