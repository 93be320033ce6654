package hedui.term.name;

import hedui.lexicon.EnglishText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the capitalised sequences of an English text: what may be names. */
final class Capitals {
  /** Capitalised words that name nobody and nothing: the calendar, offices, the call itself. */
  private static final Set<String> NO_NAMES =
      Set.copyOf(
          java.util.List.of(
              ("january february march april may june july august september october november december"
                      + " jan feb mar apr jun jul aug sep sept oct nov dec capex opex i i'm i've i'll i'd ceo cfo coo cto president"
                      + " chief executive officer vice senior director chairman chairwoman chair"
                      + " operator instructions investor investors relations board managing head form"
                      + " internet web mr mrs ms dr sir prof gaap non ebitda eps ok okay q a"
                      + " ai god global international group company corporation corp inc ltd llc plc co"
                      + " act safe harbor committee department division office secretary"
                      + " minister prime-minister governor senator general treasurer analyst research"
                      + " conference call quarter year earnings results the a an and or but so in on at"
                      + " of to for from by with as if we you they he she it this that these those who"
                      + " what when where why how there here yes no not thanks thank good our your my his"
                      + " her their its today tomorrow first second third fourth fifth last next both all"
                      + " each every some many most more financial teleconference webcast now then also"
                      + " additional special")
                  .split(" ")));

  /** They may be part of a name, Black Friday, but are none alone. */
  private static final Set<String> WEEKDAYS =
      Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  static final Set<String> TITLES = Set.of("Mr", "Ms", "Mrs", "Dr", "Prof", "Sir");

  private Capitals() {}

  /**
   * A capitalised sequence.
   *
   * @param starts whether its first word begins a sentence, where every word has a capital
   */
  record Sequence(int first, int last, boolean starts) {}

  static List<Sequence> find(EnglishText text) {
    List<Sequence> found = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      if (!isName(text, i)) {
        continue;
      }
      int last = i;
      while (true) {
        int next = last + 1;
        if (next < text.size() && joins(text, last, next) && isName(text, next)) {
          last = next;
        } else if (next + 1 < text.size() && isOf(text, last, next)) {
          int after = word(text, next + 1).equals("the") ? next + 2 : next + 1;
          if (after < text.size() && isName(text, after) && spaced(text, after - 1, after)) {
            last = after;
          } else {
            break;
          }
        } else {
          break;
        }
      }
      if (last > i || !WEEKDAYS.contains(word(text, i))) {
        found.add(new Sequence(i, last, isStart(text, i)));
      }
      i = last;
    }
    return found;
  }

  static String word(EnglishText text, int token) {
    return text.text().substring(text.start(token), text.end(token));
  }

  static boolean isNoName(String word) {
    return NO_NAMES.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isName(EnglishText text, int token) {
    if (text.kind(token) == EnglishText.Kind.NUMBER) {
      return false;
    }
    if (!hasCapital(text, token)) {
      return false;
    }
    String word = word(text, token);
    // Q4, 5G and 10-K are not names, Trainium2 is.
    return !(text.kind(token) == EnglishText.Kind.MIXED && word.length() < 4)
        && !isNoName(word)
        && !isPluralAcronym(word);
  }

  private static boolean hasCapital(EnglishText text, int token) {
    for (int i = text.start(token); i < text.end(token); i++) {
      if (Character.isUpperCase(text.text().charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** ASPs, LLMs: terms rather than names. */
  private static boolean isPluralAcronym(String word) {
    int letters = word.length() - 1;
    return letters > 1
        && word.charAt(letters) == 's'
        && word.substring(0, letters).chars().allMatch(Character::isUpperCase);
  }

  private static boolean isOf(EnglishText text, int last, int next) {
    return word(text, next).equals("of")
        && spaced(text, last, next)
        && spaced(text, next, next + 1);
  }

  private static boolean spaced(EnglishText text, int one, int next) {
    return text.start(next) == text.end(one) + 1 && text.text().charAt(text.end(one)) == ' ';
  }

  private static boolean joins(EnglishText text, int last, int next) {
    String gap = text.text().substring(text.end(last), text.start(next));
    int length = text.end(last) - text.start(last);
    return switch (gap) {
      case " ", "-", " & ", "'s ", "’s " -> true;
      case ". " -> length == 1;
      case "." -> length == 1 && text.end(next) - text.start(next) == 1;
      default -> false;
    };
  }

  static boolean isStart(EnglishText text, int token) {
    int at = text.start(token) - 1;
    while (at >= 0 && text.text().charAt(at) == ' ') {
      at--;
    }
    if (token > 0
        && at >= 0
        && text.text().charAt(at) == '.'
        && TITLES.contains(word(text, token - 1))) {
      return false;
    }
    return at < 0 || ".!?:;\"“”'‘(—–-[".indexOf(text.text().charAt(at)) >= 0;
  }
}
