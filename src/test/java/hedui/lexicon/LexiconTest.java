package hedui.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
  private final Lexicon lexicon = Lexicon.load();

  private List<String> translations(String key) {
    int word = lexicon.find(key);
    List<String> chinese = new ArrayList<>();
    for (int i = lexicon.first(word); i < lexicon.first(word + 1); i++) {
      chinese.add(lexicon.chinese(lexicon.translation(i)));
    }
    return chinese;
  }

  @ParameterizedTest
  @CsvSource({
    "revenue, 收入",
    "cost, 费用",
    "Cash Flow, 现金流",
    "operating-income, 营业收益",
    "China, 中国",
    "important, 重要",
  })
  void wordsAndPhrasesHaveTranslations(String key, String chinese) {
    assertTrue(translations(key).contains(chinese), () -> translations(key).toString());
  }

  @ParameterizedTest
  @CsvSource({"gave, give", "running, run", "children, child", "costs, cost", "better, good"})
  void formsLeadToTheirLemma(String form, String lemma) {
    assertEquals(lemma, lexicon.word(lexicon.lemma(lexicon.find(form))));
  }

  @Test
  void theKinOfAWordAreTranslationsOfWordsThatShareOneWithIt() {
    Kin kin = lexicon.kin(lexicon.find("revenue"));
    assertTrue(kin.size() > 0);
    for (int k = 0; k < kin.size(); k++) {
      int string = kin.string(k);
      assertTrue(k == 0 || kin.string(k - 1) < string);
      assertTrue(lexicon.chineseLength(string) >= 2);
      Uses uses = lexicon.uses();
      boolean shares = false;
      for (int use = uses.first(string); use < uses.first(string + 1); use++) {
        List<String> others = translations(lexicon.word(uses.word(use)));
        shares |= others.stream().anyMatch(translations("revenue")::contains);
      }
      assertTrue(shares, () -> lexicon.chinese(string));
    }
  }

  @Test
  void everyWordIsFoundUnderItsId() {
    Random random = new Random(1);
    for (int i = 0; i < 1000; i++) {
      int word = random.nextInt(lexicon.words());
      assertEquals(word, lexicon.find(lexicon.word(word)));
      int string = random.nextInt(lexicon.strings());
      assertEquals(string, lexicon.findChinese(lexicon.chinese(string)));
    }
  }

  @Test
  void aChineseTextHoldsEveryDictionaryStringThatStandsInIt() {
    ChineseText text = lexicon.chinese("亞馬遜第一季營業收入為１，２００億美元，ＡＷＳ成長13%。");
    StringBuilder seen = new StringBuilder();
    for (int i = 0; i < text.matches(); i++) {
      String string = lexicon.chinese(text.matchString(i));
      assertEquals(text.matchEnd(i) - text.matchStart(i), string.length());
      if (string.length() > 1) {
        seen.append(string).append(' ');
      }
    }
    assertTrue(seen.toString().contains("营业收入"), seen::toString);
    assertTrue(seen.toString().contains("成长"), seen::toString);
    assertEquals(6, text.find(lexicon.findChinese("营业"), 0));
    assertEquals(-1, text.find(lexicon.findChinese("营业"), 7));
    assertEquals("1,200 aws 13", tokens(text.latin()));
  }

  @Test
  void aTableFindsWhatASlowSearchFinds() {
    String[] chars = {"一", "二", "三"};
    Random random = new Random(7);
    java.util.TreeSet<String> set = new java.util.TreeSet<>();
    for (int i = 0; i < 60; i++) {
      StringBuilder s = new StringBuilder();
      for (int n = 1 + random.nextInt(6); n > 0; n--) {
        s.append(chars[random.nextInt(3)]);
      }
      set.add(s.toString());
    }
    List<String> sorted = List.copyOf(set);
    int[] starts = new int[sorted.size() + 1];
    for (int i = 0; i < sorted.size(); i++) {
      starts[i + 1] = starts[i] + sorted.get(i).length();
    }
    StringTable table = new StringTable(String.join("", sorted).toCharArray(), starts);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int n = 1 + random.nextInt(9); n > 0; n--) {
        text.append(chars[random.nextInt(3)]);
      }
      int[] found = new int[16];
      int count = table.find(text.toString().toCharArray(), 0, found);
      List<String> fast = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        fast.add(table.get(found[i]));
      }
      List<String> slow =
          sorted.stream()
              .filter(s -> text.toString().startsWith(s))
              .sorted(java.util.Comparator.comparingInt(String::length))
              .toList();
      assertEquals(slow, fast, text.toString());
    }
  }

  @Test
  void tokensOfEnglish() {
    EnglishText text =
        lexicon.english("We've grown AWS's cash flows year-over-year by 1,200.5 in Q4 (J&J’s).");
    assertEquals("We've grown AWS cash flows year over year by 1,200.5 in Q4 J&J", tokens(text));
    assertEquals("cash flow", lexicon.word(text.phraseWord(0)));
    assertEquals(3, text.phraseFirst(0));
    assertEquals(5, text.phraseEnd(0));
    assertTrue(text.isAcronym(2));
    assertEquals("grow", lexicon.word(text.lemma(1)));
    assertTrue(lexicon.is(text.word(0), Lexicon.FUNCTION));
    assertEquals(EnglishText.Kind.MIXED, text.kind(11));
  }

  private static String tokens(EnglishText text) {
    List<String> tokens = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      tokens.add(text.text().substring(text.start(i), text.end(i)));
    }
    return String.join(" ", tokens);
  }
}
