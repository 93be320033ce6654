package hedui.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XLIFF 1.2 ({@code trans-unit}), 2.0 and 2.1 ({@code segment}) as it streams by. Inline
 * codes are no text, what they enclose is; alternatives ({@code alt-trans}, matches) and notes are
 * left alone, and so are units that are not to be translated.
 */
final class XliffReader implements UnitReader {
  private final String name;
  private final InputStream in;
  private final XMLStreamReader xml;
  private final Optional<String> wanted;
  private String targetLanguage = "";
  private String file = "";
  private int files;
  private int number;
  private String unit = "";
  private int segments;
  private final Deque<Boolean> translate = new ArrayDeque<>();

  /**
   * @param wanted the tag of the Chinese asked for; empty for any
   */
  XliffReader(String name, InputStream in, Optional<String> wanted) throws InputException {
    this.name = name;
    this.in = in;
    this.wanted = wanted;
    this.xml = XmlText.open(name, in);
  }

  @Override
  public Optional<Unit> next() throws InputException {
    try {
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          boolean inherited = translate.isEmpty() || translate.peek();
          String own = XmlText.attribute(xml, "translate");
          translate.push(own.isEmpty() ? inherited : own.equals("yes"));
          Optional<Unit> read = element(xml.getLocalName());
          if (read.isPresent()) {
            return read;
          }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          translate.pop();
        }
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      throw XmlText.complaint(name, e);
    }
  }

  private Optional<Unit> element(String element) throws XMLStreamException, InputException {
    switch (element) {
      case "xliff" -> languages("srcLang", "trgLang");
      case "file" -> {
        files++;
        languages("source-language", "target-language");
        String id = XmlText.attribute(xml, "id");
        file = id.isEmpty() ? XmlText.attribute(xml, "original") : id;
      }
      case "unit" -> {
        unit = XmlText.attribute(xml, "id");
        segments = 0;
      }
      case "trans-unit", "segment" -> {
        number++;
        segments++;
        String own = XmlText.attribute(xml, "id");
        boolean whole = element.equals("trans-unit");
        String id =
            whole
                ? (own.isEmpty() ? "unit" + number : own)
                : unit + (own.isEmpty() ? (segments > 1 ? "/" + segments : "") : "/" + own);
        Optional<Unit> read = texts(files > 1 ? file + "#" + id : id);
        translate.pop();
        return read;
      }
      default -> {}
    }
    return Optional.empty();
  }

  private void languages(String source, String target) throws InputException {
    String from = XmlText.attribute(xml, source);
    String to = XmlText.attribute(xml, target);
    if (!from.isEmpty() && !Tags.isEnglish(from)) {
      throw new InputException(name + ": its source language is " + from + ", not English");
    }
    if (!to.isEmpty() && !Tags.isChinese(to)) {
      throw new InputException(name + ": its target language is " + to + ", not Chinese");
    }
    if (!to.isEmpty() && wanted.isPresent() && !Tags.same(wanted.get(), to)) {
      throw new InputException(
          name + ": has no " + wanted.get() + "; its target language is " + to);
    }
    targetLanguage = to.isEmpty() ? targetLanguage : to;
  }

  /** Reads to the end of the unit or segment that has just begun. */
  private Optional<Unit> texts(String id) throws XMLStreamException, InputException {
    boolean wantedUnit = translate.peek();
    int line = xml.getLocation().getLineNumber();
    StringBuilder source = new StringBuilder();
    StringBuilder target = new StringBuilder();
    StringBuilder into = null;
    int inside = 0;
    int skipped = 0;
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          String element = xml.getLocalName();
          if (skipped > 0) {
            break;
          }
          if (into == null && depth == 2 && element.equals("source")) {
            into = source;
            inside = depth;
          } else if (into == null && depth == 2 && element.equals("target")) {
            into = target;
            inside = depth;
          } else if (into == null || isCode(element)) {
            skipped = depth;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (depth == skipped) {
            skipped = 0;
          }
          if (depth == inside) {
            into = null;
            inside = 0;
          }
          depth--;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (into != null && skipped == 0) {
            XmlText.append(into, xml, name);
          }
        }
        default -> {}
      }
    }
    return wantedUnit
        ? Optional.of(new Unit(id, line, source.toString(), target.toString(), targetLanguage))
        : Optional.empty();
  }

  /** Elements whose content is a code of the document's own format. */
  private static boolean isCode(String element) {
    return switch (element) {
      case "bpt", "ept", "ph", "it" -> true;
      default -> false;
    };
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
