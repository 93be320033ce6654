package hedui.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hedui.bitext.Document;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SidesTest {
  private static final Map<String, String> TEXTS =
      Map.of(
          "English",
          "Revenue grew by 13 percent to 143 billion dollars. We expect that it will be higher in"
              + " the fourth quarter, and we thank all of you for the work that made this"
              + " possible. It is what we are here for. This is the best year that we have had.",
          "Chinese",
          "營收成長百分之十三，達到一千四百三十億美元。我們預期第四季會更高，也感謝各位的努力。這是我們最好的一年。",
          "Russian",
          "Выручка выросла на 13 процентов до 143 миллиардов долларов. Мы ожидаем, что в четвёртом"
              + " квартале она будет ещё выше.",
          "Japanese",
          "本日はご参加いただき、ありがとうございます。売上高は13パーセント増の1430億ドルとなりました。第4四半期はさらに増える見込みです。皆様のご尽力に感謝いたします。",
          "Korean",
          "매출은 13퍼센트 증가한 1430억 달러였습니다. 4분기에는 더 늘어날 것으로 예상합니다. 여러분께 감사드립니다.",
          "Arabic",
          "ارتفعت الإيرادات بنسبة 13 في المائة إلى 143 مليار دولار. ونتوقع أن تكون أعلى في الربع الرابع.",
          "French",
          "Le chiffre d'affaires a augmenté de 13 pour cent et nous pensons que les ventes du"
              + " quatrième trimestre seront plus élevées. Nous remercions tous ceux qui ont rendu"
              + " cette année possible, dans les magasins et dans les entrepôts, et nous sommes"
              + " fiers des équipes qui sont avec nous. Ce n'est pas le cas pour toutes les"
              + " entreprises.",
          "German",
          "Der Umsatz ist um 13 Prozent gestiegen, und wir erwarten, dass er im vierten Quartal"
              + " noch höher wird. Wir danken allen, die das möglich gemacht haben, auch in den"
              + " Lagern. Es ist für uns das beste Jahr, und das gilt nicht nur für den Umsatz. Mit"
              + " den Menschen, die sich auf uns verlassen, sind wir auf einem guten Weg.");

  @TempDir private Path directory;

  @ParameterizedTest
  @CsvSource({
    "Russian,  Russian or another language in Cyrillic letters",
    "Japanese, Japanese",
    "Korean,   Korean",
    "Arabic,   Arabic or another language in Arabic letters"
  })
  void anotherScriptIsNamedOnEitherSideOfEveryFormat(String language, String named)
      throws Exception {
    String wrong = text(language);
    assertTrue(pair(wrong, text("Chinese")).contains("source: is " + named + ", not English;"));
    assertTrue(pair(text("English"), wrong).contains("target: is " + named + ", not Chinese;"));
    assertTrue(table(wrong, text("Chinese")).contains("its source is " + named + ", not English;"));
    assertTrue(table(text("English"), wrong).contains("its target is " + named + ", not Chinese;"));
    String beneath = transcript(text("English"), wrong);
    assertTrue(
        beneath.contains("its target is " + named + ", not Chinese;")
            || beneath.contains("holds no Chinese but " + named + ";"),
        beneath);
  }

  @ParameterizedTest
  @CsvSource({"French", "German"})
  void anotherLanguageInLatinLettersIsNamedByItsWords(String language) throws Exception {
    assertTrue(pair(text(language), text("Chinese")).contains("is " + language + ", not English;"));
    assertTrue(table(text(language), text("Chinese")).contains("source is " + language + ", not"));
    assertTrue(transcript(text(language), text("Chinese")).contains("source is " + language));
    assertTrue(pair(text("English"), text(language)).contains("is " + language + ", not Chinese;"));
  }

  @Test
  void swappedSidesAreSaidToBeSwapped() throws Exception {
    assertTrue(pair(text("Chinese"), text("English")).contains("they are swapped; name the"));
    assertTrue(table(text("Chinese"), text("English")).endsWith("swap the two sides"));
  }

  @Test
  void theSameTextTwiceIsSaidToBeTheSame() throws Exception {
    assertTrue(pair(text("English"), text("English")).contains("target: says the same as "));
    assertTrue(pair(text("Chinese"), text("Chinese")).contains("target: says the same as "));
    assertTrue(table(text("Chinese"), text("Chinese")).contains("source is Chinese, not English"));
    assertTrue(
        pair(text("English"), text("English") + "\nThat is all of it, and we thank you for it.")
            .contains("target: is English, not Chinese; name the translation second"));
  }

  @Test
  void anEmptySideIsSaidToBeEmptyAndWhatItShouldHold() throws Exception {
    assertTrue(
        pair("\n \n", text("Chinese"))
            .endsWith("source: is empty; it should hold the English text"));
    assertTrue(
        pair(text("English"), "")
            .endsWith("target: is empty; it should hold the Chinese translation"));
  }

  @Test
  void aSideFiftyTimesTheOtherIsAProblemAndIsReadAllTheSame() throws Exception {
    String english = lines(100, "The seventh line of a long text says nothing new.");
    Document pair = read(english, lines(2, "第七行沒有新的內容。"));
    assertEquals(1, pair.problems().size());
    assertTrue(
        pair.problems().get(0).message().contains("source is "), pair.problems().get(0).message());
    assertEquals(100, pair.blocks().get(0).source().size());
    Document transcript = transcriptOf(english + "\n第七行沒有新的內容。\n");
    assertTrue(
        transcript.problems().get(0).message().contains("its English is "),
        transcript.problems().get(0).message());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We met Hayao Miyazaki and read となりのトトロ aloud. | 我們見到宮崎駿，朗讀了《となりのトトロ》的一段。
          The file is called Übergrößenträger.pdf.            | 檔案名為 Übergrößenträger.pdf。
          Calle de la Reina; Plaza de los Reyes; El Prado     | 女王街；國王廣場；普拉多
          iPhone 15 Pro Max, Galaxy S24 Ultra                 | iPhone 15 Pro Max、Galaxy S24 Ultra
          42                                                  | 42
          OK                                                  | OK
          Je ne sais quoi                                     | 一種說不出的味道
          Gazprom (Газпром) fell.                             | 俄羅斯天然氣工業（Газпром）下跌。
          """)
  void namesAndQuotationsOfOtherLanguagesAreNoReasonToComplain(String english, String chinese)
      throws Exception {
    assertEquals("", table(english, chinese));
  }

  @Test
  void aListOfForeignNamesIsNotTakenForAForeignText() throws Exception {
    String names =
        IntStream.range(0, 40)
            .mapToObj(i -> "Plaza de los Reyes " + i + ", Calle del Sol y de la Luna, Las Palmas")
            .collect(Collectors.joining("\n"));
    Tongue tongue = new Tongue();
    tongue.add(names);
    assertEquals(Optional.empty(), tongue.name());
  }

  @ParameterizedTest
  @CsvSource({
    "Italian, Zuppa di pesce; Petto di pollo con funghi; Crostata della nonna; Cozze nel vino;"
        + " Antipasto per due; Gnocchi con una salsa; Gli involtini; Risotto di zucca",
    "Spanish, El Prado; Calle del Sol y de la Luna; Iglesia de los Reyes; Las Palmas; Paseo por el"
        + " Rio; Posada para Peregrinos; Arroz con Pollo",
    "French, Tarte aux pommes; Canard avec frites; Soupe des Halles; Plateau pour deux; Oeufs dans"
        + " la cocotte; Les fruits et fromages",
    "German, Museum für Kunst und Gewerbe; Haus der Geschichte; Verein von Freunden; Bund im"
        + " Norden; Das Amt auf dem Land; Hotel mit Garten"
  })
  void menusAndListsOfPlacesAreNoTextsInTheirLanguage(String language, String list)
      throws Exception {
    String source = (list + "; ").repeat(4).replace("; ", "\n").strip();
    assertEquals("", table(source, "店名與菜名的清單"), language);
  }

  @Test
  void chineseFullOfOtherLettersIsChinese() throws Exception {
    String formula = "α + β = γ, λ μ π θ φ ω ψ χ δ ε σ τ\n".repeat(5);
    assertEquals("", pair(formula + "Hence it is proved.", formula + "得證。"));
    assertEquals("", pair("The sounds are bo po mo fo.", "ㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏㄐㄑㄒㄓㄔㄕㄖㄗㄘㄙ 的讀音"));
    String name = "宮崎駿（みやざき はやお）\n";
    assertEquals("", pair("Hayao Miyazaki\n".repeat(10), name.repeat(10)));
    String code = "for (int i = 0; i < n; i++) { sum += values[i]; } return sum / (double) n;";
    assertEquals("", pair("Line 1: " + code, "第1行：" + code));
  }

  @Test
  void aTextThatIsHalfTranslatedIsNoBadInput() throws Exception {
    assertEquals("", table(text("English"), text("English")));
    assertEquals("", pair(text("English"), text("English") + "\n" + text("Chinese")));
  }

  @Test
  void oneBadDocumentLeavesTheOthers() throws Exception {
    Path bad = write("bad.tsv", "source\ttarget\n" + rows(text("English"), text("Korean")));
    Path good = write("good.tsv", "source\ttarget\n" + rows(text("English"), text("Chinese")));
    assertThrows(InputException.class, () -> inputs().read(bad));
    assertEquals(List.of(), inputs().read(good).problems());
  }

  private static String text(String language) {
    return TEXTS.getOrDefault(language, "").replaceAll("([.。]) ?", "$1\n").strip();
  }

  private static String lines(int count, String line) {
    return IntStream.range(0, count)
        .mapToObj(i -> line.replaceFirst("7|seventh|七", "" + (char) ('a' + i % 26) + i))
        .collect(Collectors.joining("\n"));
  }

  private String pair(String source, String target) throws Exception {
    return complaint(() -> read(source, target));
  }

  private Document read(String source, String target) throws Exception {
    return inputs().read(write("source", source), write("target", target));
  }

  private String table(String source, String target) throws Exception {
    Path file = write("t.tsv", "source\ttarget\n" + rows(source, target));
    return complaint(() -> inputs().read(file));
  }

  private static String rows(String source, String target) {
    String[] from = source.split("\n");
    String[] to = target.split("\n");
    return IntStream.range(0, Math.max(from.length, to.length))
        .mapToObj(i -> from[i % from.length] + "\t" + to[i % to.length] + "\n")
        .collect(Collectors.joining());
  }

  private String transcript(String source, String target) throws Exception {
    return complaint(() -> transcriptOf(rows(source, target).replace('\t', '\n')));
  }

  private Document transcriptOf(String text) throws Exception {
    return inputs().read(write("t.txt", text));
  }

  private interface Reading {
    Document read() throws Exception;
  }

  /** What is said, or nothing. */
  private static String complaint(Reading reading) throws Exception {
    try {
      return reading.read().problems().stream()
          .map(problem -> problem.message())
          .collect(Collectors.joining("\n"));
    } catch (InputException complaint) {
      return complaint.said();
    }
  }

  private Path write(String name, String text) throws Exception {
    return Files.writeString(directory.resolve(name), text);
  }

  private static Inputs inputs() {
    return new Inputs(Optional.empty(), InputStream.nullInputStream());
  }
}
