package hedui.cli;

import hedui.input.InputException;
import hedui.review.BaselineFile;
import hedui.review.Decision;
import hedui.review.DecisionsFile;
import hedui.review.Review;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What reviewers decided and what was accepted before. */
final class ReviewOptions {
  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description = "reviewers' verdicts, as the report page downloads them (repeatable)")
  private List<Path> decisions = new ArrayList<>();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "accepted findings, which do not fail")
  private List<Path> baseline = new ArrayList<>();

  @Option(
      names = "--write-baseline",
      description = "writes today's open findings to the --baseline file and passes")
  private boolean writeBaseline;

  void check(CommandSpec spec) {
    if (writeBaseline && baseline.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "--write-baseline needs --baseline FILE");
    }
  }

  boolean writesBaseline() {
    return writeBaseline;
  }

  Optional<Path> baseline(Optional<Path> configured) {
    return baseline.isEmpty() ? configured : Optional.of(baseline.get(baseline.size() - 1));
  }

  /** Reads the files. */
  Review review(List<Path> configuredDecisions, Optional<Path> configuredBaseline)
      throws InputException {
    return new Review(decided(configuredDecisions), accepted(configuredBaseline));
  }

  /** The verdicts of all files, in their order. */
  List<Decision> decided(List<Path> configuredDecisions) throws InputException {
    List<Decision> read = new ArrayList<>();
    for (Path file : decisions.isEmpty() ? configuredDecisions : decisions) {
      read.addAll(decisions(file));
    }
    return read;
  }

  /** The fingerprints of the baseline; none where it is to be written. */
  Set<String> accepted(Optional<Path> configuredBaseline) throws InputException {
    Optional<Path> accepted = baseline(configuredBaseline);
    if (accepted.isEmpty() || writeBaseline) {
      return Set.of();
    }
    return read(accepted.get(), BaselineFile::read);
  }

  static List<Decision> decisions(Path file) throws InputException {
    return read(file, DecisionsFile::read);
  }

  /** Writes the baseline, beside its place first. */
  static void write(Path file, Map<String, String> checks) throws IOException {
    write(file, out -> BaselineFile.write(checks, out));
  }

  /** Writes a file beside its place and moves it there when it is whole. */
  static void write(Path file, Content content) throws IOException {
    Path beside = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
        content.write(out);
      }
      ReportFiles.move(beside, file);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static <T> T read(Path file, Parser<T> parser) throws InputException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return parser.parse(in);
    } catch (NoSuchFileException e) {
      throw new InputException(file + ": no such file");
    } catch (IOException e) {
      throw new InputException(file + ": " + e.getMessage());
    }
  }

  private interface Parser<T> {
    T parse(InputStream in) throws IOException;
  }

  /** What a file is to hold. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }
}
