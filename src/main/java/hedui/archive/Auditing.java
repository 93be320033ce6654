package hedui.archive;

import hedui.audit.Auditor;
import hedui.check.Check;
import hedui.check.Checks;
import hedui.input.Inputs;
import hedui.lexicon.Lexicon;
import hedui.report.DocumentReport;
import hedui.report.Messages;
import hedui.review.Decision;
import hedui.term.Term;
import hedui.term.name.KnownNames;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * How every call of an archive is audited, on one machine or on many.
 *
 * @param terms the user's termbase
 * @param names well-known names, the user's and ours; asked for when first needed
 * @param lexicon the dictionary; asked for when first needed
 * @param fingerprint what the result depends on besides the calls and the version; a change of it
 *     audits them again
 */
public record Auditing(
    List<Check> checks,
    List<Term> terms,
    Supplier<KnownNames> names,
    Supplier<Lexicon> lexicon,
    Inputs inputs,
    Messages messages,
    Reviewing reviewing,
    String fingerprint) {

  public Auditing {
    checks = List.copyOf(checks);
    terms = List.copyOf(terms);
  }

  /**
   * What is done to the findings of each call after its audit.
   *
   * @param adjust what the configuration does to a report
   * @param decisions reviewers' verdicts, honoured and kept beside the findings
   * @param baseline fingerprints that are accepted
   */
  public record Reviewing(
      UnaryOperator<DocumentReport> adjust, List<Decision> decisions, Set<String> baseline) {
    /** Changes nothing. */
    public static final Reviewing NONE =
        new Reviewing(UnaryOperator.identity(), List.of(), Set.of());

    public Reviewing {
      decisions = List.copyOf(decisions);
      baseline = Set.copyOf(baseline);
    }
  }

  /** With every check, our own resources, and no verdicts. */
  public static Auditing standard(Inputs inputs, Messages messages) {
    return new Auditing(
        Checks.ALL,
        List.of(),
        KnownNames::load,
        Lexicon::load,
        inputs,
        messages,
        Reviewing.NONE,
        "");
  }

  /** The same with other names and another dictionary. */
  Auditing with(Supplier<KnownNames> otherNames, Supplier<Lexicon> otherLexicon) {
    return new Auditing(
        checks, terms, otherNames, otherLexicon, inputs, messages, reviewing, fingerprint);
  }

  Auditor auditor() {
    return new Auditor(checks, terms, names, lexicon);
  }
}
