package hedui.term;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads TBX (ISO 30042), the 2008 and the 2019 edition, TBX-Basic in both styles: DCA, where a
 * {@code termNote} names its category in {@code type}, and DCT, where the category is the element.
 * A preferred or admitted term is accepted, a superseded one is to be avoided, a deprecated one is
 * forbidden.
 */
final class TbxReader {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private TbxReader() {}

  static List<Term> read(String name, String text) throws TermbaseException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
      List<Term> terms = new Entries().read(xml);
      xml.close();
      if (terms.isEmpty()) {
        throw new TermbaseException(name, 0, "no entry with an English and a Chinese term");
      }
      return terms;
    } catch (XMLStreamException e) {
      throw new TermbaseException(
          name, e.getLocation() == null ? 0 : e.getLocation().getLineNumber(), "not valid XML");
    }
  }

  /** The state between elements: which entry, language and term we are in. */
  private static final class Entries {
    private final List<Term> terms = new ArrayList<>();
    private TermCollector entry = new TermCollector();
    private boolean hasChinese;
    private String language = "";
    private String term = "";
    private String status = "";

    List<Term> read(XMLStreamReader xml) throws XMLStreamException {
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          start(xml);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          end(xml.getLocalName());
        }
      }
      return terms;
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
      String type = xml.getAttributeValue(null, "type");
      switch (xml.getLocalName()) {
        case "termEntry", "conceptEntry" -> {
          entry = new TermCollector();
          hasChinese = false;
        }
        case "langSet", "langSec" -> {
          String lang = xml.getAttributeValue(XML, "lang");
          language = lang == null ? "" : lang.toLowerCase(Locale.ROOT);
        }
        case "tig", "ntig", "termSec" -> {
          term = "";
          status = "";
        }
        case "term" -> term = xml.getElementText().strip();
        case "termNote" -> {
          if ("administrativeStatus".equals(type) || "normativeAuthorization".equals(type)) {
            status = xml.getElementText().strip();
          }
        }
        case "administrativeStatus", "normativeAuthorization" ->
            status = xml.getElementText().strip();
        case "note", "definition" -> entry.note(xml.getElementText().strip());
        case "descrip" -> {
          if ("definition".equals(type)) {
            entry.note(xml.getElementText().strip());
          }
        }
        default -> {}
      }
    }

    private void end(String element) {
      switch (element) {
        case "tig", "ntig", "termSec" -> {
          if (!term.isEmpty()) {
            add();
          }
        }
        case "termEntry", "conceptEntry" -> {
          if (entry.hasEnglish() && hasChinese) {
            terms.add(entry.build());
          }
        }
        default -> {}
      }
    }

    private void add() {
      if (language.startsWith("en")) {
        entry.english(term);
      } else if (language.startsWith("zh")) {
        hasChinese = true;
        boolean mainland = language.contains("cn") || language.contains("hans");
        boolean taiwan =
            language.contains("tw") || language.contains("hk") || language.contains("hant");
        boolean inTaiwan = taiwan || !mainland;
        boolean onMainland = mainland || !taiwan;
        if (status.startsWith("deprecated")) {
          entry.wrong(term, inTaiwan, onMainland);
        } else if (status.startsWith("superseded")) {
          entry.deprecated(term, inTaiwan, onMainland);
        } else {
          entry.accepted(term, inTaiwan, onMainland);
        }
      }
      term = "";
    }
  }
}
