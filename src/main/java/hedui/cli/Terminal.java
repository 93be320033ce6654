package hedui.cli;

/** Whether somebody is watching. */
final class Terminal {
  private Terminal() {}

  /** Whether standard error is shown on a terminal, as far as Java can tell. */
  @SuppressWarnings(
      "SystemConsoleNull") // the launcher starts Java 17, and newer ones ask with jdk.console
  static boolean isError() {
    return System.console() != null;
  }
}
