package hedui.input;

import hedui.bitext.Block;
import hedui.bitext.Document;
import hedui.bitext.Language;
import hedui.bitext.Line;
import hedui.bitext.Problem;
import hedui.bitext.Speaker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a transcript whose English paragraphs have their Chinese beneath (or above): told apart by
 * script, so that a missing or doubled paragraph shifts nothing after it. Headers that name the
 * speaker stand doubled, once in each language, or once.
 */
final class TranscriptReader {
  private final Language language;
  private final List<Line> lines;
  private final boolean chineseFirst;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Line> source = new ArrayList<>();
  private final List<Line> target = new ArrayList<>();
  private final Map<String, Speaker> speakers = new LinkedHashMap<>();
  private final Map<String, String> chineseNames = new LinkedHashMap<>();
  private String speaker = "";

  private TranscriptReader(List<Line> lines, Language language) {
    this.language = language;
    this.lines = lines.stream().filter(line -> hasWord(line.text())).toList();
    this.chineseFirst = Order.isChineseFirst(this.lines);
  }

  static Document read(String path, List<Line> lines, Language target) throws InputException {
    return new TranscriptReader(lines, target).document(path);
  }

  private Document document(String path) throws InputException {
    for (int i = 0; i < lines.size(); ) {
      int header = header(i);
      i += header > 0 ? header : paragraph(i);
    }
    flush();
    boolean noEnglish = blocks.stream().allMatch(block -> block.source().isEmpty());
    Sides sides = Sides.of(blocks);
    if (noEnglish || blocks.stream().allMatch(block -> block.target().isEmpty())) {
      throw new InputException(
          path
              + ": holds "
              + (noEnglish ? "no English" : "no Chinese")
              + sides.mixedIn().map(language -> " but " + language).orElse("")
              + "; give each paragraph with its translation beneath it, or two files with --pair"
              + " SOURCE TARGET");
    }
    sides.check(path);
    List<Problem> problems =
        sides
            .lopsided(path + ": ", "its English", "its Chinese")
            .map(said -> new Problem(0, said))
            .stream()
            .toList();
    return new Document(path, language, blocks, problems, List.copyOf(speakers.values()));
  }

  /** How many lines from {@code i} on are a header; the speaker is then theirs. */
  private int header(int i) {
    Line line = lines.get(i);
    Optional<Header> first = Header.of(line.text());
    if (first.isEmpty()) {
      return 0;
    }
    Optional<Line> next = i + 1 < lines.size() ? Optional.of(lines.get(i + 1)) : Optional.empty();
    if (next.isPresent() && same(line, next.get())) {
      speaks(first.get(), line);
      return 2;
    }
    Optional<Header> second = next.flatMap(n -> Header.of(n.text()));
    if (second.isPresent() && isChinese(line) != isChinese(next.orElse(line))) {
      Header english = isChinese(line) ? second.get() : first.get();
      Header chinese = isChinese(line) ? first.get() : second.get();
      if (belongTogether(english, chinese)) {
        chineseNames.put(chinese.name(), english.name());
        speaks(english, isChinese(line) ? next.orElse(line) : line);
        return 2;
      }
      return 0;
    }
    boolean sure =
        first.get().hasTitle()
            || first.get().isRole()
            || speakers.containsKey(first.get().name())
            || chineseNames.containsKey(first.get().name());
    if (sure && next.isPresent() && second.isEmpty()) {
      speaks(first.get(), line);
      return 1;
    }
    return 0;
  }

  /** A heading and its translation look the same; only a title, a role or a known name tells. */
  private boolean belongTogether(Header english, Header chinese) {
    return (english.hasTitle() && (chinese.hasTitle() || chinese.hasMiddleDot()))
        || (english.isRole() && !chinese.hasTitle())
        || speakers.containsKey(english.name())
        || chineseNames.containsKey(chinese.name())
        || chinese.hasMiddleDot();
  }

  private void speaks(Header header, Line line) {
    flush();
    speaker = chineseNames.getOrDefault(header.name(), header.name());
    Speaker before = speakers.get(speaker);
    if (before == null || (before.title().isEmpty() && header.hasTitle())) {
      speakers.put(speaker, new Speaker(speaker, header.title(), line));
    }
  }

  /** Takes the paragraph at {@code i}, or two where they are each other's translation. */
  private int paragraph(int i) {
    Line line = lines.get(i);
    if (i + 1 < lines.size() && same(line, lines.get(i + 1))) {
      boolean doubled =
          isChinese(line)
              || (i + 2 < lines.size() && isChinese(lines.get(i + 2)) && hasLetter(line));
      if (!doubled) {
        // What follows is not its translation, so the repetition stands where that should be.
        flush();
        source.add(line);
        target.add(lines.get(i + 1));
        flush();
        return 2;
      }
    }
    boolean chinese = hasLetter(line) ? isChinese(line) : !target.isEmpty();
    List<Line> own = chinese ? target : source;
    boolean opens = chinese == chineseFirst;
    if (opens && !(chinese ? source : target).isEmpty()) {
      flush();
    }
    own.add(line);
    return 1;
  }

  private void flush() {
    if (source.isEmpty() || target.isEmpty()) {
      source.forEach(line -> block(List.of(line), List.of()));
      target.forEach(line -> block(List.of(), List.of(line)));
    } else {
      block(source, target);
    }
    source.clear();
    target.clear();
  }

  private void block(List<Line> english, List<Line> chinese) {
    blocks.add(new Block("", speaker, language, english, chinese, false));
  }

  private static boolean same(Line one, Line other) {
    return one.text().strip().equals(other.text().strip());
  }

  private static boolean isChinese(Line line) {
    return Script.isChinese(line.text());
  }

  private static boolean hasLetter(Line line) {
    String text = line.text();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
