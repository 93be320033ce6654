package hedui.report;

import hedui.bitext.Language;
import hedui.check.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts of one page in every language of the interface: the page shows one and carries the
 * others, so that a reader can switch without loading anything. Equal texts are kept once.
 */
public final class Texts {
  /** The languages of the interface, in the order of the switch. */
  public static final List<Language> LANGUAGES =
      List.of(Language.EN, Language.ZH_TW, Language.ZH_CN);

  private final Messages shown;
  private final Map<Message, Integer> places = new LinkedHashMap<>();

  Texts(Messages shown) {
    this.shown = shown;
  }

  /** A text that the page can show: where it is in the catalogue, and what it says now. */
  public record Text(int place, String shown) {
    /** The number of the text in the catalogue, for {@code data-t}. */
    public String id() {
      return Integer.toString(place);
    }
  }

  public Text of(Message message) {
    int place = places.computeIfAbsent(message, m -> places.size());
    return new Text(place, shown.format(message));
  }

  public Text of(String key, Object... arguments) {
    return of(Message.of(key, arguments));
  }

  /** The name of a check for people; its id where the bundle has none. */
  public Text check(String id) {
    String key = "check." + id + ".name";
    return of(shown.has(key) ? Message.of(key) : Message.verbatim(id));
  }

  /** For each language, in the order of {@link #LANGUAGES}, all texts by their number. */
  List<List<String>> catalogue() {
    List<List<String>> all = new ArrayList<>();
    for (Language language : LANGUAGES) {
      Messages messages = Messages.of(language);
      all.add(places.keySet().stream().map(messages::format).toList());
    }
    return all;
  }
}
