package hedui.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the translation units of TMX 1.4b as they stream by. Codes of the format ({@code bpt},
 * {@code ph} …) are no text; what {@code hi} and {@code sub} mark is. A unit without English or
 * Chinese has that side empty; a file without either language is a complaint that lists what it
 * has.
 */
final class TmxReader implements UnitReader {
  private final String name;
  private final InputStream in;
  private final XMLStreamReader xml;
  private final Optional<String> wanted;
  private final TreeSet<String> languages = new TreeSet<>();
  private String sourceLanguage = "";
  private boolean english;
  private boolean chinese;
  private int number;

  /**
   * @param wanted the tag of the Chinese asked for; empty for any
   */
  TmxReader(String name, InputStream in, Optional<String> wanted) throws InputException {
    this.name = name;
    this.in = in;
    this.wanted = wanted;
    this.xml = XmlText.open(name, in);
  }

  @Override
  public Optional<Unit> next() throws InputException {
    try {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          if (xml.getLocalName().equals("header")) {
            sourceLanguage = XmlText.attribute(xml, "srclang");
          } else if (xml.getLocalName().equals("tu")) {
            number++;
            Optional<Unit> unit = unit();
            if (unit.isPresent()) {
              return unit;
            }
          }
        }
      }
    } catch (XMLStreamException e) {
      throw XmlText.complaint(name, e);
    }
    if (!english || !chinese) {
      throw new InputException(
          name
              + ": has no "
              + (english ? wanted.orElse("Chinese") : "English")
              + "; its languages are "
              + String.join(", ", languages));
    }
    return Optional.empty();
  }

  private record Variant(String language, String text) {}

  private Optional<Unit> unit() throws XMLStreamException, InputException {
    String id = XmlText.attribute(xml, "tuid");
    int line = xml.getLocation().getLineNumber();
    List<Variant> variants = new ArrayList<>();
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("tuv")) {
          variants.add(variant());
        } else {
          depth++;
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
    Optional<Variant> source =
        variants.stream()
            .filter(v -> isEnglish(v.language))
            .min((a, b) -> rank(a.language) - rank(b.language));
    Optional<Variant> target = variants.stream().filter(v -> isWanted(v.language)).findFirst();
    variants.forEach(v -> languages.add(v.language));
    english |= source.isPresent();
    chinese |= target.isPresent();
    if (source.isEmpty() && target.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Unit(
            id.isEmpty() ? "tu" + number : id,
            line,
            source.map(Variant::text).orElse(""),
            target.map(Variant::text).orElse(""),
            target.map(Variant::language).orElse("")));
  }

  private Variant variant() throws XMLStreamException, InputException {
    String language = XmlText.attribute(xml, "lang");
    StringBuilder text = new StringBuilder();
    int segment = 0;
    int code = 0;
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          String element = xml.getLocalName();
          if (element.equals("seg")) {
            segment = depth;
          } else if (segment > 0 && code == 0 && isCode(element)) {
            code = depth;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (depth == segment) {
            segment = 0;
          }
          if (depth == code) {
            code = 0;
          }
          depth--;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (segment > 0 && code == 0) {
            XmlText.append(text, xml, name);
          }
        }
        default -> {}
      }
    }
    return new Variant(language, text.toString());
  }

  private static boolean isCode(String element) {
    return switch (element) {
      case "bpt", "ept", "ph", "it", "ut" -> true;
      default -> false;
    };
  }

  private static boolean isEnglish(String language) {
    return Tags.isEnglish(language);
  }

  /** The header's source language before other English. */
  private int rank(String language) {
    return language.toLowerCase(Locale.ROOT).equals(sourceLanguage.toLowerCase(Locale.ROOT))
        ? 0
        : 1;
  }

  private boolean isWanted(String language) {
    return wanted.isEmpty() ? Tags.isChinese(language) : Tags.same(wanted.get(), language);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
