package hedui.report;

import java.util.List;

/** The texts that the page's script itself shows; it finds them by these keys. */
final class ScriptTexts {
  static final List<String> KEYS =
      List.of(
          "status.open",
          "status.confirmed",
          "status.dismissed",
          "status.baseline",
          "page.said.confirmed",
          "page.said.dismissed",
          "page.said.undone",
          "page.said.imported",
          "page.said.bad-import",
          "page.said.saved",
          "page.said.not-saved",
          "page.shown",
          "page.progress",
          "page.group.all",
          "page.confirm-leave");

  private ScriptTexts() {}
}
