package hedui.input;

import hedui.bitext.Block;
import hedui.bitext.Line;
import java.util.List;
import java.util.Optional;

/**
 * Whether the two sides of an input can be an English text and its Chinese. It complains of what no
 * bilingual text looks like and leaves the rest to the checks.
 */
final class Sides {
  /** A side that is so many times the other is no translation of it. */
  private static final int LOPSIDED = 20;

  /** Where the longer side is not so long, some 500 words, its length says nothing. */
  private static final int LEAST = 2_500;

  /** What to do about any of it. */
  static final String WANTED = "give an English text and its Chinese translation";

  private final Tongue source = new Tongue();
  private final Tongue target = new Tongue();

  private Sides() {}

  static Sides of(List<Line> source, List<Line> target) {
    Sides sides = new Sides();
    source.forEach(line -> sides.source.add(line.text()));
    target.forEach(line -> sides.target.add(line.text()));
    return sides;
  }

  static Sides of(List<Block> blocks) {
    Sides sides = new Sides();
    for (Block block : blocks) {
      block.source().forEach(line -> sides.source.add(line.text()));
      block.target().forEach(line -> sides.target.add(line.text()));
    }
    return sides;
  }

  /** What the source is, if it is surely not English. */
  Optional<String> wrongSource() {
    return source.name().filter(name -> !name.equals(Tongue.ENGLISH));
  }

  /**
   * What the target is, if its letters are surely not Chinese. Latin ones are no proof: text that
   * was left untranslated is for the checks to find.
   */
  Optional<String> wrongTarget() {
    return target.isLatin()
        ? Optional.empty()
        : target.name().filter(name -> !name.equals(Tongue.CHINESE));
  }

  boolean targetHasHan() {
    return target.hasHan();
  }

  /** What the target is, whatever it is written in. */
  Optional<String> targetName() {
    return target.name();
  }

  /** What else the source holds much of, if it is written in other letters than English. */
  Optional<String> mixedIn() {
    return source.mixedIn();
  }

  /** Whether the Chinese was given as the source, and what is in Latin letters as its target. */
  boolean areSwapped() {
    return source.name().equals(Optional.of(Tongue.CHINESE)) && target.isLatin();
  }

  /** Complains of sides that stand together in one input. */
  void check(String input) throws InputException {
    if (areSwapped()) {
      throw new InputException(
          input + ": its source is Chinese and its target is not; swap the two sides");
    }
    Optional<String> wrong = wrongSource();
    if (wrong.isPresent()) {
      throw new InputException(
          input + ": its source is " + wrong.get() + ", not English; " + WANTED);
    }
    wrong = wrongTarget();
    if (wrong.isPresent()) {
      throw new InputException(
          input + ": its target is " + wrong.get() + ", not Chinese; " + WANTED);
    }
  }

  /**
   * Says so where one side is many times the other.
   *
   * @param input where, empty if the sides are inputs themselves
   */
  Optional<String> lopsided(String input, String sourceName, String targetName) {
    int less = Math.min(source.weight(), target.weight());
    int more = Math.max(source.weight(), target.weight());
    if (more < LEAST || more < LOPSIDED * less) {
      return Optional.empty();
    }
    boolean isSource = source.weight() > target.weight();
    return Optional.of(
        input
            + (isSource ? sourceName : targetName)
            + " is "
            + (less == 0 ? "many" : more / less)
            + " times as long as "
            + (isSource ? targetName : sourceName)
            + ", so most of it can have no counterpart; are they the same text?");
  }
}
