package hedui.quantity;

import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/** The words of numbers, of the calendar and of movement, each with what it can be in an amount. */
final class EnglishVocabulary {
  private final Map<String, Lexeme> words;
  private final Map<Character, Lexeme> symbols;

  EnglishVocabulary(Map<String, Lexeme> words, Map<Character, Lexeme> symbols) {
    this.words = words;
    this.symbols = symbols;
  }

  void add() {
    numbers();
    fractions();
    movement();
    calendar();
    labels();
    small();
  }

  private Lexeme entry(String word) {
    return EnglishLexicon.entry(words, word);
  }

  private void words(int role, String table) {
    for (String word : table.strip().split("\\s+")) {
      entry(word).add(role);
    }
  }

  /** A table of words, each before its number. */
  private void pairs(String table, ObjIntConsumer<Lexeme> meaning) {
    String[] cells = table.strip().split("\\s+");
    for (int i = 0; i < cells.length; i += 2) {
      meaning.accept(entry(cells[i]), Integer.parseInt(cells[i + 1]));
    }
  }

  private void numerals(int role, String table) {
    pairs(table, (word, number) -> word.add(role | Lexeme.STARTS).number(number));
  }

  private void magnitudes(int role, String table) {
    pairs(table, (word, power) -> word.add(role).exponent(power));
  }

  private void moves(Direction direction, String table) {
    for (String word : table.strip().split("\\s+")) {
      entry(word).add(Lexeme.MOVE).direction(direction);
    }
  }

  private void vulgar(String table) {
    String[] cells = table.split(" ");
    for (int i = 0; i < cells.length; i += 3) {
      symbols.put(
          cells[i].charAt(0),
          new Lexeme(cells[i], Lexeme.VULGAR | Lexeme.STARTS)
              .number(Integer.parseInt(cells[i + 1]))
              .exponent(Integer.parseInt(cells[i + 2])));
    }
  }

  private void numbers() {
    numerals(
        Lexeme.ONES,
        "zero 0 nought 0 naught 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9");
    numerals(
        Lexeme.TEEN,
        """
        ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18
        nineteen 19
        """);
    numerals(
        Lexeme.TENS,
        "twenty 20 thirty 30 forty 40 fourty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90");
    entry("hundred").add(Lexeme.HUNDRED).exponent(2);
    magnitudes(
        Lexeme.MAGNITUDE,
        """
        thousand 3 million 6 billion 9 trillion 12 quadrillion 15 quintillion 18 sextillion 21 septillion 24
        lakh 5 lac 5 crore 7
        """);
    magnitudes(
        Lexeme.CLASS | Lexeme.STARTS,
        """
        tens 1 hundreds 2 thousands 3 millions 6 billions 9 trillions 12 quadrillions 15 lakhs 5 crores 7
        """);
    entry("hundreds").add(Lexeme.HUNDRED);
    words(Lexeme.MAGNITUDE, "thousands millions billions trillions quadrillions lakhs crores");
    // "twentyone" is how some write it, and what is left when a hyphen at a line's end is lost.
    for (Lexeme tens : List.copyOf(words.values())) {
      for (Lexeme ones : List.copyOf(words.values())) {
        if (tens.is(Lexeme.TENS) && ones.is(Lexeme.ONES) && ones.number() > 0) {
          entry(tens.word + ones.word)
              .add(Lexeme.TEEN | Lexeme.STARTS)
              .number(tens.number() + ones.number());
        }
      }
    }
    numerals(
        Lexeme.ORDINAL | Lexeme.ONES,
        """
        zeroth 0 first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 nineth 9
        """);
    numerals(
        Lexeme.ORDINAL | Lexeme.TEEN,
        """
        tenth 10 eleventh 11 twelfth 12 thirteenth 13 fourteenth 14 fifteenth 15 sixteenth 16 seventeenth 17
        eighteenth 18 nineteenth 19
        """);
    numerals(
        Lexeme.ORDINAL | Lexeme.TENS,
        """
        twentieth 20 thirtieth 30 fortieth 40 fourtieth 40 fiftieth 50 sixtieth 60 seventieth 70 eightieth 80
        ninetieth 90
        """);
    entry("hundredth").add(Lexeme.ORDINAL | Lexeme.HUNDRED | Lexeme.STARTS).exponent(2);
    magnitudes(
        Lexeme.ORDINAL | Lexeme.MAGNITUDE | Lexeme.STARTS,
        "thousandth 3 millionth 6 billionth 9 trillionth 12");
  }

