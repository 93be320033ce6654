package hedui.report;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import hedui.bitext.Bead;
import hedui.bitext.Mark;
import hedui.bitext.Segment;
import hedui.check.Finding;
import hedui.review.ReviewedFinding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ten columns that the MQM viewer Marot reads (google-research/marot): {@code system doc
 * docSegId globalSegId rater source target category severity metadata}; marked words stand in
 * {@code <v>…</v>}.
 */
public final class MarotRenderer implements Renderer {

  @Override
  public void render(Report report, Messages messages, OutputStream out) throws IOException {
    StringBuilder text =
        new StringBuilder(
            "system\tdoc\tdocSegId\tglobalSegId\trater\tsource\ttarget\tcategory\tseverity\tmetadata\n");
    int global = 0;
    for (DocumentReport document : report.documents()) {
      Map<String, Integer> places = new HashMap<>();
      List<Bead> beads = document.bitext().beads();
      for (int i = 0; i < beads.size(); i++) {
        places.putIfAbsent(beads.get(i).id(), i);
      }
      for (ReviewedFinding reviewed : document.findings()) {
        Finding finding = reviewed.finding();
        Integer place = finding.beads().isEmpty() ? null : places.get(finding.beads().get(0));
        Bead bead = place == null ? null : beads.get(place);
        List<String> columns =
            List.of(
                "translation",
                document.bitext().document().path(),
                Integer.toString(place == null ? 0 : place + 1),
                Integer.toString(global + (place == null ? 0 : place + 1)),
                "hedui",
                side(bead == null ? List.of() : bead.source(), finding.source(), " "),
                side(bead == null ? List.of() : bead.target(), finding.target(), ""),
                finding.category().path(),
                finding.severity().word(),
                "{\"check\":\""
                    + finding.check()
                    + "\",\"fingerprint\":\""
                    + reviewed.fingerprint()
                    + "\",\"note\":\""
                    + new String(
                        JsonStringEncoder.getInstance()
                            .quoteAsString(messages.format(finding.message())))
                    + "\"}");
        text.append(String.join("\t", columns.stream().map(MarotRenderer::field).toList()))
            .append('\n');
      }
      global += beads.size();
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
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

  private static String field(String text) {
    return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
  }
}
