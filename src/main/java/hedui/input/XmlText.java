package hedui.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Streams of XML elements from inputs nobody vouches for. */
final class XmlText {
  /** A text of a unit is never longer. */
  static final int LONGEST = 4 << 20;

  private XmlText() {}

  /** A reader without document type definitions, external entities or entity expansion. */
  static XMLStreamReader open(String name, InputStream in) throws InputException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("external entities are not read");
        });
    try {
      BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
      return saysOtherwise(buffered)
          ? factory.createXMLStreamReader(buffered)
          : factory.createXMLStreamReader(
              new InputStreamReader(buffered, StandardCharsets.UTF_8.newDecoder()));
    } catch (XMLStreamException e) {
      throw complaint(name, e);
    } catch (IOException e) {
      throw new InputException(name + ": cannot be read (" + e + ")");
    }
  }

  /**
   * Whether an XML file says that it is in another encoding than UTF-8, by its byte order mark or
   * its declaration. Leaves the stream behind the mark of UTF-8 if there is one.
   */
  private static boolean saysOtherwise(BufferedInputStream in) throws IOException {
    in.mark(256);
    byte[] start = in.readNBytes(200);
    in.reset();
    if (Encodings.startsWith(start, 0xef, 0xbb, 0xbf)) {
      in.skipNBytes(3);
      return false;
    }
    String text = new String(start, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    int declared = text.indexOf("encoding=");
    boolean utf8 =
        declared < 0
            || text.indexOf("?>") < declared
            || text.startsWith("utf-8", declared + 10)
            || text.startsWith("utf8", declared + 10);
    return text.indexOf('\0') >= 0
        || Encodings.startsWith(start, 0xff, 0xfe)
        || Encodings.startsWith(start, 0xfe, 0xff)
        || !utf8;
  }

  static InputException complaint(String name, XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int at = message.indexOf("Message: ");
    String what = (at < 0 ? message : message.substring(at + 9)).replace('\n', ' ').strip();
    boolean encoding = e.getNestedException() instanceof CharacterCodingException;
    int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
    if (encoding) {
      return new InputException(
          name
              + (line > 0 ? ":" + line : "")
              + ": not UTF-8 hereabouts, and the file declares no other encoding; convert it with"
              + " iconv, or declare what it is");
    }
    return new InputException(
        name + (line > 0 ? ":" + line : "") + ": is not well-formed XML (" + what + ")");
  }

  /** The value of an attribute, whatever its prefix; empty if it is not there. */
  static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Adds characters to a text that must not grow without end. */
  static void append(StringBuilder text, XMLStreamReader xml, String name) throws InputException {
    if (text.length() + xml.getTextLength() > LONGEST) {
      throw new InputException(
          name
              + ":"
              + xml.getLocation().getLineNumber()
              + ": a unit's text is longer than 4 MiB; no text is");
    }
    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
  }
}
