package hedui.quantity;

/**
 * Whether an amount is where something stands or how far it moved: "rose to 13%" against "rose
 * 13%".
 */
public enum Role {
  NONE,
  LEVEL,
  CHANGE
}
