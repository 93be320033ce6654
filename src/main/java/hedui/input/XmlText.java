package hedui.input;

import java.io.InputStream;
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
      return factory.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw complaint(name, e);
    }
  }

  static InputException complaint(String name, XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int at = message.indexOf("Message: ");
    String what = (at < 0 ? message : message.substring(at + 9)).replace('\n', ' ').strip();
    int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
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