  private void fractions() {
    numerals(
        Lexeme.DENOMINATOR,
        """
        third 3 thirds 3 fourth 4 fourths 4 fifth 5 fifths 5 sixth 6 sixths 6 seventh 7 sevenths 7 eighth 8
        eighths 8 ninth 9 ninths 9 tenth 10 tenths 10 twelfth 12 twelfths 12 sixteenth 16 sixteenths 16
        twentieth 20 twentieths 20 thirtieth 30 fortieth 40
        """);
    words(
        Lexeme.PLURAL,
        "thirds fourths fifths sixths sevenths eighths ninths tenths twelfths sixteenths twentieths");
    entry("hundredths").add(Lexeme.DENOMINATOR | Lexeme.PLURAL).number(100);
    entry("thousandths").add(Lexeme.DENOMINATOR | Lexeme.PLURAL).number(1000);
    entry("half").add(Lexeme.DENOMINATOR | Lexeme.STARTS).number(2);
    entry("halves").add(Lexeme.DENOMINATOR | Lexeme.PLURAL).number(2);
    entry("quarter").add(Lexeme.DENOMINATOR | Lexeme.STARTS).number(4);
    entry("quarters").add(Lexeme.DENOMINATOR | Lexeme.PLURAL).number(4);
    words(Lexeme.FEW, "several few many couple");
    words(Lexeme.STARTS, "several few many couple");
    words(Lexeme.DOZEN, "dozen");
    entry("dozens").add(Lexeme.DOZEN | Lexeme.CLASS | Lexeme.STARTS);
    magnitudes(
        Lexeme.SHORT,
        "k 3 m 6 mm 6 mn 6 mln 6 mil 6 b 9 bn 9 bln 9 bil 9 t 12 tn 12 tln 12 trn 12");
    vulgar(
        "½ 1 2 ⅓ 1 3 ⅔ 2 3 ¼ 1 4 ¾ 3 4 ⅕ 1 5 ⅖ 2 5 ⅗ 3 5 ⅘ 4 5 ⅙ 1 6 ⅚ 5 6 ⅛ 1 8 ⅜ 3 8 ⅝ 5 8 ⅞ 7 8");
    numerals(
        Lexeme.DECADE,
        """
        twenties 20 thirties 30 forties 40 fifties 50 sixties 60 seventies 70 eighties 80 nineties 90 teens 10
        """);
    words(Lexeme.LEVEL | Lexeme.STARTS, "low mid middle high");
  }

  private void movement() {
    words(Lexeme.STARTS, "single double triple");
    numerals(
        Lexeme.MULTIPLIER,
        """
        doubled 2 doubling 2 doubles 2 double 2 tripled 3 tripling 3 triples 3 triple 3 trebled 3 trebling 3
        treble 3 quadrupled 4 quadrupling 4 quadruples 4 quadruple 4 quintupled 5 quintupling 5 sextupled 6
        twofold 2 threefold 3 fourfold 4 fivefold 5 sixfold 6 sevenfold 7 eightfold 8 ninefold 9 tenfold 10
        twice 2
        """);
    words(Lexeme.MULTIPLIER | Lexeme.STARTS, "halved halving halves halve");
    moves(
        Direction.UP,
        """
        up rose rise rises rising risen grew grow grows growing grown growth increase increases increased
        increasing gain gains gained gaining jump jumps jumped jumping climb climbs climbed climbing surge surges
        surged surging soar soars soared soaring advance advances advanced advancing rally rallied rebound
        rebounded accelerate accelerated accelerating acceleration expand expanded expanding expansion uptick
        upswing higher raise raised raising uplift appreciated skyrocketed spiked spike ballooned edged
        """);
    moves(
        Direction.DOWN,
        """
        down fell fall falls falling fallen drop drops dropped dropping decline declines declined declining
        decrease decreases decreased decreasing slid slide slides sliding sank sink sinks sunk plunge plunges
        plunged plunging plummet plummeted plummeting tumble tumbles tumbled tumbling shrank shrink shrinks
        shrunk shrinking slip slips slipped slipping dip dips dipped dipping lower lowered lowering reduce
        reduces reduced reducing reduction cut cuts cutting contract contracted contraction decelerate
        decelerated decelerating deceleration slow slowed slowing slowdown halved downtick depreciated eased
        slump slumped shed sheds trimmed
        """);
    moves(Direction.FLAT, "flat unchanged flattish");
    words(Lexeme.STARTS, "flat unchanged flattish");
    entry("edged").direction(Direction.NONE);
  }

