package hedui.report;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import hedui.bitext.Bead;
import hedui.bitext.Mark;
import hedui.bitext.Segment;
import hedui.check.Finding;
import hedui.review.ReviewedFinding;
import hedui.review.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ten columns that the MQM viewer Marot reads (google-research/marot): {@code system doc
 * docSegId globalSegId rater source target category severity metadata}; marked words stand in
 * {@code <v>…</v>}. A bead without an error has a row that says so, because Marot's score of a
 * segment is a mean over the segments it sees; what reviewers dismissed is no error.
 */
public final class MarotRenderer implements Renderer {
  private static final String HEADER =
      "system\tdoc\tdocSegId\tglobalSegId\trater\tsource\ttarget\tcategory\tseverity\tmetadata\n";
  private static final String NO_ERROR = "No-error";

  @Override
  public void render(Report report, Messages messages, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder(HEADER);
    int before = 0;
    for (DocumentReport document : report.documents()) {
      String path = document.bitext().document().path();
      List<Bead> beads = document.bitext().beads();
      List<List<ReviewedFinding>> errors = errors(document);
      for (int place = 0; place <= beads.size(); place++) {
        List<Segment> source = place == 0 ? List.of() : beads.get(place - 1).source();
        List<Segment> target = place == 0 ? List.of() : beads.get(place - 1).target();
        List<String> where =
            List.of("translation", path, "" + place, "" + (before + place), "hedui");
        for (ReviewedFinding reviewed : errors.get(place)) {
          Finding finding = reviewed.finding();
          row(
              text,
              where,
              side(source, finding.source(), " "),
              side(target, finding.target(), ""),
              finding.category().path(),
              finding.severity().word(),
              metadata(reviewed, messages));
        }
        if (place > 0 && errors.get(place).isEmpty()) {
          String english = side(source, List.of(), " ");
          row(text, where, english, side(target, List.of(), ""), NO_ERROR, NO_ERROR, "{}");
        }
      }
      before += beads.size();
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The errors of each bead in order, from 1; those of no bead stand first, at 0. */
  private static List<List<ReviewedFinding>> errors(DocumentReport document) {
    List<List<ReviewedFinding>> errors = new ArrayList<>();
    errors.add(new ArrayList<>());
    Map<String, Integer> places = new HashMap<>();
    for (Bead bead : document.bitext().beads()) {
      places.putIfAbsent(bead.id(), errors.size());
      errors.add(new ArrayList<>());
    }
    for (ReviewedFinding reviewed : document.findings()) {
      if (reviewed.status() != Status.DISMISSED) {
        List<String> concerned = reviewed.finding().beads();
        int place = concerned.isEmpty() ? 0 : places.getOrDefault(concerned.get(0), 0);
        errors.get(place).add(reviewed);
      }
    }
    return errors;
  }

  private static void row(StringBuilder text, List<String> where, String... rest) {
    text.append(
            Stream.concat(where.stream(), Stream.of(rest))
                .map(field -> field.replace('\t', ' ').replace('\n', ' ').replace('\r', ' '))
                .collect(Collectors.joining("\t")))
        .append('\n');
  }

  private static String metadata(ReviewedFinding reviewed, Messages messages) {
    String note = messages.format(reviewed.finding().message());
    return "{\"check\":\""
        + reviewed.finding().check()
        + "\",\"fingerprint\":\""
        + reviewed.fingerprint()
        + "\",\"note\":\""
        + new String(JsonStringEncoder.getInstance().quoteAsString(note))
        + "\"}";
  }

  private static String side(List<Segment> segments, List<Mark> marks, String between) {
    List<String> texts = new ArrayList<>();
    for (Segment segment : segments) {
      StringBuilder marked = new StringBuilder(segment.text());
      marks.stream()
          .filter(m -> m.line().equals(segment.line()) && segment.span().contains(m.span()))
          .map(m -> m.span().shift(-segment.span().start()))
          .sorted(Comparator.reverseOrder())
          .limit(1)
          .forEach(span -> marked.insert(span.end(), "</v>").insert(span.start(), "<v>"));
      texts.add(marked.toString());
    }
    return segments.isEmpty() && !marks.isEmpty()
        ? "<v>" + marks.get(0).text() + "</v>"
        : String.join(between, texts);
  }
}
