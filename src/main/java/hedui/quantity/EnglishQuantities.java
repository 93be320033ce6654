package hedui.quantity;

import hedui.bitext.Span;
import hedui.quantity.EnglishAmounts.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads amounts in English. The text is cut into tokens once; wherever one may begin an amount, the
 * readers of dates, periods, names and amounts are asked in turn, and the first that knows it takes
 * it. What they look at is bounded, so the time is linear in the length of the text.
 */
final class EnglishQuantities implements QuantityReader {
  @Override
  public List<Quantity> read(String text) {
    return new Reading(text).run();
  }

  /** One text being read. */
  private static final class Reading {
    private final EnglishTokens tokens;
    private final EnglishMoments moments;
    private final EnglishPeriods periods;
    private final EnglishIdentifiers identifiers;
    private final EnglishRanges ranges;
    private final EnglishAmounts amounts;
    private final EnglishLevels levels;
    private final EnglishContext context;
    private final List<Quantity> found = new ArrayList<>();

    /** The token after the last amount. */
    private int floor;

    Reading(String text) {
      tokens = EnglishTokens.of(text);
      EnglishNumbers numbers = new EnglishNumbers(tokens);
      EnglishYears years = new EnglishYears(tokens, numbers);
      moments = new EnglishMoments(tokens, numbers, years, found);
      periods = new EnglishPeriods(tokens, years, found);
      identifiers = new EnglishIdentifiers(tokens);
      amounts = new EnglishAmounts(tokens, numbers);
      ranges = new EnglishRanges(tokens, amounts);
      levels = new EnglishLevels(tokens);
      context = new EnglishContext(tokens);
    }

    List<Quantity> run() {
      int count = tokens.count();
      for (int i = 0; i < count; ) {
        int end = tokens.is(i, Lexeme.STARTS) ? at(i) : i;
        i = end > i ? end : i + 1;
      }
      return List.copyOf(found);
    }

    private int at(int i) {
      int end = moments.read(i);
      if (end == i) {
        end = periods.read(i);
      }
      if (end > i) {
        floor = end;
        return end;
      }
      end = named(i);
      return end == i ? amount(i) : end;
    }

    private int named(int i) {
      int end = identifiers.unread(i);
      if (end > i) {
        return end;
      }
      end = identifiers.after(i);
      boolean labelled = end == i && identifiers.isLabelled(i);
      if (end == i && !labelled) {
        return i;
      }
      int last = labelled ? i + 1 : end;
      BigDecimal value = tokens.decimal(i);
      return add(Quantity.of(span(i, last), Kind.IDENTIFIER, Amount.exact(value)), last);
    }

    private Span span(int start, int end) {
      return new Span(tokens.start(start), tokens.end(end - 1));
    }

    private int add(Quantity quantity, int end) {
      found.add(quantity);
      floor = end;
      return end;
    }

    private int amount(int i) {
      if (tokens.is(i, Lexeme.MULTIPLIER)) {
        return multiplied(i);
      }
      if (tokens.at(i).direction() == Direction.FLAT) {
        return flat(i);
      }
      int ranked = ranked(i);
      if (ranked > i) {
        return ranked;
      }
      Figure level = levels.read(i);
      Part part = level == null ? ranges.read(i) : levelled(level);
      if (part == null || !isMeant(part)) {
        return i;
      }
      Quantity quantity =
          Quantity.of(span(part.start(), part.end()), part.kind(), part.figure().amount())
              .withUnit(part.unit());
      String per = amounts.measures().per(part.end(), part.kind());
      if (!per.isEmpty()) {
        quantity = quantity.withPer(per);
      }
      if (part.kind() != Kind.ORDINAL) {
        quantity = context.complete(quantity, part.start(), part.end(), floor, last());
      }
      return add(quantity, part.end());
    }

    private @Nullable Quantity last() {
      return found.isEmpty() ? null : found.get(found.size() - 1);
    }