  private void calendar() {
    List<String> months =
        List.of(
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec");
    for (int i = 0; i < months.size(); i++) {
      for (String name : months.get(i).split(" ")) {
        entry(name).add(Lexeme.MONTH | Lexeme.STARTS).number(i + 1);
      }
    }
    List<String> units =
        List.of(
            "millisecond milliseconds ms",
            "second seconds sec secs",
            "minute minutes min mins",
            "hour hours hr hrs",
            "day days",
            "night nights",
            "week weeks wk wks",
            "fortnight fortnights",
            "month months mo mos mth mths",
            "quarter quarters",
            "year years yr yrs",
            "decade decades",
            "century centuries");
    for (String unit : units) {
      String[] names = unit.split(" ");
      for (String name : names) {
        entry(name).add(Lexeme.TIME_UNIT).unit(names[0]);
      }
    }
    entry("point").add(Lexeme.STARTS);
    entry("decade").add(Lexeme.STARTS);
    entry("noonish").add(Lexeme.STARTS);
    entry("century").add(Lexeme.STARTS);
    entry("q").add(Lexeme.STARTS);
    words(
        Lexeme.STARTS,
        "a an next last past h fy cy full fiscal calendar year age aged number no top week hundred");
  }

  private void labels() {
    words(
        Lexeme.LABEL,
        """
        section article chapter title form route highway interstate level phase type version windows iphone ipad
        model gen generation covid boeing airbus page note figure fig table slide room flight nasdaq russell ftse
        nikkei csi dow fortune rule part appendix exhibit item schedule track day step tier class series episode
        season volume vol issue area building gate line platform channel studio stage round group act amendment
        resolution directive regulation proposition prop psalm verse lot unit suite apt floor box bus exit gpt
        claude llama gemini android galaxy pixel ios macos playstation ps xbox wifi usb bluetooth hdmi pcie ddr
        mach apollo formula euro tesla surface
        """);
    words(Lexeme.STARTS, "s p");
  }

  private void small() {
    words(
        0,
        """
        and a an of the to from between in on by at or out per each every point points percent percentage cent
        basis oh o x minus negative fiscal year old age am pm digit digits teens through one plus less more than
        times fold couple calendar full ended ending end early late mid since until till during before after about
        around approximately roughly some circa nearly almost over above under below exceeding exceed exceeds
        exceeded surpass surpassed surpasses surpassing greater bigger larger higher smaller lower fewer least most
        at no not than excess upwards upward north south better only just close shy short maximum minimum many much
        as high low beyond near virtually practically some topping topped estimated within equal with and only
        pct pp ppt ppts bp bps degrees degree b m k with y i m q on yoy qoq mom sequential sequentially over prior
        previous last next this same that these those quarterly annually year-over annual earlier ago versus vs
        compared against between is was were are be been being remain remained remains stay stayed stays held
        essentially effectively relatively largely basically down up growth we you she they he it what which who
        there their its our his her my your all any both either neither for so if when while
        """);
  }
}
