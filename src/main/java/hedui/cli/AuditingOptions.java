package hedui.cli;

import hedui.archive.Auditing;
import hedui.archive.Digest;
import hedui.input.InputException;
import hedui.report.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What decides how each call of an archive is audited. */
final class AuditingOptions {
  @Option(
      names = "--target-language",
      paramLabel = "TAG",
      description = "zh-TW, zh-HK or zh-CN for every call")
  private String targetLanguage = "";

  @Mixin private ReviewOptions reviewing = new ReviewOptions();
  @Mixin private KnowledgeOptions knowledge = new KnowledgeOptions();
  @Mixin private ConfigOptions configuring = new ConfigOptions();

  void check(CommandSpec spec) {
    reviewing.check(spec);
  }

  boolean prints() {
    return configuring.prints();
  }

  boolean writesBaseline() {
    return reviewing.writesBaseline();
  }

  /** The configuration that holds in a directory, with what the command line says above it. */
  Config config(CommandSpec spec, Path directory) throws InputException {
    return configuring
        .read(spec, directory)
        .with("target-language", targetLanguage, "--target-language");
  }

  Auditing auditing(CommandSpec spec, Config config) throws IOException, InputException {
    KnowledgeOptions.Knowledge known = knowledge.read(config);
    Auditing.Reviewing review =
        new Auditing.Reviewing(
            new Adjustment(config),
            reviewing.decided(config.paths("decisions")),
            reviewing.accepted(baseline(config)));
    return new Auditing(
        config.checks(),
        known.terms(),
        known.names(),
        known.lexicon(),
        InputOptions.reader(spec, config),
        Messages.of(ConfigOptions.messages(spec, config)),
        review,
        fingerprint(config, review));
  }

  /** Writes the findings that are open to the baseline, where that was asked for. */
  void accept(Config config, Map<String, String> open) throws IOException {
    Optional<Path> baseline = baseline(config);
    if (baseline.isPresent() && reviewing.writesBaseline()) {
      ReviewOptions.write(baseline.get(), open);
    }
  }

  private Optional<Path> baseline(Config config) {
    return reviewing.baseline(config.value("baseline").map(Path::of));
  }

  private String fingerprint(Config config, Auditing.Reviewing review) throws IOException {
    Digest digest = new Digest();
    digest.add(config.audited());
    for (Path file : knowledge.files(config)) {
      digest.add(file);
    }
    review.decisions().forEach(decision -> digest.add(decision.toString()));
    new TreeSet<>(review.baseline()).forEach(digest::add);
    return digest.text();
  }
}
