package hedui.input;

import hedui.bitext.Block;
import hedui.bitext.Document;
import hedui.bitext.Language;
import hedui.bitext.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a transcript whose English paragraphs have their Chinese beneath: told apart by script, so
 * that a missing or doubled paragraph shifts nothing after it. A line that stands doubled is a
 * speaker's header.
 */
final class TranscriptReader {
  private final List<Block> blocks = new ArrayList<>();
  private final List<Line> source = new ArrayList<>();
  private final List<Line> target = new ArrayList<>();
  private final Language language;
  private String speaker = "";

  private TranscriptReader(Language language) {
    this.language = language;
  }

  static Document read(String path, List<Line> lines, Language target) {
    return new TranscriptReader(target).document(path, lines);
  }

  private Document document(String path, List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.text().isBlank()) {
        continue;
      }
      if (i + 1 < lines.size() && line.text().equals(lines.get(i + 1).text())) {
        flush();
        speaker = line.text().strip().split(" - ", 2)[0];
        i++;
      } else if (Script.isChinese(line.text())) {
        target.add(line);
      } else {
        if (!target.isEmpty()) {
          flush();
        }
        source.add(line);
      }
    }
    flush();
    return new Document(path, language, blocks, List.of());
  }

  private void flush() {
    if (!source.isEmpty() || !target.isEmpty()) {
      blocks.add(new Block("", speaker, language, source, target, false));
      source.clear();
      target.clear();
    }
  }
}
