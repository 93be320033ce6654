package hedui.report;

/** The version that outputs carry. */
public final class Version {
  /** The same as the project's version in the build; a test compares them. */
  public static final String CURRENT = "0.1.0";

  private Version() {}
}
