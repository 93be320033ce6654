package hedui.input;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads gettext's PO: each entry is a unit named by its context and number, each plural form a unit
 * of its own (the first against {@code msgid}, later ones against {@code msgid_plural}). The
 * header, obsolete entries and untranslated ones are left out, and so are fuzzy ones, which no
 * program uses.
 */
final class PoReader implements UnitReader {
  private final String name;
  private final LineReader lines;
  private final Piece piece;
  private final Deque<Located> ready = new ArrayDeque<>();
  private final Map<String, RawText> fields = new TreeMap<>();
  private String field = "";
  private boolean fuzzy;
  private String language = "";
  private int line;
  private int number;
  private boolean ended;

  PoReader(String name, LineReader lines) {
    this(name, lines, new Piece("", Syntax.PO));
  }

  /**
   * @param piece what the lines are read from
   */
  PoReader(String name, LineReader lines, Piece piece) {
    this.name = name;
    this.lines = lines;
    this.piece = piece;
  }

  /** A unit, and where its texts stand. */
  record Located(Unit unit, RawUnit raw) {}

  @Override
  public Optional<Unit> next() throws InputException, BadUnitException {
    return located().map(Located::unit);
  }

  /** The next unit with its place. */
  Optional<Located> located() throws InputException, BadUnitException {
    while (ready.isEmpty() && !ended) {
      Optional<String> next = lines.next();
      if (next.isEmpty()) {
        ended = true;
        finish();
      } else {
        String stripped = next.get().strip();
        line(stripped, lines.start() + next.get().indexOf(stripped));
      }
    }
    return Optional.ofNullable(ready.poll());
  }

  private void line(String text, int start) throws BadUnitException {
    if (text.isEmpty() || text.startsWith("#")) {
      if (fields.containsKey("msgstr") || fields.containsKey("msgstr[0]")) {
        finish();
      }
      if (text.startsWith("#,") && text.contains("fuzzy")) {
        fuzzy = true;
      }
      return;
    }
    int quote = text.indexOf('"');
    if (quote < 0 || !text.endsWith("\"") || quote == text.length() - 1) {
      throw bad("is not an entry of a PO file");
    }
    String keyword = text.substring(0, quote).strip();
    if (!keyword.isEmpty()) {
      if ((keyword.equals("msgctxt") || keyword.equals("msgid")) && fields.containsKey("msgid")) {
        finish();
      }
      if (fields.isEmpty()) {
        line = lines.number();
      }
      field = keyword;
      fields.put(field, new RawText(piece));
    }
    RawText into = fields.get(field);
    if (into == null) {
      throw bad("is a text that belongs to no keyword");
    }
    if (into.length() > XmlText.LONGEST) {
      throw bad("is longer than 4 MiB; no text is");
    }
    add(into, text, quote + 1, start);
  }

  private void finish() {
    RawText source = text("msgid");
    boolean wanted = !fuzzy && fields.containsKey("msgid");
    fuzzy = false;
    if (wanted && source.length() == 0) {
      header(text("msgstr").text());
    } else if (wanted) {
      number++;
      String context = text("msgctxt").text();
      String id = context.isEmpty() ? "entry" + number : context + "#" + number;
      add(id, source, text("msgstr"));
      for (int form = 0; fields.containsKey("msgstr[" + form + "]"); form++) {
        // Chinese has one form, which stands for all numbers: it answers the plural.
        RawText english = fields.containsKey("msgid_plural") ? text("msgid_plural") : source;
        add(id + "[" + form + "]", english, text("msgstr[" + form + "]"));
      }
    }
    fields.clear();
    field = "";
  }

  private void add(String id, RawText source, RawText target) {
    if (target.length() > 0) {
      ready.add(
          new Located(
              new Unit(id, line, source.text(), target.text(), language),
              RawUnit.of(source, target)));
    }
  }

  private void header(String text) {
    for (String row : text.split("\n")) {
      if (row.startsWith("Language:")) {
        String tag = row.substring("Language:".length()).strip();
        language = tag.isEmpty() || !Tags.isChinese(tag) ? "" : tag;
      }
    }
  }

  private RawText text(String keyword) {
    RawText text = fields.get(keyword);
    return text == null ? new RawText(piece) : text;
  }

  private BadUnitException bad(String what) {
    fields.clear();
    return new BadUnitException(lines.number(), name + ":" + lines.number() + ": " + what);
  }

  /** Adds what stands between the quotes of a line. */
  private static void add(RawText into, String line, int from, int start) {
    for (int i = from; i < line.length() - 1; i++) {
      char c = line.charAt(i);
      if (c == '\\' && i + 2 < line.length()) {
        char plain =
            switch (line.charAt(i + 1)) {
              case 'n' -> '\n';
              case 't' -> '\t';
              case 'r' -> '\r';
              default -> line.charAt(i + 1);
            };
        into.add(plain, start + i, start + i + 2);
        i++;
      } else {
        into.add(c, start + i, start + i + 1);
      }
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
