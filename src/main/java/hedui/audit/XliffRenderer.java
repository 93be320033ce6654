package hedui.audit;

import hedui.bitext.Mark;
import hedui.bitext.Side;
import hedui.bitext.Span;
import hedui.check.Finding;
import hedui.check.Severity;
import hedui.input.InputException;
import hedui.input.Rewriter;
import hedui.report.DocumentReport;
import hedui.report.Messages;
import hedui.report.Renderer;
import hedui.report.Report;
import hedui.review.ReviewedFinding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The XLIFF that was checked, with ITS 2.0 Localization Quality Issue marks on the words concerned
 * and every other byte as it was. Findings that were dismissed or accepted are not marked.
 */
final class XliffRenderer implements Renderer {
  private static final String ITS = " xmlns:its=\"http://www.w3.org/2005/11/its\"";
  private static final String ITS_MODULE = " xmlns:itsm=\"urn:oasis:names:tc:xliff:itsm:2.1\"";

  @Override
  public void render(Report report, Messages messages, OutputStream out) throws IOException {
    for (DocumentReport document : report.documents()) {
      try {
        out.write(marked(document, messages));
      } catch (InputException e) {
        throw new IOException(e.said(), e);
      }
    }
    out.flush();
  }

  private record Placed(Mark mark, ReviewedFinding reviewed) {}

  private static byte[] marked(DocumentReport document, Messages messages) throws InputException {
    Path path = Path.of(document.path());
    if (!Rewriter.isXliff(path)) {
      throw new InputException(
          document.path() + ": the format xliff is for inputs that are XLIFF themselves");
    }
    Rewriter rewriter =
        Rewriter.of(path, document.bitext().document(), List.of(Side.SOURCE, Side.TARGET));
    List<Placed> all = new ArrayList<>();
    for (ReviewedFinding reviewed : document.findings()) {
      if (reviewed.status().counts()) {
        Finding finding = reviewed.finding();
        finding.source().forEach(mark -> all.add(new Placed(mark, reviewed)));
        finding.target().forEach(mark -> all.add(new Placed(mark, reviewed)));
      }
    }
    all.sort(Comparator.comparingInt((Placed p) -> p.mark().span().length()).reversed());
    IdentityHashMap<Object, List<Span>> placed = new IdentityHashMap<>();
    for (Placed one : all) {
      List<Span> taken = placed.computeIfAbsent(one.mark().line(), line -> new ArrayList<>());
      for (Span span : pieces(one.mark().span(), taken)) {
        taken.add(span);
        rewriter.wrap(
            one.mark().line(),
            span,
            number -> start(one.reviewed(), messages, rewriter.hasSegments(), number),
            "</mrk>");
      }
    }
    return rewriter.result();
  }

  /** A range cut where it would cross another that has been placed. */
  private static List<Span> pieces(Span span, List<Span> taken) {
    List<Span> pieces = new ArrayList<>(List.of(span));
    for (Span other : taken) {
      List<Span> cut = new ArrayList<>();
      for (Span piece : pieces) {
        int at =
            piece.start() < other.start()
                    && other.start() < piece.end()
                    && piece.end() < other.end()
                ? other.start()
                : other.start() < piece.start()
                        && piece.start() < other.end()
                        && other.end() < piece.end()
                    ? other.end()
                    : -1;
        if (at < 0) {
          cut.add(piece);
        } else {
          cut.add(new Span(piece.start(), at));
          cut.add(new Span(at, piece.end()));
        }
      }
      pieces = cut;
    }
    return pieces;
  }

  /** XLIFF 1.2 wants a type of a mark, 2.x an id and its module's type. */
  private static String start(
      ReviewedFinding reviewed, Messages messages, boolean segments, int number) {
    Finding finding = reviewed.finding();
    return "<mrk"
        + (segments
            ? ITS + ITS_MODULE + " id=\"hedui-" + number + "\" type=\"itsm:generic\""
            : ITS + " mtype=\"x-its\"")
        + " its:locQualityIssueType=\""
        + finding.category().itsType()
        + "\" its:locQualityIssueSeverity=\""
        + severity(finding.severity())
        + "\" its:locQualityIssueComment=\""
        + attribute(finding.check() + ": " + messages.format(finding.message()))
        + "\">";
  }

  private static int severity(Severity severity) {
    return switch (severity) {
      case CRITICAL -> 100;
      case MAJOR -> 60;
      case MINOR -> 20;
      case NEUTRAL -> 0;
    };
  }

  private static String attribute(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("\"", "&quot;")
        .replaceAll("[\\x00-\\x1f\\ud800-\\udfff\\ufffe\\uffff]", " ");
  }
}
