package hedui.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Words that the grammar treats alike, in groups; each group is one bit of a {@link Lexeme}. */
final class EnglishWords {
  private static final List<String> GROUPS = new ArrayList<>();

  static final long AROUND = group("approx approximately around circa roughly");
  static final long NEARLY = group("almost approaching nearing nearly practically virtually");
  static final long EXCEEDING =
      group(
          "exceed exceeded exceeding exceeds surpass surpassed surpasses surpassing topped topping");
  static final long TALK =
      group(
          "ask asked bring brought excited heard know question questions speak spoke talk talked talking think thinking");
  static final long IS = group("are is was were");
  static final long TAKE = group("carry come hand handed take taken took turn");
  static final long MORE_WORDS = group("better bigger greater higher larger longer older");
  static final long LESS_WORDS = group("fewer lower shorter smaller younger");
  static final long GO = group("go goes going move moved went");
  static final long EXCESS = group("excess north upward upwards");
  static final long OR_MORE = group("better greater higher larger older");
  static final long OR_LESS = group("below fewer lower under younger");
  static final long PHRASAL =
      group("break double end ended follow made make makes making opened set take took");
  static final long MOSTLY_OTHER = group("contract higher lower spike");
  static final long MOVE_NOUN =
      group(
          "acceleration contraction cut deceleration decline decrease drop expansion fall gain growth increase jump reduction rise slump surge uptick");
  static final long BASIS_WORD = group("annual mom month on over qoq quarter sequential year yoy");
  static final long PRIOR = group("last previous prior");
  static final long AGAINST = group("against over with");
  static final long SMALL_LABEL =
      group(
          "iphone ipad ios airbus article boeing chapter exit figure flight highway level page phase room route rule section slide table tier version");
  static final long OWNER = group("her his my their");
  static final long ORDINAL_ENDING = group("nd rd st th");
  static final long COMPARED_NOUN = group("better earnings its revenue sales their");
  static final long WHICH_TIME = group("last next past");
  static final long AS_LONG_AS = group("about almost nearly under");
  static final long AGO = group("ago earlier later");
  static final long DOUBTFUL_UNIT = group("amp cup gal stone");
  static final long INCH_NOUN = group("display long screen tall wide x");
  static final long DENOMINATOR_NOUN = group("barrel dozen gallon person pound share ton unit");
  static final long BEFORE_MONTH =
      group("after before during early last late mid next since this till until");
  static final long DOUBTFUL_MONTH = group("august dec jan jun mar march may sep");
  static final long BEFORE_FRACTION =
      group("about above almost around below nearly over roughly under");
  static final long WHICH = group("first last next past");
  static final long COUNTING = group("exactly just least only");
  static final long OTHER_HALF = group("back better front latter other");
  static final long MODAL = group("can could may might should will would");
  static final long ABOUT = group("about almost nearly roughly");
  static final long BEFORE_FLAT =
      group("about approximately basically effectively essentially largely relatively roughly");
  static final long BEING =
      group("are be been being held is remain remained remains stay stayed was were");
  static final long AFTER_FLAT = group("compared qoq quarter sequentially versus year yoy");
  static final long ABOUT_BETWEEN = group("about approximately roughly");
  static final long CHANGED = group("changed extended go going improved moved shifted went");

  static final long APPOINTED =
      group(
          "arrive arrived arrives back depart departed departs done due gather leave leaves left meet meets met return there");

  private EnglishWords() {}

  private static long group(String words) {
    if (GROUPS.size() == Long.SIZE) {
      throw new IllegalStateException("more groups than bits");
    }
    GROUPS.add(words);
    return 1L << GROUPS.size() - 1;
  }

  static void addTo(Map<String, Lexeme> words) {
    for (int i = 0; i < GROUPS.size(); i++) {
      for (String word : GROUPS.get(i).split(" ")) {
        EnglishLexicon.entry(words, word).addGroup(1L << i);
      }
    }
  }
}
