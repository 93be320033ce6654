package hedui.check;

import hedui.align.Aligner;
import hedui.bitext.Language;
import hedui.bitext.Side;
import hedui.lexicon.Lexicon;
import hedui.quantity.QuantityReader;

/**
 * What checks look things up in, for one language of the target: made once for a run, safe to share
 * between threads. What takes time to load is loaded when first asked for.
 */
public final class Resources {
  private final Language target;
  private final Aligner aligner = Aligner.dictionary();
  private final QuantityReader english = QuantityReader.of(Language.EN);
  private final QuantityReader chinese;

  public Resources(Language target) {
    this.target = target;
    this.chinese = QuantityReader.of(target);
  }

  /** The written standard of the target text. */
  public Language target() {
    return target;
  }

  public QuantityReader quantities(Side side) {
    return side == Side.SOURCE ? english : chinese;
  }

  /** The bilingual dictionary; read when first asked for. */
  public Lexicon lexicon() {
    return Lexicon.load();
  }

  /** Pairs sentences inside a bead. */
  public Aligner aligner() {
    return aligner;
  }
}
