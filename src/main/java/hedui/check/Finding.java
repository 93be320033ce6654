package hedui.check;

import hedui.bitext.Bead;
import hedui.bitext.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One possible error that a check reports (MQM calls it an issue until a reviewer confirms it).
 *
 * @param check the id of the check
 * @param beads every bead concerned, in order; none for a passage that was not aligned
 * @param source the words concerned on the English side, and no more
 * @param target the words concerned on the Chinese side, and no more
 * @param why the evidence, row by row
 */
public record Finding(
    String check,
    MqmCategory category,
    Severity severity,
    List<String> beads,
    List<Mark> source,
    List<Mark> target,
    Message message,
    List<Step> why,
    Optional<Suggestion> suggestion) {
  public Finding {
    beads = List.copyOf(beads);
    source = List.copyOf(source);
    target = List.copyOf(target);
    why = List.copyOf(why);
  }

  /** Starts a finding of a check in a bead, with the check's own category and severity. */
  public static Builder of(Check check, Message message, Bead... beads) {
    return new Builder(check.info(), message).in(beads);
  }

  /** Collects a finding's parts. */
  public static final class Builder {
    private final CheckInfo info;
    private final Message message;
    private Severity severity;
    private final List<String> beads = new ArrayList<>();
    private final List<Mark> source = new ArrayList<>();
    private final List<Mark> target = new ArrayList<>();
    private final List<Step> why = new ArrayList<>();
    private Optional<Suggestion> suggestion = Optional.empty();

    private Builder(CheckInfo info, Message message) {
      this.info = info;
      this.message = message;
      this.severity = info.severity();
    }

    public Builder in(Bead... concerned) {
      for (Bead bead : concerned) {
        if (!beads.contains(bead.id())) {
          beads.add(bead.id());
        }
      }
      return this;
    }

    public Builder severity(Severity changed) {
      severity = changed;
      return this;
    }

    public Builder source(Mark mark) {
      source.add(mark);
      return this;
    }

    public Builder target(Mark mark) {
      target.add(mark);
      return this;
    }

    public Builder why(String side, String text, Message reading) {
      why.add(new Step(side, text, reading));
      return this;
    }

    /** Replaces the target mark of that index. */
    public Builder suggest(int targetMark, String text) {
      suggestion = Optional.of(new Suggestion(targetMark, text));
      return this;
    }

    public Finding build() {
      return new Finding(
          info.id(), info.category(), severity, beads, source, target, message, why, suggestion);
    }
  }
}
