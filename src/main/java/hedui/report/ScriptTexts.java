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
          "page.reason.false-alarm",
          "page.reason.acceptable",
          "page.reason.source-wrong",
          "page.reason.other",
          "page.said.confirmed",
          "page.said.dismissed",
          "page.said.done",
          "page.said.undone",
          "page.said.nothing-to-undo",
          "page.said.imported",
          "page.said.bad-import",
          "page.said.saved",
          "page.said.not-saved",
          "page.shown",
          "page.progress",
          "page.gap",
          "page.gap.filtered",
          "page.more",
          "page.groups",
          "page.group",
          "page.group.confirm",
          "page.group.dismiss",
          "page.confirm-leave");

  private ScriptTexts() {}
}
