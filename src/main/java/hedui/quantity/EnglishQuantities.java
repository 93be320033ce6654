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
    private final EnglishMultiples multiples;
    private final EnglishDenominators denominators;
    private final EnglishSmallWords smallWords;
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
      denominators = new EnglishDenominators(tokens);
      multiples = new EnglishMultiples(tokens, amounts.measures().rates(), denominators);
      smallWords = new EnglishSmallWords(tokens);
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
      Quantity multiple = multiples.read(i);
      if (multiple != null) {
        return add(hedged(multiple, i), i + 1);
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
      if (part == null || !smallWords.isMeant(part)) {
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
      String per = denominators.read(part.end(), part.kind());
      int end = part.end();
      if (!per.isEmpty()) {
        quantity = quantity.withPer(per);
        end = denominators.end();
      }
      if (part.kind() != Kind.ORDINAL) {
        quantity = context.complete(quantity, part.start(), part.end(), floor, last());
        Quantity first = last();
        Quantity bounded = first == null || !isLinked() ? null : Bounds.joined(first, quantity);
        if (bounded != null) {
          found.remove(found.size() - 1);
          quantity = bounded;
        }
        quantity = asMultiple(quantity, part.start());
      }
      add(quantity, part.end());
      return end;
    }

    /** Whether nothing but "and", "but" or a comma stands between the last amount and this one. */
    private boolean isLinked() {
      int link = context.linkBefore();
      return link == floor
          && (tokens.is(link, EnglishLexicon.AND)
              || tokens.isWord(link, "but")
              || tokens.isSymbol(link, ','));
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

    /** What is said of a ratio, but for the movement that the word itself states. */
    private Quantity hedged(Quantity ratio, int i) {
      Quantity completed = context.complete(ratio, i, i + 1, floor, last());
      return ratio.direction() == Direction.NONE
          ? completed
          : completed.withDirection(ratio.direction()).withRole(ratio.role());
    }
  }
}