    /** mid-single digits are percent when growth or margins are spoken of. */
    private Part levelled(Figure level) {
      Part part = amounts.measures().read(level, level.start());
      if (part.kind() != Kind.CARDINAL) {
        return part;
      }
      if (levels.isAge(level)) {
        return new Part(level, Kind.DURATION, "year", part.start(), part.end(), false);
      }
      boolean rate =
          tokens.is(part.end(), Lexeme.MOVE)
              || tokens.is(part.end() + 1, Lexeme.MOVE) && tokens.isWord(part.end());
      return rate
          ? new Part(level, Kind.PERCENT, "percent", part.start(), part.end(), false)
          : part;
    }

    /** No. 3, number one, #1. */
    private int ranked(int i) {
      int at = i;
      if (tokens.isWord(i, "no") && tokens.isSymbol(i + 1, '.') && tokens.isInteger(i + 2)) {
        at = i + 2;
      } else if (tokens.isWord(i, "number")
          && (tokens.is(i + 1, Lexeme.ONES) || tokens.isInteger(i + 1))
          && !tokens.is(i + 1, Lexeme.ORDINAL)) {
        at = i + 1;
      } else if (tokens.isInteger(i) && tokens.isSymbol(i - 1, '#') && tokens.glued(i)) {
        BigDecimal value = tokens.decimal(i);
        return add(Quantity.of(span(i - 1, i + 1), Kind.ORDINAL, Amount.exact(value)), i + 1);
      } else {
        return i;
      }
      BigDecimal value =
          tokens.isInteger(at) ? tokens.decimal(at) : BigDecimal.valueOf(tokens.at(at).number());
      return add(Quantity.of(span(i, at + 1), Kind.ORDINAL, Amount.exact(value)), at + 1);
    }

    /**
     * Whether a small word is an amount here: "one" is mostly a pronoun, "second" and "half" have
     * other lives.
     */
    private boolean isMeant(Part part) {
      Figure figure = part.figure();
      int start = figure.start();
      if (part.kind() == Kind.ORDINAL) {
        return !figure.is(Figure.SIMPLE) || isOrdinalMeant(start, part.end());
      }
      if (figure.is(Figure.FRACTION) && part.kind() == Kind.FRACTION) {
        return isFractionMeant(start, part.end());
      }
      if (!figure.is(Figure.SIMPLE)
          || !tokens.is(start, Lexeme.ONES)
          || tokens.at(start).number() > 1) {
        return true;
      }
      boolean whole = tokens.count() == part.end() - part.start();
      if (tokens.at(start).number() == 0) {
        return part.start() < start
            || !tokens.isHyphen(part.end())
                && !tokens.isWord(part.end(), "in")
                && !tokens.isWord(start - 1, "ground")
            || part.kind() != Kind.CARDINAL;
      }
      if (part.start() < start || whole) {
        return true;
      }
      boolean counted =
          tokens.isWord(start - 1, "only")
              || tokens.isWord(start - 1, "just")
              || tokens.isWord(start - 1, "exactly")
              || tokens.isWord(start - 1, "least");
      if (part.kind() == Kind.DURATION) {
        return !tokens.isWord(start + 1, "day") || counted || tokens.isHyphen(start + 1);
      }
      if (part.kind() != Kind.CARDINAL) {
        return true;
      }
      return counted && tokens.isWord(part.end())
          || !part.unit().isEmpty() && !part.unit().equals("time") && !part.unit().equals("person");
    }

