package hedui.term.sound;

import hedui.lexicon.ChineseNormal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/**
 * Whether Chinese characters sound like an English name. Learnt, while the program is built, from
 * the person names of a dictionary; Traditional and Simplified characters are the same to it.
 *
 * <pre>{@code
 * SoundModel model = SoundModel.load();
 * model.judge("Brian", "布萊恩").share();      // 0.97: most correct names look worse
 * model.judge("Brian", "布萊克").share();      // 0.0004: the third syllable should be en
 * }</pre>
 *
 * <p>Immutable, safe to share between threads.
 */
public final class SoundModel {
  /** At most one correct name in twenty looks as bad as this. */
  public static final double DOUBTFUL = 0.05;

  /**
   * One of the three tests alone at this share makes a name doubtful; the third, a cut end, is the
   * one that correct names fail most often by being shortened, and so counts less.
   */
  private static final double CUT_WEIGHT = 1.3;

  private static final class Shared {
    static final SoundModel MODEL = read();

    private static SoundModel read() {
      try (InputStream in = SoundModel.class.getResourceAsStream(SoundFile.NAME)) {
        if (in == null) {
          throw new IllegalStateException("the resource " + SoundFile.NAME + " is missing");
        }
        return SoundFile.read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final Sounds sounds;
  private final Readings readings;
  private final Tails tails;

  SoundModel(Sounds sounds, Readings readings, Tails tails) {
    this.sounds = sounds;
    this.readings = readings;
    this.tails = tails;
  }

  /** The model that comes with the program; read when first asked for. */
  public static SoundModel load() {
    return Shared.MODEL;
  }

  /** What the figures of each test, and of the three together, mean. */
  record Tails(Tail fit, Tail gain, Tail extension, Tail together) {
    /** The worst of the three tests, before it is compared with those of correct names. */
    double worst(SoundTests tests) {
      return Math.min(
          Math.min(fit.share(tests.fit()), gain.share(-tests.gain())),
          CUT_WEIGHT * extension.share(-tests.extension()));
    }

    double share(SoundTests tests) {
      return together.share(worst(tests));
    }
  }

  /** What is wrong with a reading, if anything is. */
  public enum Doubt {
    /** It does not sound like the name. */
    OTHER_NAME,
    /** One syllable does not. */
    SYLLABLE,
    /** It ends before the name does. */
    CUT
  }

  /**
   * What the model thinks of some characters as a rendering of a name.
   *
   * @param share of correct names that look at least as bad, 0 to 1
   * @param fit how much better than chance the sounds explain the letters, per letter
   * @param doubt what would be wrong, most likely
   * @param suspect the place, from 0, of the character that fits worst; -1 if unknown
   * @param expected the syllable that would fit there, without its tone; empty if unknown
   */
  public record Judgement(double share, double fit, Doubt doubt, int suspect, String expected) {
    /** Nothing to judge by: a character without a reading, no letters. */
    static final Judgement NONE = new Judgement(0, -9, Doubt.OTHER_NAME, -1, "");

    public boolean isDoubtful() {
      return share <= DOUBTFUL;
    }
  }

  /** Judges one part of a name: no spaces, no interpunct. */
  public Judgement judge(String english, String chinese) {
    int[] reading = reading(chinese);
    SpelledName name = spell(english);
    return reading.length == 0 || name.letters() == 0 ? Judgement.NONE : judge(name, reading);
  }

  Judgement judge(SpelledName name, int[] reading) {
    SoundTests tests = name.test(reading);
    double fit = tails.fit().share(tests.fit());
    double gain = tails.gain().share(-tests.gain());
    double cut = CUT_WEIGHT * tails.extension().share(-tests.extension());
    Doubt doubt =
        cut < gain && cut <= fit
            ? Doubt.CUT
            : gain <= 3 * fit && tests.suspect() >= 0 ? Doubt.SYLLABLE : Doubt.OTHER_NAME;
    return new Judgement(
        tails.share(tests),
        tests.fit(),
        doubt,
        tests.suspect(),
        tests.expected() < 0 ? "" : sounds.syllables().name(tests.expected()));
  }

  SpelledName spell(String english) {
    return new SpelledName(sounds, Spelling.of(english));
  }

  /** The syllables of some characters; none if one of them has no reading. */
  int[] reading(CharSequence chinese) {
    int[] reading = new int[chinese.length()];
    for (int i = 0; i < reading.length; i++) {
      reading[i] = syllable(chinese.charAt(i));
      if (reading[i] < 0) {
        return new int[0];
      }
    }
    return reading;
  }

  int syllable(char c) {
    return readings.syllable(ChineseNormal.shared().normal(c));
  }

  /** The syllable of a character without its tone; empty if it has none. */
  public String syllableOf(char c) {
    int syllable = syllable(c);
    return syllable < 0 ? "" : sounds.syllables().name(syllable);
  }

  /** Whether a word may be the pinyin of one or two characters: {@code Huang}, {@code Weiming}. */
  public boolean isPinyin(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    List<String> syllables = sounds.syllables().names();
    if (syllables.contains(small)) {
      return true;
    }
    for (int cut = 2; cut <= small.length() - 2; cut++) {
      if (syllables.contains(small.substring(0, cut)) && syllables.contains(small.substring(cut))) {
        return true;
      }
    }
    return false;
  }

  /** How much more common a character is in foreigners' names than elsewhere, in bits. */
  public float odds(char c) {
    return readings.odds(ChineseNormal.shared().normal(c));
  }

  /** The character most common in names for a syllable, in Simplified; empty if there is none. */
  public String characterFor(String syllable) {
    int number = sounds.syllables().names().indexOf(syllable);
    int most = 0;
    String character = "";
    for (char c = Readings.FIRST; c <= Readings.LAST && number >= 0; c++) {
      if (readings.syllable(c) == number && readings.commonness(c) > most) {
        most = readings.commonness(c);
        character = String.valueOf(c);
      }
    }
    return character;
  }

  Sounds sounds() {
    return sounds;
  }

  Readings readings() {
    return readings;
  }

  Tails tails() {
    return tails;
  }
}
