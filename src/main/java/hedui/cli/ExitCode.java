package hedui.cli;

/** The exit statuses that pipelines rely on; where several apply the highest wins. */
enum ExitCode {
  CLEAN(0),
  FINDINGS(1),
  FAILURE(2);

  private final int status;

  ExitCode(int status) {
    this.status = status;
  }

  int status() {
    return status;
  }
}