    private boolean isOrdinalMeant(int start, int end) {
      if (tokens.is(start, EnglishLexicon.FIRST)) {
        boolean aside =
            tokens.isSymbol(end, ',') && tokens.opensSentence(start)
                || tokens.is(end, EnglishLexicon.OF) && tokens.isWord(end + 1, "all")
                || tokens.is(end, EnglishLexicon.AND) && tokens.isWord(end + 1, "foremost")
                || tokens.is(start - 1, EnglishLexicon.AT)
                || tokens.isHyphen(end) && tokens.glued(end);
        return !aside;
      }
      if (tokens.is(start, EnglishLexicon.SECOND)) {
        return !(tokens.isSymbol(end, ',') && tokens.opensSentence(start))
            && !tokens.isWord(end, "to")
            && !tokens.isWord(start - 1, "split")
            && !(tokens.isHyphen(end) && tokens.isWord(end + 1, "guess"))
            && !(tokens.is(start - 1, EnglishLexicon.A) && tokens.is(end, Lexeme.PUNCTUATION));
      }
      if (tokens.isWord(start, "third")) {
        int next = tokens.isHyphen(end) ? end + 1 : end;
        return !tokens.isWord(next, "party")
            && !tokens.isWord(next, "parties")
            && !(tokens.isSymbol(end, ',') && tokens.opensSentence(start));
      }
      return true;
    }

    private boolean isFractionMeant(int start, int end) {
      int at = tokens.is(start, EnglishLexicon.A) ? start + 1 : start;
      if (tokens.is(at, EnglishLexicon.QUARTER)) {
        return tokens.is(end, EnglishLexicon.OF) || tokens.count() == end;
      }
      if (!tokens.is(at, EnglishLexicon.HALF) || end > at + 1) {
        return true;
      }
      boolean part =
          tokens.is(start - 1, Lexeme.ORDINAL)
              || tokens.isWord(start - 1, "latter")
              || tokens.isWord(start - 1, "back")
              || tokens.isWord(start - 1, "other")
              || tokens.isWord(start - 1, "front")
              || tokens.isWord(start - 1, "better")
              || tokens.is(start - 1, EnglishLexicon.THE);
      return !part
          && !(tokens.isHyphen(end) && tokens.glued(end))
          && !tokens.isWord(end, "way")
          && !tokens.isWord(end, "time");
    }

    // ---- doubled, flat
    // -------------------------------------------------------------------------------------------

    /** doubled, tripled, halved, twofold, twice as many. */
    private int multiplied(int i) {
      Lexeme word = tokens.at(i);
      int number = word.number();
      boolean fold = word.word.endsWith("fold");
      boolean verb = word.word.endsWith("ed") || word.word.endsWith("ing");
      if (tokens.isWord(i, "twice")) {
        if (amounts.measures().isComparison(i + 1)) {
          return ratio(i, 2, Direction.NONE);
        }
        Quantity twice =
            Quantity.of(span(i, i + 1), Kind.CARDINAL, Amount.exact(2)).withUnit("time");
        return add(twice.withPer(amounts.measures().per(i + 1, Kind.CARDINAL)), i + 1);
      }
      if (number == 0) {
        Amount half = Amount.exact(new BigDecimal("0.5"));
        Quantity halved =
            Quantity.of(span(i, i + 1), Kind.MULTIPLE, half)
                .withDirection(Direction.DOWN)
                .withRole(Role.CHANGE);
        boolean noun = word.word.equals("halves") && !tokens.isWord(i + 1, "the");
        return noun ? i : add(hedged(halved, i), i + 1);
      }
      if (fold) {
        return ratio(i, number, Direction.NONE);
      }
      if (!verb && !isVerb(i)) {
        Figure level = levels.read(i);
        return level == null ? i : finishLevel(i, level);
      }
      if (tokens.isHyphen(i + 1) && tokens.glued(i + 1) || tokens.isWord(i + 1, "down")) {
        Figure level = levels.read(i);
        return level == null ? i : finishLevel(i, level);
      }
      return ratio(i, number, Direction.UP);
    }

    private int finishLevel(int i, Figure level) {
      Part part = levelled(level);
      Quantity quantity =
          Quantity.of(span(part.start(), part.end()), part.kind(), part.figure().amount())
              .withUnit(part.unit());
      return add(context.complete(quantity, i, part.end(), floor, last()), part.end());
    }

