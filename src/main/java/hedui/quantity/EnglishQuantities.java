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

  @Override
  public List<Quantity> readLoosely(String text) {
    return EnglishLoose.added(text, read(text));
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
      tokens = EnglishCutter.cut(text);
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
        int unread = identifiers.unread(i);
        if (unread > i) {
          return unread;
        }
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
      int end = identifiers.after(i);
      boolean labelled = end == i && identifiers.isLabelled(i);
      if (end == i && !labelled) {
        return i;
      }
      int last = labelled ? identifiers.model(i) : end;
      Span span = span(i, last);
      // What is more than digits stands for itself: 10-K, 5G, 737-800.
      Amount name =
          last > i + 1
              ? new Amount.Moment(span.of(tokens.text()))
              : Amount.exact(tokens.decimal(i));
      return add(Quantity.of(span, Kind.IDENTIFIER, name), last);
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
      int single = amounts.measures().durations().single(i);
      if (single > i) {
        return single(i, single);
      }
      Figure level = levels.read(i);
      Part part = level == null ? ranges.read(i) : levelled(level);
      if (part == null || !isMeant(part)) {
        return i;
      }
      if (isHalving(part)) {
        Quantity half =
            Quantity.of(span(part.start(), part.end()), Kind.MULTIPLE, part.figure().amount());
        return add(half.withDirection(Direction.DOWN).withRole(Role.CHANGE), part.end());
      }
      Quantity quantity =
          Quantity.of(span(part.start(), part.end()), part.kind(), part.figure().amount())
              .withUnit(part.unit());
      String per = amounts.measures().per(part.end(), part.kind());
      int end = part.end();
      if (!per.isEmpty()) {
        quantity = quantity.withPer(per);
        end = amounts.measures().perEnd();
      }
      if (part.kind() != Kind.ORDINAL) {
        quantity = context.complete(quantity, part.start(), part.end(), floor, last());
        Quantity bounded = bounded(quantity);
        if (bounded != null) {
          found.remove(found.size() - 1);
          quantity = bounded;
        }
        quantity = asMultiple(quantity, part.start());
      }
      add(quantity, part.end());
      return end;
    }

    /**
     * "more than 100 and less than 300" is one range; null if the last two amounts are no bounds of
     * one.
     */
    private @Nullable Quantity bounded(Quantity second) {
      Quantity first = last();
      if (first == null
          || second.modifier() == Modifier.NONE
          || first.modifier() == Modifier.NONE
          || first.kind() != second.kind()
          || !(first.amount() instanceof Amount.Exact one)
          || !(second.amount() instanceof Amount.Exact other)) {
        return null;
      }
      int link = context.linkBefore();
      boolean joined =
          link == floor
              && (tokens.is(link, EnglishLexicon.AND)
                  || tokens.isWord(link, "but")
                  || tokens.isSymbol(link, ','));
      boolean rising = isLower(first.modifier()) && isUpper(second.modifier());
      boolean falling = isUpper(first.modifier()) && isLower(second.modifier());
      if (!joined || !rising && !falling) {
        return null;
      }
      BigDecimal low = rising ? one.value() : other.value();
      BigDecimal high = rising ? other.value() : one.value();
      if (low.compareTo(high) >= 0) {
        return null;
      }
      String unit = second.unit().isEmpty() ? first.unit() : second.unit();
      return Quantity.of(
              first.span().union(second.span()), second.kind(), Amount.between(low, high))
          .withUnit(unit);
    }

    /** cut in half, reduced by half: the ratio that "halved" is. */
    private boolean isHalving(Part part) {
      int start = part.start();
      boolean half =
          part.kind() == Kind.FRACTION
              && part.end() == start + 1
              && tokens.is(start, EnglishLexicon.HALF);
      boolean led =
          tokens.is(start - 1, EnglishLexicon.IN) || tokens.is(start - 1, EnglishLexicon.BY);
      if (!half || !led) {
        return false;
      }
      for (int at = start - 2;
          at > start - 7 && at >= floor && !tokens.is(at, Lexeme.PUNCTUATION);
          at--) {
        if (tokens.at(at).direction() == Direction.DOWN) {
          return true;
        }
      }
      return false;
    }

    /** "up 19 times" says how far, not how often. */
    private Quantity asMultiple(Quantity quantity, int start) {
      boolean times =
          quantity.kind() == Kind.CARDINAL
              && quantity.unit().equals("time")
              && quantity.direction() == Direction.UP
              && !tokens.isWord(start - 1, "raised");
      return times ? quantity.withKind(Kind.MULTIPLE).withUnit("") : quantity;
    }

    private static boolean isLower(Modifier modifier) {
      return modifier == Modifier.MORE_THAN || modifier == Modifier.AT_LEAST;
    }

    private static boolean isUpper(Modifier modifier) {
      return modifier == Modifier.LESS_THAN || modifier == Modifier.AT_MOST;
    }

    /** an hour, a year ago, a day or two. */
    private int single(int i, int end) {
      String unit = tokens.at(i + 1).unit();
      Amount amount =
          end == i + 4
              ? Amount.between(BigDecimal.ONE, BigDecimal.valueOf(2))
              : Amount.exact(new BigDecimal(end == i + 5 ? "1.5" : "1"));
      Quantity duration = Quantity.of(span(i, end), Kind.DURATION, amount).withUnit(unit);
      return add(context.complete(duration, i, end, floor, last()), end);
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
        return new Part(level, Kind.MEASURE, "year", part.start(), part.end(), false);
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
      if (figure.is(Figure.VAGUE)
          && tokens.is(start - 1, EnglishLexicon.IN)
          && tokens.is(start, Lexeme.CLASS)) {
        // "(in thousands, except per share)" says how a table is to be read.
        return !tokens.is(part.end(), Lexeme.PUNCTUATION) || !tokens.isSymbol(start - 2, '(');
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
      boolean counted = tokens.in(start - 1, EnglishWords.COUNTING);
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
                || tokens.isHyphen(end) && tokens.glued(end)
                || tokens.isInteger(end)
                || tokens.is(end, Lexeme.NUMERAL) && !tokens.is(end, EnglishLexicon.ONE);
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
        return tokens.is(end, EnglishLexicon.OF) && !tokens.is(start - 1, EnglishLexicon.THE)
            || tokens.count() == end - start;
      }
      if (!tokens.is(at, EnglishLexicon.HALF) || end > at + 1) {
        return true;
      }
      boolean part =
          tokens.is(start - 1, Lexeme.ORDINAL)
              || tokens.in(start - 1, EnglishWords.OTHER_HALF)
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
        if (amounts.measures().rates().isComparison(i + 1)) {
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
          || tokens.in(i - 1, EnglishWords.MODAL)
          || tokens.is(i - 1, EnglishLexicon.THAN)
          || tokens.in(i - 1, EnglishWords.ABOUT)
          || tokens.is(i + 1, EnglishLexicon.THE)
          || tokens.isWord(i + 1, "its")
          || tokens.isWord(i + 1, "that")
          || tokens.isWord(i + 1, "what");
    }

    /** "were flat year-over-year" is a change of nothing; a flat screen is not. */
    private int flat(int i) {
      int at = i - 1;
      if (tokens.in(at, EnglishWords.BEFORE_FLAT)) {
        at--;
      }
      boolean verb = tokens.in(at, EnglishWords.BEING);
      boolean compared =
          tokens.in(i + 1, EnglishWords.AFTER_FLAT)
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
