package hedui.check;

import java.math.BigDecimal;

/**
 * How an English and a Chinese amount relate.
 *
 * @param relation whether they mean the same, and if not in what they differ
 * @param cause what may have gone wrong, a word of the message bundle; empty if nothing
 * @param ratio the Chinese figure over the English one; zero where that says nothing
 */
record Comparison(Relation relation, Cause cause, BigDecimal ratio) {

  /** In what two amounts differ. */
  enum Relation {
    /** The same amount, however written. */
    EQUAL,
    /** A legitimate difference: a hedge, a rounding, another unit, a year understood. */
    ALIKE,
    /** The figure differs. */
    VALUE,
    /** Currency, unit or basis of comparison differ. */
    UNIT,
    /** Date, quarter or time differ. */
    MOMENT,
    /** One rises, the other falls. */
    DIRECTION,
    /** Vague amounts of different classes, or opposite hedges. */
    VAGUE,
    /** Nothing to compare. */
    UNRELATED
  }

  /** What may have gone wrong. */
  enum Cause {
    NONE,
    TEN,
    POWER,
    WAN_YI,
    THOUSANDS,
    DIGIT,
    SWAPPED,
    SIGN,
    CURRENCY,
    POINTS,
    UNIT,
    BASIS,
    PER,
    PER_LOST,
    MONTH_LOST,
    DATE,
    LEVEL,
    HEDGE,
    TIMES
  }

  static Comparison of(Relation relation) {
    return new Comparison(relation, Cause.NONE, BigDecimal.ZERO);
  }

  static Comparison of(Relation relation, Cause cause) {
    return new Comparison(relation, cause, BigDecimal.ZERO);
  }

  boolean isSame() {
    return relation == Relation.EQUAL || relation == Relation.ALIKE;
  }
}
