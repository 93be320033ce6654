package hedui.term.name;

import hedui.bitext.Span;
import hedui.lexicon.Lexicon;
import hedui.term.name.Rendering.Way;
import hedui.term.sound.SoundModel;
import hedui.term.sound.SoundModel.Judgement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds a name that was translated word by word. */
final class Translations {
  private static final Judgement UNJUDGED =
      new Judgement(1, 0, SoundModel.Doubt.OTHER_NAME, -1, "");
  private static final int SHORTEST_HALF = 3;

  private final Lexicon lexicon;

  Translations(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The words of the Chinese, if one of the target's segments translates most of the name's. */
  Optional<Rendering> find(String name, List<String> parts, List<TargetText> targets) {
    for (TargetText target : targets) {
      Optional<Span> span = parts.size() == 1 ? one(parts.get(0), target) : several(parts, target);
      if (span.isPresent()) {
        target.claim(span.get());
        return Optional.of(
            new Rendering(Way.TRANSLATED, name, target.segment, span.get(), UNJUDGED));
      }
    }
    return Optional.empty();
  }

  private Optional<Span> one(String part, TargetText target) {
    Optional<Span> whole = word(part, target, 0, 2);
    if (whole.isPresent() || lexicon.find(part) >= 0) {
      return whole;
    }
    // Tidebook: a word made of two.
    String small = part.toLowerCase(Locale.ROOT);
    for (int cut = SHORTEST_HALF; cut <= small.length() - SHORTEST_HALF; cut++) {
      if (lexicon.find(small, 0, cut) >= 0 && lexicon.find(small, cut, small.length()) >= 0) {
        Optional<Span> first = word(small.substring(0, cut), target, 0, 2);
        if (first.isPresent()) {
          Optional<Span> second = word(small.substring(cut), target, first.get().end(), 1);
          if (second.isPresent() && second.get().start() == first.get().end()) {
            return Optional.of(first.get().union(second.get()));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Span> several(List<String> parts, TargetText target) {
    Optional<Span> all = Optional.empty();
    int hits = 0;
    for (String part : parts) {
      int near = all.map(Span::start).orElse(0);
      Optional<Span> span = target.latin(part.toLowerCase(Locale.ROOT));
      if (span.isEmpty()) {
        span = word(part, target, near, 1);
      }
      if (span.isPresent()) {
        hits++;
        all = Optional.of(all.isPresent() ? all.get().union(span.get()) : span.get());
      }
    }
    boolean most = hits >= 2 && 2 * hits >= parts.size();
    return all.filter(span -> most && span.length() <= 4 + 5 * parts.size());
  }

  /**
   * A translation of a word that stands free, the nearest to a place, of those there the longest.
   */
  private Optional<Span> word(String part, TargetText target, int near, int shortest) {
    int word = lexicon.find(part);
    if (word < 0) {
      return Optional.empty();
    }
    Optional<Span> found = translated(word, target, near, shortest);
    return found.isPresent() || lexicon.lemma(word) == word
        ? found
        : translated(lexicon.lemma(word), target, near, shortest);
  }

  private Optional<Span> translated(int word, TargetText target, int near, int shortest) {
    Optional<Span> best = Optional.empty();
    for (int i = lexicon.first(word); i < lexicon.first(word + 1); i++) {
      int string = lexicon.translation(i);
      int length = lexicon.chineseLength(string);
      if (length < shortest) {
        continue;
      }
      for (int at = target.chinese.find(string, 0);
          at >= 0;
          at = target.chinese.find(string, at + 1)) {
        Span span = new Span(at, at + length);
        if (target.isFree(span) && (best.isEmpty() || isBetter(span, best.get(), near))) {
          best = Optional.of(span);
        }
      }
    }
    return best;
  }

  private static boolean isBetter(Span span, Span other, int near) {
    int closer = Math.abs(other.start() - near) - Math.abs(span.start() - near);
    return closer > 0 && span.length() >= other.length() - 1
        || (closer > -6 && span.length() > other.length());
  }
}