    private int ratio(int i, int number, Direction direction) {
      Quantity ratio = Quantity.of(span(i, i + 1), Kind.MULTIPLE, Amount.exact(number));
      if (direction != Direction.NONE) {
        ratio = ratio.withDirection(direction).withRole(Role.CHANGE);
      }
      return add(hedged(ratio, i), i + 1);
    }

    private Quantity hedged(Quantity ratio, int i) {
      Quantity completed = context.complete(ratio, i, i + 1, floor, last());
      return ratio.direction() == Direction.NONE
          ? completed
          : completed.withDirection(ratio.direction()).withRole(ratio.role());
    }

    /**
     * Whether double, triple, doubles are said of an amount that grows: will double, to triple,
     * double the.
     */
    private boolean isVerb(int i) {
      return tokens.is(i - 1, EnglishLexicon.TO)
          || tokens.isWord(i - 1, "will")
          || tokens.isWord(i - 1, "would")
          || tokens.isWord(i - 1, "could")
          || tokens.isWord(i - 1, "should")
          || tokens.isWord(i - 1, "can")
          || tokens.isWord(i - 1, "may")
          || tokens.isWord(i - 1, "might")
          || tokens.is(i - 1, EnglishLexicon.THAN)
          || tokens.isWord(i - 1, "nearly")
          || tokens.isWord(i - 1, "almost")
          || tokens.isWord(i - 1, "about")
          || tokens.isWord(i - 1, "roughly")
          || tokens.is(i + 1, EnglishLexicon.THE)
          || tokens.isWord(i + 1, "its")
          || tokens.isWord(i + 1, "that")
          || tokens.isWord(i + 1, "what");
    }

    /** "were flat year-over-year" is a change of nothing; a flat screen is not. */
    private int flat(int i) {
      int at = i - 1;
      if (tokens.isWord(at, "essentially")
          || tokens.isWord(at, "effectively")
          || tokens.isWord(at, "relatively")
          || tokens.isWord(at, "largely")
          || tokens.isWord(at, "basically")
          || tokens.isWord(at, "roughly")
          || tokens.isWord(at, "approximately")
          || tokens.isWord(at, "about")) {
        at--;
      }
      boolean verb =
          tokens.isWord(at, "was")
              || tokens.isWord(at, "were")
              || tokens.isWord(at, "is")
              || tokens.isWord(at, "are")
              || tokens.isWord(at, "be")
              || tokens.isWord(at, "been")
              || tokens.isWord(at, "remain")
              || tokens.isWord(at, "remained")
              || tokens.isWord(at, "remains")
              || tokens.isWord(at, "stay")
              || tokens.isWord(at, "stayed")
              || tokens.isWord(at, "held")
              || tokens.isWord(at, "being");
      boolean compared =
          tokens.isWord(i + 1, "year")
              || tokens.isWord(i + 1, "quarter")
              || tokens.isWord(i + 1, "sequentially")
              || tokens.isWord(i + 1, "versus")
              || tokens.isWord(i + 1, "compared")
              || tokens.isWord(i + 1, "yoy")
              || tokens.isWord(i + 1, "qoq")
              || tokens.is(i + 1, EnglishLexicon.FROM)
              || tokens.is(i + 1, EnglishLexicon.AT);
      boolean end =
          tokens.is(i + 1, Lexeme.PUNCTUATION)
              || tokens.is(i + 1, EnglishLexicon.TO)
              || tokens.isWord(i + 1, "with")
              || tokens.is(i + 1, EnglishLexicon.IN)
              || tokens.is(i + 1, EnglishLexicon.AND)
              || tokens.isWord(i + 1, "over");
      if (!compared && !(verb && end)) {
        return i;
      }
      Quantity flat =
          Quantity.of(span(i, i + 1), Kind.PERCENT, Amount.exact(0)).withUnit("percent");
      Quantity completed = context.complete(flat, i, i + 1, floor, last());
      return add(completed.withDirection(Direction.FLAT).withRole(Role.CHANGE), i + 1);
    }
  }
}
