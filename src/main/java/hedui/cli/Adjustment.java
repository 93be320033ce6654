package hedui.cli;

import hedui.bitext.Bead;
import hedui.bitext.Mark;
import hedui.bitext.Segment;
import hedui.check.Finding;
import hedui.check.Severity;
import hedui.report.DocumentReport;
import hedui.review.ReviewedFinding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What a configuration does to findings: other severities, and beads that are left out. */
final class Adjustment implements UnaryOperator<DocumentReport> {
  private static final Set<String> SEVERITIES = Set.of("neutral", "minor", "major", "critical");

  private final Map<String, Severity> severities = new HashMap<>();
  private final Set<String> ids;
  private final List<Pattern> sources;
  private final List<Pattern> targets;

  Adjustment(Config config) {
    for (ConfigKeys.Key key : ConfigKeys.all()) {
      if (key.name().startsWith("checks.")) {
        config
            .value(key.name())
            .filter(SEVERITIES::contains)
            .ifPresent(
                word ->
                    severities.put(
                        key.name().substring("checks.".length()),
                        Severity.valueOf(word.toUpperCase(Locale.ROOT))));
      }
    }
    ids = Set.copyOf(config.list("exclude.ids"));
    sources = config.list("exclude.source").stream().map(Pattern::compile).toList();
    targets = config.list("exclude.target").stream().map(Pattern::compile).toList();
  }

  @Override
  public DocumentReport apply(DocumentReport report) {
    boolean excludes = !ids.isEmpty() || !sources.isEmpty() || !targets.isEmpty();
    if (severities.isEmpty() && !excludes) {
      return report;
    }
    Set<String> excluded = excludes ? excluded(report) : Set.of();
    List<ReviewedFinding> kept = new ArrayList<>();
    for (ReviewedFinding reviewed : report.findings()) {
      Finding finding = reviewed.finding();
      boolean out = !finding.beads().isEmpty() && excluded.containsAll(finding.beads());
      if (!out) {
        Severity severity = severities.get(finding.check());
        kept.add(severity == null ? reviewed : with(reviewed, severity));
      }
    }
    return report.with(kept);
  }

  private Set<String> excluded(DocumentReport report) {
    Set<String> excluded = new HashSet<>();
    for (Bead bead : report.bitext().beads()) {
      if (ids.contains(bead.id())
          || found(sources, bead.source())
          || found(targets, bead.target())) {
        excluded.add(bead.id());
      }
    }
    return excluded;
  }

  private static boolean found(List<Pattern> patterns, List<Segment> segments) {
    if (patterns.isEmpty()) {
      return false;
    }
    String text = String.join(" ", segments.stream().map(Segment::mark).map(Mark::text).toList());
    return patterns.stream().anyMatch(pattern -> pattern.matcher(text).find());
  }

  private static ReviewedFinding with(ReviewedFinding reviewed, Severity severity) {
    Finding f = reviewed.finding();
    Finding changed =
        new Finding(
            f.check(),
            f.category(),
            severity,
            f.beads(),
            f.source(),
            f.target(),
            f.message(),
            f.why(),
            f.suggestion());
    return reviewed.of(changed);
  }
}
