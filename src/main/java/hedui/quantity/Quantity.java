package hedui.quantity;

import hedui.bitext.Span;

/**
 * One amount that a text states.
 *
 * @param span its words in the text that was read, currency and unit included, hedges and verbs not
 * @param unit ISO 4217 code for money, the unit's English singular otherwise, empty if none
 * @param per the denominator's unit ({@code share}, {@code month}), empty if none
 * @param modifier hedge: about, more than, at most
 * @param direction which way something moved
 * @param role whether that movement ended at the amount or was as large as it
 * @param basis what a change is measured against
 */
public record Quantity(
    Span span,
    Kind kind,
    Amount amount,
    String unit,
    String per,
    Modifier modifier,
    Direction direction,
    Role role,
    Basis basis) {

  /** A bare quantity; what else the text says of it is added by the {@code with} methods. */
  public static Quantity of(Span span, Kind kind, Amount amount) {
    return new Quantity(
        span, kind, amount, "", "", Modifier.NONE, Direction.NONE, Role.NONE, Basis.NONE);
  }

  public Quantity withSpan(Span changed) {
    return new Quantity(changed, kind, amount, unit, per, modifier, direction, role, basis);
  }

  public Quantity withKind(Kind changed) {
    return new Quantity(span, changed, amount, unit, per, modifier, direction, role, basis);
  }

  public Quantity withAmount(Amount changed) {
    return new Quantity(span, kind, changed, unit, per, modifier, direction, role, basis);
  }

  public Quantity withUnit(String changed) {
    return new Quantity(span, kind, amount, changed, per, modifier, direction, role, basis);
  }

  public Quantity withPer(String changed) {
    return new Quantity(span, kind, amount, unit, changed, modifier, direction, role, basis);
  }

  public Quantity withModifier(Modifier changed) {
    return new Quantity(span, kind, amount, unit, per, changed, direction, role, basis);
  }

  public Quantity withDirection(Direction changed) {
    return new Quantity(span, kind, amount, unit, per, modifier, changed, role, basis);
  }

  public Quantity withRole(Role changed) {
    return new Quantity(span, kind, amount, unit, per, modifier, direction, changed, basis);
  }

  public Quantity withBasis(Basis changed) {
    return new Quantity(span, kind, amount, unit, per, modifier, direction, role, changed);
  }
}
