package hedui.check;

import hedui.bitext.Language;
import hedui.bitext.Side;
import hedui.lexicon.Lexicon;
import hedui.quantity.QuantityReader;
import hedui.term.Term;
import hedui.term.Termbase;
import hedui.term.name.KnownNames;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What checks look things up in, for one language of the target: made once for a run, safe to share
 * between threads. What takes time to load is loaded when first asked for.
 */
public final class Resources {
  private final Language target;
  private final QuantityReader english = QuantityReader.of(Language.EN);
  private final QuantityReader chinese;

  private final List<Term> ownTerms;
  private final Supplier<KnownNames> knownNames;
  private final Supplier<Lexicon> lexicon;
  private @Nullable Termbase termbase;
  private @Nullable LocaleWords localeWords;

  public Resources(Language target) {
    this(target, List.of(), KnownNames::load);
  }

  /**
   * @param ownTerms the user's termbase, which comes before ours
   * @param knownNames well-known names, asked for when first needed
   */
  public Resources(Language target, List<Term> ownTerms, Supplier<KnownNames> knownNames) {
    this(target, ownTerms, knownNames, Lexicon::load);
  }

  /**
   * @param lexicon the dictionary, asked when first needed
   */
  public Resources(
      Language target,
      List<Term> ownTerms,
      Supplier<KnownNames> knownNames,
      Supplier<Lexicon> lexicon) {
    this.lexicon = lexicon;
    this.target = target;
    this.ownTerms = List.copyOf(ownTerms);
    this.knownNames = knownNames;
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
    return lexicon.get();
  }

  /** Well-known names, the user's and ours; read when first asked for. */
  public KnownNames knownNames() {
    return knownNames.get();
  }

  /** The user's terms and ours; read when first asked for. */
  public synchronized Termbase termbase() {
    Termbase read = termbase;
    if (read == null) {
      read = Termbase.with(ownTerms, target);
      termbase = read;
    }
    return read;
  }

  /** The words and names that the region does not use; read when first asked for. */
  synchronized LocaleWords localeWords() {
    LocaleWords read = localeWords;
    if (read == null) {
      read = LocaleWords.foreignTo(target, knownNames());
      localeWords = read;
    }
    return read;
  }
}
