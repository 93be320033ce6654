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
  private final Deque<Unit> ready = new ArrayDeque<>();
  private final Map<String, StringBuilder> fields = new TreeMap<>();
  private String field = "";
  private boolean fuzzy;
  private String language = "";
  private int line;
  private int number;
  private boolean ended;

  PoReader(String name, LineReader lines) {
    this.name = name;
    this.lines = lines;
  }

  @Override
  public Optional<Unit> next() throws InputException, BadUnitException {
    while (ready.isEmpty() && !ended) {
      Optional<String> next = lines.next();
      if (next.isEmpty()) {
        ended = true;
        finish();
      } else {
        line(next.get().strip());
      }
    }
    return Optional.ofNullable(ready.poll());
  }

  private void line(String text) throws BadUnitException {
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
      fields.put(field, new StringBuilder());
    }
    StringBuilder into = fields.get(field);
    if (into == null) {
      throw bad("is a text that belongs to no keyword");
    }
    if (into.length() > XmlText.LONGEST) {
      throw bad("is longer than 4 MiB; no text is");
    }
    into.append(unescaped(text.substring(quote + 1, text.length() - 1)));
  }

  private void finish() {
    String source = text("msgid");
    boolean wanted = !fuzzy && fields.containsKey("msgid");
    fuzzy = false;
    if (wanted && source.isEmpty()) {
      header(text("msgstr"));
    } else if (wanted) {
      number++;
      String context = text("msgctxt");
      String id = context.isEmpty() ? "entry" + number : context + "#" + number;
      add(id, source, text("msgstr"));
      for (int form = 0; fields.containsKey("msgstr[" + form + "]"); form++) {
        // Chinese has one form, which stands for all numbers: it answers the plural.
        String english = fields.containsKey("msgid_plural") ? text("msgid_plural") : source;
        add(id + "[" + form + "]", english, text("msgstr[" + form + "]"));
      }
    }
    fields.clear();
    field = "";
  }

  private void add(String id, String source, String target) {
    if (!target.isEmpty()) {
      ready.add(new Unit(id, line, source, target, language));
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

  private String text(String keyword) {
    StringBuilder text = fields.get(keyword);
    return text == null ? "" : text.toString();
  }

  private BadUnitException bad(String what) {
    fields.clear();
    return new BadUnitException(lines.number(), name + ":" + lines.number() + ": " + what);
  }

  private static String unescaped(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        char next = text.charAt(++i);
        plain.append(
            switch (next) {
              case 'n' -> '\n';
              case 't' -> '\t';
              case 'r' -> '\r';
              default -> next;
            });
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
