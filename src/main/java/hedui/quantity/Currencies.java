package hedui.quantity;

import java.util.Locale;
import java.util.Map;

/** Currencies by symbol, by code and by their English names. */
final class Currencies {
  private Currencies() {}

  private static final String SYMBOLS =
      """
      $ USD
      € EUR
      £ GBP
      ¥ JPY
      ￥ JPY
      ＄ USD
      ￡ GBP
      ₹ INR
      ₩ KRW
      ₽ RUB
      ₺ TRY
      ₫ VND
      ₪ ILS
      ฿ THB
      ₱ PHP
      ₦ NGN
      ₴ UAH
      ₿ BTC
      ₡ CRC
      ₾ GEL
      ₭ LAK
      ₮ MNT
      ₲ PYG
      ₸ KZT
      ₼ AZN
      元 CNY
      """;

  /** Codes that are read in small letters too, and with an M for millions before them (MUSD). */
  private static final String MAJOR_CODES =
      "USD EUR GBP JPY CNY RMB TWD NTD HKD SGD AUD NZD CAD CHF SEK NOK DKK";

  /** Codes that count only in capitals, as some of them are words. */
  private static final String CODES =
      """
      INR KRW BRL MXN RUB ZAR TRY PLN CZK HUF THB IDR MYR PHP VND ILS AED SAR QAR KWD BHD OMR EGP NGN KES GHS MAD TND ARS CLP COP PEN UYU UAH RON BGN HRK
      ISK KZT PKR BDT LKR NPR MMK KHR LAK MOP MNT GEL AMD AZN BTC ETH CNH DEM FRF ITL ESP NLG CRC DOP GTQ JMD
      """;

  /**
   * The name of a currency, its plural and the code, or a plain name where only the country tells.
   */
  private static final String NAMES =
      """
      dollar dollars USD
      buck bucks USD
      yuan yuans CNY
      renminbi renminbi CNY
      kuai kuai CNY
      yen yens JPY
      euro euros EUR
      sterling sterling GBP
      quid quid GBP
      won won KRW
      rupee rupees INR
      ruble rubles RUB
      rouble roubles RUB
      baht bahts THB
      ringgit ringgits MYR
      rupiah rupiahs IDR
      shekel shekels ILS
      zloty zlotys PLN
      forint forints HUF
      rand rands ZAR
      naira nairas NGN
      hryvnia hryvnias UAH
      franc francs franc
      peso pesos peso
      lira liras lira
      krona kronor krona
      krone kroner krone
      dinar dinars dinar
      dirham dirhams AED
      riyal riyals SAR
      peseta pesetas ESP
      guilder guilders NLG
      markka markka FIM
      mark marks mark
      bitcoin bitcoins BTC
      satoshi satoshis satoshi
      """;

  private static final String COUNTRIES =
      """
      us USD
      american USD
      canadian CAD
      australian AUD
      singapore SGD
      kong HKD
      taiwan TWD
      taiwanese TWD
      zealand NZD
      jamaican JMD
      chinese CNY
      japanese JPY
      swiss CHF
      turkish TRY
      indian INR
      korean KRW
      mexican MXN
      dutch NLG
      finnish FIM
      russian RUB
      swedish SEK
      danish DKK
      norwegian NOK
      british GBP
      philippine PHP
      argentine ARS
      chilean CLP
      colombian COP
      israeli ILS
      kuwaiti KWD
      polish PLN
      thai THB
      french FRF
      german DEM
      italian ITL
      spanish ESP
      pakistani PKR
      brazilian BRL
      """;

  /** What a letter or two before $ or ¥ makes of it. */
  private static final String PREFIXES =
      """
      us USD
      nt NTX
      hk HKD
      c CAD
      ca CAD
      a AUD
      au AUD
      s SGD
      sg SGD
      nz NZD
      mx MXN
      mex MXN
      r BRL
      cn CNY
      jp JPY
      """;

  static void addTo(Map<String, Lexeme> words, Map<Character, Lexeme> symbols) {
    for (String line : SYMBOLS.strip().split("\n")) {
      String[] cells = line.strip().split(" ");
      symbols.put(
          cells[0].charAt(0),
          new Lexeme(cells[0], Lexeme.CURRENCY | Lexeme.STARTS | Lexeme.KNOWN).unit(cells[1]));
    }
    // 元 is a letter to the lexer, so it is looked up as a word too.
    EnglishLexicon.entry(words, "元").add(Lexeme.CURRENCY).unit("CNY");
    symbols.put('¢', new Lexeme("¢", Lexeme.CENT | Lexeme.KNOWN).unit("USD"));
    for (String code : CODES.strip().split("\\s+")) {
      code(words, code.toLowerCase(Locale.ROOT), code, 0);
    }
    for (String code : MAJOR_CODES.split(" ")) {
      String small = code.toLowerCase(Locale.ROOT);
      code(words, small, code, 0).add(Lexeme.PLAIN_CODE);
      code(words, "m" + small, code, 6);
    }
    for (String line : NAMES.strip().split("\n")) {
      String[] cells = line.strip().split(" ");
      EnglishLexicon.entry(words, cells[0]).add(Lexeme.CURRENCY).unit(cells[2]);
      EnglishLexicon.entry(words, cells[1]).add(Lexeme.CURRENCY).unit(cells[2]);
    }
    for (String line : COUNTRIES.strip().split("\n")) {
      String[] cells = line.strip().split(" ");
      EnglishLexicon.entry(words, cells[0]).add(Lexeme.COUNTRY).country(cells[1]);
    }
    for (String line : PREFIXES.strip().split("\n")) {
      String[] cells = line.strip().split(" ");
      Lexeme prefix = EnglishLexicon.entry(words, cells[0]).add(Lexeme.COUNTRY | Lexeme.STARTS);
      prefix.country(cells[1].equals("NTX") ? "TWD" : cells[1]);
    }
    for (String cent : "cent cents".split(" ")) {
      EnglishLexicon.entry(words, cent).add(Lexeme.CENT).unit("USD");
    }
    for (String penny : "penny pence pennies p".split(" ")) {
      EnglishLexicon.entry(words, penny).add(Lexeme.CENT).unit("GBP");
    }
  }

  private static Lexeme code(Map<String, Lexeme> words, String word, String code, int exponent) {
    return EnglishLexicon.entry(words, word)
        .add(Lexeme.CODE | Lexeme.STARTS)
        .exponent(exponent)
        .country(canonical(code));
  }

  private static String canonical(String code) {
    return switch (code) {
      case "RMB", "CNH" -> "CNY";
      case "NTD" -> "TWD";
      default -> code;
    };
  }
}
