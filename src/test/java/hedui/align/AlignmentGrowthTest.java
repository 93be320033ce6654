package hedui.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AlignmentGrowthTest {
  private static final String[][] WORDS = {
    {"river", "河流"}, {"bread", "麵包"}, {"engine", "引擎"}, {"teacher", "老師"},
    {"window", "窗戶"}, {"mountain", "山脈"}, {"hospital", "醫院"}, {"library", "圖書館"},
    {"market", "市場"}, {"bridge", "橋樑"}, {"garden", "花園"}, {"airport", "機場"},
    {"camera", "相機"}, {"guitar", "吉他"}, {"elephant", "大象"}, {"winter", "冬天"},
  };

  private record Pair(List<String> source, List<String> target) {}

  private static Pair texts(int size) {
    Random random = new Random(size);
    Pair texts = new Pair(new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < size; i++) {
      StringBuilder english = new StringBuilder("Item " + (1000 + i) + ":");
      StringBuilder chinese = new StringBuilder("第" + (1000 + i) + "項：");
      for (int k = 0; k < 5; k++) {
        String[] word = WORDS[random.nextInt(WORDS.length)];
        english.append(' ').append(word[0]);
        chinese.append(word[1]);
      }
      texts.source().add(english + ".");
      texts.target().add(chinese + "。");
    }
    return texts;
  }

  private static double seconds(Pair texts) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    List<Link> links = Texts.align(texts.source(), texts.target());
    assertEquals(texts.source().size(), links.size());
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
  }

  @Test
  void eightTimesTheTextTakesNotMuchMoreThanEightTimesTheTime() {
    seconds(texts(2000));
    double one = seconds(texts(1000));
    double eight = seconds(texts(8000));
    assertTrue(eight < 20 * Math.max(one, 0.02), one + " s, then " + eight + " s");
  }

  @Test
  void linesWithoutAnythingInCommonStayLinear() {
    List<String> source = new ArrayList<>();
    List<String> target = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      source.add("zzz");
      target.add("龘");
    }
    int sources = 0;
    for (Link link : Texts.align(source, target)) {
      sources += link.source().size();
    }
    assertEquals(5000, sources);
  }

  @Test
  void aMissingChapterShiftsNothingAfterIt() {
    Pair texts = texts(1500);
    texts.target().subList(400, 700).clear();
    int right = 0;
    for (Link link : Texts.align(texts.source(), texts.target())) {
      if (link.source().size() == 1 && link.target().size() == 1) {
        int s = link.source().get(0);
        right += link.target().get(0) == (s < 400 ? s : s - 300) ? 1 : 0;
      }
    }
    assertTrue(right >= 1190, right + " pairs of 1200 are right");
  }
}
