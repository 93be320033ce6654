package hedui.archive;

import hedui.bitext.Language;
import hedui.check.Rendered;
import hedui.report.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the picture of an archive of any size without auditing it: rows are made up. */
public final class SyntheticIndex {
  private static final String[] CHECKS = {
    "number-mismatch", "clause-dropped", "term-mismatch", "name-inconsistent", "typography"
  };
  private static final String[] SEVERITIES = {"critical", "major", "minor", "minor", "neutral"};

  private SyntheticIndex() {}

  /** Writes {@code index.html} of so many calls of forty companies in eight years. */
  public static Path write(Path folder, int calls) throws Exception {
    Files.createDirectories(folder);
    try (ArchiveStore store = ArchiveStore.open(folder)) {
      List<AuditedCall> batch = new ArrayList<>();
      for (int i = 0; i < calls; i++) {
        batch.add(call(i));
      }
      store.put(batch);
      new ArchiveOutputs(
              store.connection(),
              new ArchiveRun.Settings(folder, 1, true, false, false),
              Messages.of(Language.EN))
          .write();
    }
    return folder.resolve("index.html");
  }

  private static AuditedCall call(int i) {
    String company = "company-" + i % 40;
    String date = 2018 + i / 40 % 8 + "-Q" + (1 + i / 320 % 4);
    Call call =
        new Call(company + "/" + date + "-" + i, Path.of("x"), Optional.empty(), company, date);
    List<AuditedCall.Row> rows = new ArrayList<>();
    for (int f = 0; f < 1 + i * 7 % 9; f++) {
      int kind = (i + f * f) % CHECKS.length;
      rows.add(
          new AuditedCall.Row(
              String.format("%08x", i * 31 + f),
              CHECKS[kind],
              "Accuracy",
              SEVERITIES[kind],
              "open",
              "Speaker " + i % 60,
              "b" + (f / 3 + 1),
              f,
              "$1.1 billion",
              "110 億美元",
              "$1.1 billion is 1.1 × 10^9, not 110 億美元 in call " + i,
              "{}"));
    }
    boolean taiwan = i % 40 % 2 == 0;
    List<Rendered> rendered =
        List.of(
            new Rendered("given", "Alden", i / 40 % 3 == 0 ? "奧登" : "阿爾登", 1 + i % 4),
            new Rendered("product", "Harbor Gauge", i / 40 % 5 == 0 ? "港灣儀" : "海港量測儀", 2),
            new Rendered("term", "guidance", i / 40 % 4 == 0 ? "展望" : "財測", 3));
    return new AuditedCall(
        call, "", taiwan ? "zh-TW" : "zh-CN", 100, 8_500, 90, 2, 3, rows, List.of(), rendered);
  }
}
