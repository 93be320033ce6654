package hedui.quantity;

import hedui.bitext.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Tells whether a number without a unit is an amount: 三 is one in 三个人 and none in 三明治. */
final class ChineseCounts extends HanReader {
  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

  private final ChineseMeasures measures;

  ChineseCounts(char[] text, ChineseMeasures measures) {
    super(text);
    this.measures = measures;
  }

  /** The quantity of a number that ends, with its magnitude, at a place; null if it is none. */
  @Nullable Quantity read(int start, ChineseNumber number, int end, boolean negative) {
    boolean counts = counts(number);
    boolean isolated = !isWord(at(start - 1)) && !isWord(at(number.end));
    // 两三 and 七八 say something only of things.
    boolean row = number.rowDigits == 2 && !counts && (number.vague || !isolated);
    if (number.vague && row || isMagnitude(start, number, isolated)) {
      return null;
    }
    if (isDozen(end)) {
      Amount amount =
          number.vague
              ? Amount.between(number.low.multiply(DOZEN), number.high.multiply(DOZEN))
              : Amount.exact(number.low.multiply(DOZEN));
      return Quantity.of(new Span(start, end + 1), Kind.CARDINAL, amount);
    }
    boolean bounded = at(number.end) == '以' && "上下".indexOf(at(number.end + 1)) >= 0;
    boolean meant = isolated || counts || equated(start, number) || bounded;
    if (row || number.single && !meant) {
      return null;
    }
    return Quantity.of(new Span(start, end), Kind.CARDINAL, measures.amount(number, negative))
        .withModifier(number.modifier);
  }

  /** Whether it is no more than 百 or 万 in a word: 百姓, 万一. */
  private boolean isMagnitude(int start, ChineseNumber number, boolean isolated) {
    return number.bare
        && number.end - number.start < 2
        && number.modifier == Modifier.NONE
        && !ChineseContext.hedged(text, start)
        && !(text[start] == '拾' && isolated);
  }

  private boolean isDozen(int i) {
    return at(i) == '打' && "折击造算开破印败官电工入下出听扮".indexOf(at(i + 1)) < 0;
  }

  /** Whether the number counts things that follow. */
  private boolean counts(ChineseNumber number) {
    boolean one = number.single && number.low.intValue() == 1;
    return !one
        && !number.financial()
        && ChineseUnits.CLASSIFIER.match(text, skip(number.end)) >= 0;
  }

  /** 是五: what something equals; 前五: how many of a row. */
  private boolean equated(int start, ChineseNumber number) {
    char after = at(number.end);
    return switch (at(start - 1)) {
      case '前' -> number.low.intValue() > 1 && "者方线天".indexOf(after) < 0;
      case '是' -> !isWord(after) || "这那不而却".indexOf(after) >= 0;
      default -> false;
    };
  }
}
