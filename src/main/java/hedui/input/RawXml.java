package hedui.input;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where the texts of units stand in an XML file that a real parser has already accepted. Only
 * what such a file can hold is understood, and callers compare the texts with the parser's.
 */
final class RawXml {
  private final String file;
  private final List<Unit> units = new ArrayList<>();
  private int at;

  private RawXml(String file) {
    this.file = file;
  }

  /** The texts of one unit, each with its element's name and language. */
  record Unit(List<Part> parts) {}

  /**
   * A text of a unit.
   *
   * @param element {@code source}, {@code target} or {@code seg}
   * @param language the tag of the element around a {@code seg}; else empty
   */
  record Part(String element, String language, RawText text) {}

  static List<Unit> units(String file) {
    RawXml xml = new RawXml(file);
    xml.scan();
    return xml.units;
  }

  private void scan() {
    List<String> open = new ArrayList<>();
    Unit unit = null;
    int unitDepth = 0;
    RawText text = null;
    int textDepth = 0;
    int codeDepth = 0;
    String language = "";
    while (at < file.length()) {
      char c = file.charAt(at);
      if (c != '<') {
        at = text == null || codeDepth > 0 ? next('<') : character(text);
      } else if (file.startsWith("<![CDATA[", at)) {
        int end = file.indexOf("]]>", at);
        for (int i = at + 9; i < end && text != null && codeDepth == 0; i++) {
          text.add(file.substring(i, i + 1), i, i + 1);
        }
        at = end + 3;
      } else if (file.startsWith("<!--", at)) {
        at = file.indexOf("-->", at) + 3;
      } else if (file.startsWith("<?", at)) {
        at = file.indexOf("?>", at) + 2;
      } else if (file.startsWith("<!", at)) {
        at = doctype();
      } else if (file.startsWith("</", at)) {
        int depth = open.size();
        text = depth == textDepth ? null : text;
        textDepth = depth == textDepth ? 0 : textDepth;
        codeDepth = depth == codeDepth ? 0 : codeDepth;
        if (depth == unitDepth) {
          unitDepth = 0;
          unit = null;
        }
        open.remove(depth - 1);
        at = next('>') + 1;
      } else {
        int end = tagEnd();
        String tag = file.substring(at + 1, end);
        String name = local(tag);
        boolean empty = tag.endsWith("/");
        open.add(name);
        int depth = open.size();
        if (unit == null && isUnit(name)) {
          unit = new Unit(new ArrayList<>());
          unitDepth = depth;
          units.add(unit);
        } else if (unit != null && name.equals("tuv")) {
          language = attribute(tag, "lang");
        } else if (unit != null && text == null && isText(name, depth - unitDepth)) {
          text = new RawText();
          textDepth = depth;
          unit.parts.add(new Part(name, language, text));
        } else if (text != null && codeDepth == 0 && isCode(name)) {
          codeDepth = depth;
        }
        if (empty) {
          text = depth == textDepth ? null : text;
          textDepth = depth == textDepth ? 0 : textDepth;
          codeDepth = depth == codeDepth ? 0 : codeDepth;
          unit = depth == unitDepth ? null : unit;
          unitDepth = depth == unitDepth ? 0 : unitDepth;
          open.remove(depth - 1);
        }
        at = end + 1;
      }
    }
  }

  /** Adds the character here, however it is written; returns where the next one starts. */
  private int character(RawText text) {
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
    text.add(written, at, end);
    return end;
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

  private static String attribute(String tag, String local) {
    int name = tag.indexOf(local + "=");
    if (name < 0) {
      return "";
    }
    char quote = tag.charAt(name + local.length() + 1);
    int start = name + local.length() + 2;
    return tag.substring(start, tag.indexOf(quote, start));
  }

  private static boolean isUnit(String name) {
    return name.equals("tu") || name.equals("trans-unit") || name.equals("segment");
  }

  private static boolean isText(String name, int below) {
    return (below == 2 && name.equals("seg"))
        || (below == 1 && (name.equals("source") || name.equals("target")));
  }

  private static boolean isCode(String name) {
    return switch (name) {
      case "bpt", "ept", "ph", "it", "ut" -> true;
      default -> false;
    };
  }
}
