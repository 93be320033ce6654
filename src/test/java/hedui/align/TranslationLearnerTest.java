package hedui.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hedui.align.TranslationLearner.Learnt;
import hedui.lexicon.Lexicon;
import hedui.lexicon.LexiconEntry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranslationLearnerTest {
  private static final String[] ENGLISH = {"opened the door", "sold the bread", "read the letter"};
  private static final String[] CHINESE = {"打開了大門", "出售麵包", "讀了信件"};

  @Test
  void aNameThatTheDictionaryLacksIsLearntFromItsCompany() {
    TranslationLearner learner = new TranslationLearner(Lexicon.load());
    for (int i = 0; i < 12; i++) {
      learner.add(
          (i % 2 == 0 ? "Yesterday " : "Today ") + "Quorvax " + ENGLISH[i % 3] + ".",
          (i % 2 == 0 ? "昨天" : "今天") + "圭沃芮" + CHINESE[i % 3] + "。");
    }
    for (int i = 0; i < 12; i++) {
      learner.add(
          (i % 2 == 0 ? "Yesterday" : "Today") + " the teacher " + ENGLISH[i % 3] + ".",
          (i % 2 == 0 ? "昨天" : "今天") + "老師" + CHINESE[i % 3] + "。");
    }
    List<Learnt> learnt = learner.learnt();
    List<String> ofQuorvax = new ArrayList<>();
    for (Learnt entry : learnt) {
      if (entry.english().equals("quorvax")) {
        ofQuorvax.add(entry.chinese());
      }
      assertTrue(entry.probability() > 0 && entry.probability() <= 1, entry::toString);
    }
    assertEquals("圭沃芮", ofQuorvax.get(0), learnt::toString);
  }

  @Test
  void whatAUserAddsComesFirstAndTheRestStays() {
    Lexicon base = Lexicon.load();
    Lexicon lexicon =
        base.with(
            Lexicon.of(
                List.of(new LexiconEntry("Revenue", "營業額"), new LexiconEntry("Gleam-Well", "亮井"))));
    int revenue = lexicon.find("revenue");
    assertEquals("营业额", lexicon.chinese(lexicon.translation(lexicon.first(revenue))));
    int before = base.find("revenue");
    assertEquals(
        base.first(before + 1) - base.first(before) + 1,
        lexicon.first(revenue + 1) - lexicon.first(revenue));
    assertTrue(lexicon.find("gleam well") >= 0);
    assertEquals("give", lexicon.word(lexicon.lemma(lexicon.find("gave"))));
  }
}
