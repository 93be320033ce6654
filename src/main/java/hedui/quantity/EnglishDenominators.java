package hedui.quantity;

import static hedui.quantity.Lexeme.COUNTED;
import static hedui.quantity.Lexeme.TIME_UNIT;
import static hedui.quantity.Lexeme.UNIT;

import java.util.Locale;

/** Reads what an amount is per: a month, each share, per person, /kWh. */
final class EnglishDenominators {
  private final EnglishTokens tokens;

  private int end;

  EnglishDenominators(EnglishTokens tokens) {
    this.tokens = tokens;
  }

  /** Where what {@link #read} last found ends. */
  int end() {
    return end;
  }

  /** What an amount is per: share, month, person; empty if nothing. */
  String read(int amountEnd, Kind kind) {
    int at = amountEnd;
    boolean hyphen = tokens.isHyphen(at) && tokens.glued(at);
    if (hyphen) {
      at++;
    }
    boolean article = tokens.isArticle(at);
    if (article) {
      int noun = tokens.isHyphen(at + 1) ? at + 2 : at + 1;
      Lexeme word = tokens.at(noun);
      boolean time = word.is(TIME_UNIT) && !isPlural(noun);
      boolean thing = tokens.in(noun, EnglishWords.DENOMINATOR_NOUN);
      boolean ago = tokens.in(noun + 1, EnglishWords.AGO);
      return (time || thing) && !ago && (kind != Kind.DURATION || time) ? name(noun) : "";
    }
    boolean slash = tokens.isSymbol(at, '/') && tokens.glued(at) && tokens.isWord(at + 1);
    boolean per = tokens.is(at, EnglishLexicon.PER) && tokens.isWord(at + 1);
    if (!slash && !per || tokens.is(at + 1, EnglishLexicon.CENTUM)) {
      return "";
    }
    return name(at + 1);
  }

  private boolean isPlural(int i) {
    return tokens.length(i) > 3 && tokens.last(i) == 's';
  }

  private String name(int i) {
    end = i + 1;
    Lexeme word = tokens.at(i);
    if (word.is(TIME_UNIT | UNIT | COUNTED)) {
      return word.unit();
    }
    String name = tokens.text().substring(tokens.start(i), tokens.end(i)).toLowerCase(Locale.ROOT);
    return switch (name) {
      case "capita", "head" -> "person";
      case "annum" -> "year";
      case "h" -> "hour";
      case "s" -> "second";
      default ->
          name.endsWith("ies")
              ? name.substring(0, name.length() - 3) + "y"
              : name.endsWith("s") && !name.endsWith("ss")
                  ? name.substring(0, name.length() - 1)
                  : name;
    };
  }
}
