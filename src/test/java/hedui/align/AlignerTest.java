package hedui.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hedui.bitext.Side;
import hedui.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AlignerTest {
  private static final List<String> ENGLISH =
      List.of(
          "Good afternoon, everyone.",
          "Revenue from our bakery division rose 12% to $3.4 million.",
          "We opened four new ovens in the spring.",
          "The weather was unusually wet, and fewer people walked past our shops.",
          "Our drivers delivered 45,000 cakes before Christmas.",
          "I will now take your questions.");
  private static final List<String> CHINESE =
      List.of(
          "大家午安。",
          "我們烘焙部門的營收成長12%，達到340萬美元。",
          "我們在春天啟用了四座新烤爐。",
          "天氣異常潮濕，經過我們商店的人變少了。",
          "我們的司機在聖誕節前送出了4.5萬個蛋糕。",
          "現在我來回答各位的問題。");

  private static String beads(List<String> source, List<String> target) {
    StringBuilder beads = new StringBuilder();
    for (Link link : Texts.align(source, target)) {
      beads.append(link.source()).append(link.target()).append(' ');
    }
    return beads.toString().replace(", ", ",").strip();
  }

  @Test
  void sentencesPairWithTheirTranslations() {
    assertEquals("[0][0] [1][1] [2][2] [3][3] [4][4] [5][5]", beads(ENGLISH, CHINESE));
  }

  @Test
  void twoSentencesMayBeOne() {
    List<String> target = new ArrayList<>(CHINESE);
    target.set(2, target.get(2).replace("。", "，") + target.remove(3));
    assertEquals("[0][0] [1][1] [2,3][2] [4][3] [5][4]", beads(ENGLISH, target));
  }

  @Test
  void aHeadingIsJoinedToNothing() {
    List<String> source =
        List.of(
            "Outlook",
            "We expect rain.|Our drivers are ready for it.",
            "Oven repairs",
            "Two ovens broke.|Both were mended within a week.");
    List<String> target = List.of("前景", "我們預計會下雨，我們的司機已做好準備。", "烤爐維修", "兩座烤爐壞了。|兩座都在一週內修好了。");
    StringBuilder beads = new StringBuilder();
    for (Link link :
        Aligner.align(
            Texts.segments(Side.SOURCE, source),
            Texts.segments(Side.TARGET, target),
            Lexicon.load())) {
      beads.append(link.source()).append(link.target()).append(' ');
    }
    assertEquals("[0][0] [1, 2][1] [3][2] [4][3] [5][4]", beads.toString().strip());
  }

  @Test
  void emptySidesAreNulls() {
    assertEquals("", beads(List.of(), List.of()));
    assertEquals("[][0] [][1]", beads(List.of(), CHINESE.subList(0, 2)));
    assertEquals("[0][] [1][]", beads(ENGLISH.subList(0, 2), List.of()));
  }

  @RepeatedTest(20)
  void everySegmentIsInOneBeadInOrder(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<String> source = some(ENGLISH, random);
    List<String> target = some(CHINESE, random);
    List<Integer> sources = new ArrayList<>();
    List<Integer> targets = new ArrayList<>();
    for (Link link : Texts.align(source, target)) {
      sources.addAll(link.source());
      targets.addAll(link.target());
    }
    assertEquals(List.copyOf(range(source.size())), sources);
    assertEquals(List.copyOf(range(target.size())), targets);
  }

  private static List<String> some(List<String> texts, Random random) {
    List<String> some = new ArrayList<>();
    for (int n = random.nextInt(90); n > 0; n--) {
      some.add(random.nextInt(9) == 0 ? "" : texts.get(random.nextInt(texts.size())));
    }
    return some;
  }

  private static List<Integer> range(int end) {
    List<Integer> range = new ArrayList<>();
    for (int i = 0; i < end; i++) {
      range.add(i);
    }
    return range;
  }
}
