package hedui.term.name;

/** What a name is the name of, as far as is known. */
public enum NameKind {
  PERSON,
  COMPANY,
  ORGANISATION,
  PRODUCT,
  PLACE,
  /** A capitalised name that nothing more is known of. */
  OTHER
}
