package hedui.check;

import hedui.check.TargetLines.Place;
import hedui.check.TargetLines.TargetLine;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds punctuation and spacing that Chinese does not have. Each kind of fault is one finding a
 * document: where it is the exception all places are marked, one a line; where it is the text's own
 * habit the first three stand for all.
 */
@CheckInfo(
    id = "typography",
    category = MqmCategory.LINGUISTIC_PUNCTUATION,
    severity = Severity.MINOR)
public final class Typography implements Check {
  private static final int MOST_MARKS = 40;
  private static final int MARKS_OF_A_HABIT = 3;

  /** So many doubled stops are no habit of the text. */
  private static final int SINGLE_TRACES = 5;

  /** Han next to Latin or digits: below these the text has no habit that could be broken. */
  private static final int BOUNDARIES_OF_A_HABIT = 20;

  private static final double SHARE_OF_A_HABIT = 0.8;

  private static final String QUOTES = "「」『』“”";

  enum Fault {
    /** Two stops in a row: 「。 。」. */
    DOUBLED_STOP,
    /** A half-width mark between Chinese characters. */
    HALF_WIDTH,
    /** A bracket or quotation mark without its partner. */
    UNPAIRED,
    /** A space beside a full-width mark. */
    SPACE_AT_MARK,
    /** A space between two Chinese characters. */
    SPACE_IN_WORDS,
    /** No space between Chinese and Latin, in a text that has it elsewhere. */
    SPACE_MISSING,
    /** A space between Chinese and Latin, in a text that has none elsewhere. */
    SPACE_EXTRA;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public List<Finding> check(ReadBitext bitext) {
    Map<Fault, List<Place>> places = new EnumMap<>(Fault.class);
    int stops = 0;
    int spaced = 0;
    int tight = 0;
    for (TargetLine line : bitext.targetLines()) {
      TypographyRules rules = TypographyRules.read(line.text());
      if (rules.hasHan()) {
        stops += rules.fullWidthMarks();
        spaced += rules.spacedBoundaries();
        tight += rules.tightBoundaries();
        rules.faults(
            (fault, start, end) -> {
              if (fault != Fault.UNPAIRED || !isAsInSource(line, start)) {
                places
                    .computeIfAbsent(fault, f -> new ArrayList<>())
                    .add(new Place(line, start, end));
              }
            });
      }
    }
    int boundaries = spaced + tight;
    if (boundaries >= BOUNDARIES_OF_A_HABIT) {
      if (tight > 0 && spaced >= SHARE_OF_A_HABIT * boundaries) {
        places.put(Fault.SPACE_MISSING, boundaries(bitext, false));
      } else if (spaced > 0 && tight >= SHARE_OF_A_HABIT * boundaries) {
        places.put(Fault.SPACE_EXTRA, boundaries(bitext, true));
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (Map.Entry<Fault, List<Place>> entry : places.entrySet()) {
      int all = entry.getValue().size();
      boolean habit =
          entry.getKey() == Fault.HALF_WIDTH && all > stops / 4 && all > MARKS_OF_A_HABIT;
      if (entry.getKey() == Fault.DOUBLED_STOP && all <= SINGLE_TRACES) {
        // Each may be the trace of a lost clause, whose finding then takes it over.
        entry
            .getValue()
            .forEach(place -> findings.add(finding(Fault.DOUBLED_STOP, List.of(place), false)));
      } else {
        findings.add(finding(entry.getKey(), entry.getValue(), habit));
      }
    }
    return findings;
  }

  /** A speech that runs on over several rows opens in one and closes in another, in both texts. */
  private static boolean isAsInSource(TargetLine line, int place) {
    if (QUOTES.indexOf(line.text().charAt(place)) < 0) {
      return false;
    }
    for (ReadSegment source : line.bead(place).source()) {
      if (!TypographyRules.hasPairedQuotes(source.segment().line().text())) {
        return true;
      }
    }
    return false;
  }

  private static List<Place> boundaries(ReadBitext bitext, boolean spaced) {
    List<Place> places = new ArrayList<>();
    for (TargetLine line : bitext.targetLines()) {
      TypographyRules.boundaries(
          line.text(),
          (start, end, hasSpace) -> {
            if (hasSpace == spaced) {
              places.add(new Place(line, start, end));
            }
          });
    }
    return places;
  }

  private Finding finding(Fault fault, List<Place> places, boolean habit) {
    Place first = places.get(0);
    Finding.Builder finding =
        Finding.of(
            this, Message.of("check.typography." + fault.word, places.size(), first.mark().text()));
    List<Place> shown = new ArrayList<>();
    for (Place place : places) {
      if (habit || shown.isEmpty() || shown.get(shown.size() - 1).line() != place.line()) {
        shown.add(place);
      }
    }
    TargetLines.mark(finding, shown, habit ? MARKS_OF_A_HABIT : MOST_MARKS);
    if (habit) {
      finding.severity(Severity.MINOR);
    }
    return finding.build();
  }
}
