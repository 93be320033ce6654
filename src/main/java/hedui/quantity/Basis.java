package hedui.quantity;

/**
 * What a change is measured against: year-over-year and 年增 are YEAR, quarter-on-quarter and 季增 are
 * QUARTER.
 */
public enum Basis {
  NONE,
  YEAR,
  QUARTER,
  MONTH
}
