package hedui.cli;

import hedui.audit.Auditor;
import hedui.bitext.Document;
import hedui.bitext.Problem;
import hedui.cli.InputOptions.Source;
import hedui.input.DocumentReader;
import hedui.input.InputException;
import hedui.input.Inputs;
import hedui.report.DocumentReport;
import hedui.report.Tally;
import hedui.review.Review;
import hedui.review.ReviewedFinding;
import hedui.review.Status;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Reads, audits, reviews and writes documents in order, piece by piece. One that cannot be read is
 * complained of and the others go on.
 */
final class Pipeline {
  /** Decisions can be carried over only while all findings are at hand: up to so many beads. */
  private static final int HELD_BEADS = 20_000;

  private final Auditor auditor;
  private final Inputs inputs;
  private final Review review;
  private final UnaryOperator<DocumentReport> adjust;
  private final Outputs outputs;
  private final Tally tally = new Tally();
  private final Map<String, String> open = new TreeMap<>();
  private final List<Step> held = new ArrayList<>();
  private int heldBeads;
  private boolean holding;

  /**
   * @param adjust what the configuration does to a report
   */
  Pipeline(
      Auditor auditor,
      Inputs inputs,
      Review review,
      UnaryOperator<DocumentReport> adjust,
      Outputs outputs) {
    this.auditor = auditor;
    this.inputs = inputs;
    this.review = review;
    this.adjust = adjust;
    this.outputs = outputs;
    this.holding = review.hasDecisions();
  }

  /** Audits the documents; afterwards the tally is complete. */
  void run(List<Source> sources) throws IOException {
    for (int i = 0; i < sources.size(); i++) {
      document(i, sources.get(i));
    }
    release(true);
    outputs.end();
  }

  Tally tally() {
    return tally;
  }

  /** The fingerprint of every finding that is still open, with its check. */
  Map<String, String> open() {
    return open;
  }

  private void document(int number, Source source) throws IOException {
    boolean any = false;
    try (DocumentReader reader = source.open(inputs)) {
      for (Optional<Document> piece = reader.next(); piece.isPresent(); piece = reader.next()) {
        any = true;
        DocumentReport report = adjust.apply(auditor.audit(piece.get()));
        for (Problem problem : report.problems()) {
          System.err.println(problem.message());
        }
        step(new Step(number, Optional.of(report), false));
      }
      step(new Step(number, Optional.empty(), any));
    } catch (InputException complaint) {
      System.err.println(complaint.said());
      step(
          new Step(
              number,
              Optional.of(DocumentReport.unread(source.path(), new Problem(0, complaint.said()))),
              true));
    }
  }

  private void step(Step step) throws IOException {
    if (!holding) {
      perform(step);
      return;
    }
    held.add(step);
    heldBeads += step.report().map(report -> report.bitext().beads().size()).orElse(0);
    if (heldBeads > HELD_BEADS) {
      System.err.println(
          "more than "
              + HELD_BEADS
              + " beads: decisions hold for unchanged sentences only and are not carried over");
      release(false);
    }
  }

  private void release(boolean whole) throws IOException {
    if (holding && whole) {
      review.carryOver(
          held.stream()
              .flatMap(step -> step.report().stream())
              .flatMap(report -> report.findings().stream())
              .toList());
    }
    holding = false;
    for (Step step : held) {
      perform(step);
    }
    held.clear();
  }

  private void perform(Step step) throws IOException {
    if (step.report().isEmpty()) {
      outputs.whole(step.document());
      return;
    }
    DocumentReport report = step.report().get();
    if (step.last()) {
      tally.add(report);
      outputs.failed(step.document(), report);
      return;
    }
    DocumentReport reviewed = report.with(review.apply(report.findings()));
    tally.add(reviewed);
    for (ReviewedFinding finding : reviewed.findings()) {
      if (finding.status() == Status.OPEN) {
        open.put(finding.fingerprint(), finding.finding().check());
      }
    }
    outputs.piece(step.document(), reviewed);
  }

  /**
   * Something that happened while reading: a piece, a document's end (no report), or its failure.
   *
   * @param last whether nothing of the document follows
   */
  private record Step(int document, Optional<DocumentReport> report, boolean last) {}
}
