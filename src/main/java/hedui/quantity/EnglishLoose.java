package hedui.quantity;

import hedui.bitext.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what stands for an amount without stating one: "a few hours", "Christmas". A translation
 * may put such words in many ways, so they are shown to a reader of the text and not compared.
 */
final class EnglishLoose {
  /** Days whose date is the same in every year, by the words they end with. */
  private static final Map<String, String> DAYS =
      Map.ofEntries(
          Map.entry("christmas", "12-25"),
          Map.entry("christmas day", "12-25"),
          Map.entry("christmas eve", "12-24"),
          Map.entry("boxing day", "12-26"),
          Map.entry("new year's day", "01-01"),
          Map.entry("new years day", "01-01"),
          Map.entry("new year's eve", "12-31"),
          Map.entry("new years eve", "12-31"),
          Map.entry("valentine's day", "02-14"),
          Map.entry("valentines day", "02-14"),
          Map.entry("saint patrick", "03-17"),
          Map.entry("saint patrick's day", "03-17"),
          Map.entry("st. patrick's day", "03-17"),
          Map.entry("st patrick's day", "03-17"),
          Map.entry("april fools", "04-01"),
          Map.entry("april fools' day", "04-01"),
          Map.entry("april fool's day", "04-01"),
          Map.entry("earth day", "04-22"),
          Map.entry("anzac day", "04-25"),
          Map.entry("may day", "05-01"),
          Map.entry("international workers' day", "05-01"),
          Map.entry("international workers day", "05-01"),
          Map.entry("juneteenth", "06-19"),
          Map.entry("canada day", "07-01"),
          Map.entry("independence day", "07-04"),
          Map.entry("bastille day", "07-14"),
          Map.entry("halloween", "10-31"),
          Map.entry("all saints' day", "11-01"),
          Map.entry("guy fawkes night", "11-05"),
          Map.entry("veterans day", "11-11"),
          Map.entry("international women's day", "03-08"),
          Map.entry("women's day", "03-08"),
          Map.entry("groundhog day", "02-02"));

  private static final int MOST_WORDS = 5;

  private final EnglishTokens tokens;
  private final String text;
  private final List<Quantity> stated;
  private final List<Quantity> found = new ArrayList<>();

  /** How many of those stated are among those found, or gave way to one. */
  private int taken;

  private EnglishLoose(String text, List<Quantity> stated) {
    this.text = text;
    this.tokens = EnglishCutter.cut(text);
    this.stated = stated;
  }

  /** What is stated, and what is loosely said between, by position. */
  static List<Quantity> added(String text, List<Quantity> stated) {
    return new EnglishLoose(text, stated).read();
  }

  private List<Quantity> read() {
    for (int i = 0; i < tokens.count(); i++) {
      int end = tokens.isWord(i) ? day(i) : i;
      if (end == i) {
        end = spell(i);
      }
      i = Math.max(i, end - 1);
    }
    found.addAll(stated.subList(taken, stated.size()));
    return List.copyOf(found);
  }

  /** Earth Day 2010, on Christmas: a year that was read alone becomes the day's. */
  private int day(int i) {
    if (!tokens.isCapital(i) && tokens.length(i) < 5) {
      return i;
    }
    StringBuilder words = new StringBuilder();
    int end = i;
    String date = null;
    for (int at = i; at < Math.min(i + MOST_WORDS, tokens.count()); at++) {
      if (at > i && !tokens.glued(at)) {
        words.append(' ');
      }
      for (int c = tokens.start(at); c < tokens.end(at); c++) {
        char letter = text.charAt(c);
        words.append(letter == '’' ? '\'' : Character.toLowerCase(letter));
      }
      String known = DAYS.get(words.toString());
      if (known != null) {
        date = known;
        end = at + 1;
      }
    }
    if (date == null) {
      return i;
    }
    int year = tokens.length(end) == 4 ? tokens.smallInteger(end) : -1;
    boolean dated = year >= 1500 && year < 2200;
    int last = dated ? end + 1 : end;
    Span span = new Span(tokens.start(i), tokens.end(last - 1));
    return add(span, Kind.DATE, new Amount.Moment((dated ? year + "-" : "--") + date), "", i, last);
  }

  /** a few hours, several weeks, some days: three at least; all day, another week: one. */
  private int spell(int i) {
    boolean article = tokens.is(i, EnglishLexicon.A) && tokens.isWord(i + 1, "few");
    int at = article ? i + 1 : i;
    boolean some =
        tokens.isWord(at, "few") || tokens.isWord(at, "several") || tokens.isWord(at, "some");
    boolean one = tokens.isWord(at, "all") || tokens.isWord(at, "another");
    int unit = at + 1;
    if (!some && !one || !tokens.is(unit, Lexeme.TIME_UNIT) || tokens.isWord(unit, "second")) {
      return i;
    }
    boolean plural = tokens.last(unit) == 's';
    if (plural != some) {
      return i;
    }
    Amount amount =
        one
            ? Amount.exact(1)
            : new Amount.Interval(Optional.of(BigDecimal.valueOf(3)), Optional.empty());
    Span span = new Span(tokens.start(i), tokens.end(unit));
    return add(span, Kind.DURATION, amount, tokens.at(unit).unit(), i, unit + 1);
  }

  private int add(Span span, Kind kind, Amount amount, String unit, int start, int end) {
    while (taken < stated.size() && stated.get(taken).span().end() <= span.start()) {
      found.add(stated.get(taken++));
    }
    if (taken < stated.size() && stated.get(taken).span().overlaps(span)) {
      Quantity year = stated.get(taken);
      boolean within = year.kind() == Kind.PERIOD && span.contains(year.span());
      if (!within) {
        return start;
      }
      taken++;
    }
    found.add(Quantity.of(span, kind, amount).withUnit(unit));
    return end;
  }
}
