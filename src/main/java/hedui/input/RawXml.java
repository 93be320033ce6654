package hedui.input;

import java.util.ArrayList;
import java.util.List;

/**
 * Walks an XML file that a real parser has already accepted and says where everything stands. Only
 * what such a file can hold is understood, and callers compare the texts with the parser's.
 */
final class RawXml {
  private final String file;
  private final Visitor visitor;
  private int at;

  private RawXml(String file, Visitor visitor) {
    this.file = file;
    this.visitor = visitor;
  }

  /** Is told what a file holds, in order. */
  interface Visitor {
    /** An element begins; an empty one ends at once. */
    void open(Tag tag);

    /** The element that was begun last and not yet ended ends. */
    void close(String name, int start, int end);

    /** A character, or two that make one, and the range that writes it: itself, or an entity. */
    void text(CharSequence characters, int start, int end);
  }

  /**
   * A start tag.
   *
   * @param name without prefix
   * @param text what stands between the brackets
   */
  record Tag(String name, String text, int start, int end) {

    /** The value of an attribute as it is written, whatever its prefix; empty if it has none. */
    String attribute(String local) {
      for (int from = text.indexOf(local); from > 0; from = text.indexOf(local, from + 1)) {
        char before = text.charAt(from - 1);
        int equals = blank(text, from + local.length());
        if ((before == ':' || Character.isWhitespace(before)) && equals < text.length()) {
          int quote = blank(text, equals + 1);
          if (text.charAt(equals) == '=' && quote < text.length()) {
            int end = text.indexOf(text.charAt(quote), quote + 1);
            return end < 0 ? "" : text.substring(quote + 1, end);
          }
        }
      }
      return "";
    }

    private static int blank(String text, int from) {
      int at = from;
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      return at;
    }
  }

  static void walk(String file, Visitor visitor) {
    new RawXml(file, visitor).walk();
  }

  private void walk() {
    List<String> open = new ArrayList<>();
    while (at < file.length()) {
      if (file.charAt(at) != '<') {
        character();
      } else if (file.startsWith("<![CDATA[", at)) {
        int end = file.indexOf("]]>", at);
        for (int i = at + 9; i < end; i++) {
          visitor.text(file.substring(i, i + 1), i, i + 1);
        }
        at = end + 3;
      } else if (file.startsWith("<!--", at)) {
        at = file.indexOf("-->", at) + 3;
      } else if (file.startsWith("<?", at)) {
        at = file.indexOf("?>", at) + 2;
      } else if (file.startsWith("<!", at)) {
        at = doctype();
      } else if (file.startsWith("</", at)) {
        int end = next('>') + 1;
        visitor.close(open.remove(open.size() - 1), at, end);
        at = end;
      } else {
        int end = tagEnd();
        String text = file.substring(at + 1, end);
        Tag tag = new Tag(local(text), text, at, end + 1);
        visitor.open(tag);
        if (text.endsWith("/")) {
          visitor.close(tag.name, at, end + 1);
        } else {
          open.add(tag.name);
        }
        at = end + 1;
      }
    }
  }

  private void character() {
    char c = file.charAt(at);
    int end = at + 1;
    String written = String.valueOf(c);
    if (c == '\r') {
      // XML has one line end, whatever the file has.
      end = file.startsWith("\r\n", at) ? at + 2 : end;
      written = "\n";
    } else if (c == '&') {
      end = file.indexOf(';', at) + 1;
      written = entity(file.substring(at + 1, end - 1));
    }
    visitor.text(written, at, end);
    at = end;
  }

  private static String entity(String name) {
    if (name.startsWith("#x")) {
      return Character.toString(Integer.parseInt(name.substring(2), 16));
    }
    if (name.startsWith("#")) {
      return Character.toString(Integer.parseInt(name.substring(1)));
    }
    return switch (name) {
      case "lt" -> "<";
      case "gt" -> ">";
      case "amp" -> "&";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> "";
    };
  }

  private int next(char wanted) {
    int found = file.indexOf(wanted, at);
    return found < 0 ? file.length() : found;
  }

  private int tagEnd() {
    char quote = 0;
    for (int i = at; i < file.length(); i++) {
      char c = file.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i;
      }
    }
    return file.length() - 1;
  }

  private int doctype() {
    int bracket = file.indexOf('[', at);
    int end = next('>');
    return bracket >= 0 && bracket < end ? file.indexOf('>', file.indexOf(']', at)) + 1 : end + 1;
  }

  private static String local(String tag) {
    int end = 0;
    while (end < tag.length()
        && !Character.isWhitespace(tag.charAt(end))
        && tag.charAt(end) != '/') {
      end++;
    }
    return tag.substring(tag.lastIndexOf(':', end - 1) + 1, end);
  }
}
