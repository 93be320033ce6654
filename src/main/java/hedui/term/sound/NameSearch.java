package hedui.term.sound;

import hedui.bitext.Span;
import hedui.lexicon.ChineseNormal;
import hedui.term.sound.SoundModel.Judgement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for names in Chinese text by their sound, and for stretches that look like a foreigner's
 * name at all. Keeps what it learnt of each English name; not for sharing between threads.
 */
public final class NameSearch {
  private static final int LONGEST = 8;
  private static final int TESTED = 3;
  private static final double WORST_FIT = -1.3;
  private static final float STRETCH_BITS = 4.5f;

  private final SoundModel model;
  private final Map<String, SpelledName> spelled = new HashMap<>();

  public NameSearch(SoundModel model) {
    this.model = model;
  }

  /** Where a name stands, most likely, and what the model thinks of it. */
  public record Hit(Span span, Judgement judgement) {}

  /**
   * The stretch of a text that sounds most like a name, if any sounds like it at all.
   *
   * @param name one word of a name
   * @param free whether the character at a place may belong to a name
   */
  public Optional<Hit> best(String name, String text, boolean[] free) {
    SpelledName spelling = spelled.computeIfAbsent(name, model::spell);
    if (spelling.letters() < 2) {
      return Optional.empty();
    }
    int[] reading = new int[text.length()];
    for (int i = 0; i < reading.length; i++) {
      char c = ChineseNormal.shared().normal(text.charAt(i));
      reading[i] = free[i] && model.readings().isInNames(c) ? model.syllable(c) : -1;
    }
    List<Hit> best = new ArrayList<>();
    double[] bestFit = new double[TESTED];
    double[] fits = new double[Math.min(LONGEST, spelling.letters()) + 1];
    for (int start = 0; start < reading.length; start++) {
      if (reading[start] < 0) {
        continue;
      }
      int longest = spelling.fits(reading, start, fits);
      for (int length = 2; length <= longest; length++) {
        place(best, bestFit, fits[length], new Span(start, start + length));
      }
    }
    Optional<Hit> chosen = Optional.empty();
    for (Hit hit : best) {
      Judgement judgement =
          model.judge(
              spelling,
              java.util.Arrays.copyOfRange(reading, hit.span().start(), hit.span().end()));
      if (chosen.isEmpty() || judgement.share() > chosen.get().judgement().share()) {
        chosen = Optional.of(new Hit(hit.span(), judgement));
      }
    }
    return chosen;
  }

  private static void place(List<Hit> best, double[] bestFit, double fit, Span span) {
    if (fit <= WORST_FIT || (best.size() == TESTED && fit <= bestFit[TESTED - 1])) {
      return;
    }
    int at = Math.min(best.size(), TESTED - 1);
    if (best.size() == TESTED) {
      best.remove(TESTED - 1);
    }
    while (at > 0 && bestFit[at - 1] < fit) {
      bestFit[at] = bestFit[at - 1];
      at--;
    }
    bestFit[at] = fit;
    best.add(at, new Hit(span, Judgement.NONE));
  }

  /**
   * Stretches of two characters or more that look like foreigners' names by their characters alone,
   * in order.
   */
  public List<Span> stretches(String text, boolean[] free) {
    List<Span> stretches = new ArrayList<>();
    float sum = 0;
    float most = 0;
    int start = 0;
    int end = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && free[i] && ChineseNormal.isHan(text.charAt(i));
      float bits = inside ? Math.min(3, model.odds(text.charAt(i)) - 0.5f) : -20;
      if (sum <= 0) {
        sum = 0;
        most = 0;
        start = i;
        end = i;
      }
      sum += bits;
      if (sum > most) {
        most = sum;
        end = i + 1;
      }
      if (bits < -8 || sum <= 0 || sum < most - 5) {
        if (most >= STRETCH_BITS && end - start >= 2) {
          stretches.add(new Span(start, end));
        }
        sum = 0;
        most = 0;
      }
    }
    return stretches;
  }

  public Judgement judge(String name, String chinese) {
    int[] reading = model.reading(chinese);
    SpelledName spelling = spelled.computeIfAbsent(name, model::spell);
    return reading.length == 0 || spelling.letters() == 0
        ? Judgement.NONE
        : model.judge(spelling, reading);
  }
}
