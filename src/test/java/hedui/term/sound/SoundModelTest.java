package hedui.term.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hedui.term.sound.SoundModel.Doubt;
import hedui.term.sound.SoundModel.Judgement;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SoundModelTest {
  private final SoundModel model = SoundModel.load();

  @ParameterizedTest
  @CsvSource({
    "Brian, 布萊恩",
    "Brian, 布赖恩",
    "Andy, 安迪",
    "Dave, 戴夫",
    "Fildes, 菲爾德斯",
    "Anthony, 安東尼",
    "Smith, 史密斯",
    "Morrison, 莫里森",
    "Jessica, 潔西卡",
    "Thomas, 湯瑪斯",
    "Douglas, 道格拉斯",
    "Sebastian, 塞巴斯蒂安",
    "Richardson, 理查森",
    "Caldwell, 考德威爾",
  })
  void acceptsNamesThatSoundRight(String english, String chinese) {
    Judgement judgement = model.judge(english, chinese);
    assertFalse(judgement.isDoubtful(), judgement::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "Brian, 安迪",
    "Brian, 戴夫",
    "Andy, 布萊恩",
    "Thomas, 理查森",
    "Sebastian, 道格拉斯",
  })
  void doubtsTheNameOfAnother(String english, String chinese) {
    assertTrue(model.judge(english, chinese).share() < 0.01, english);
  }

  @ParameterizedTest
  @CsvSource({
    "Sebastian, 塞巴克蒂安, 2, si",
    "Richardson, 理查德曼, 3, sen",
    "Douglas, 道格拉尼, 3, si",
    "Fildes, 菲爾瑪斯, 2, de",
  })
  void pointsAtTheSyllableThatIsWrong(String english, String chinese, int place, String expected) {
    Judgement judgement = model.judge(english, chinese);
    assertTrue(judgement.isDoubtful(), judgement::toString);
    assertEquals(Doubt.SYLLABLE, judgement.doubt(), judgement::toString);
    assertEquals(place, judgement.suspect());
    assertEquals(expected, judgement.expected());
  }

  @ParameterizedTest
  @CsvSource({"Sebastian, 塞巴斯", "Richardson, 理查", "Douglas, 道格", "Fildes, 菲爾"})
  void seesThatTheEndIsMissing(String english, String chinese) {
    Judgement judgement = model.judge(english, chinese);
    assertTrue(judgement.isDoubtful(), judgement::toString);
    assertEquals(Doubt.CUT, judgement.doubt(), judgement::toString);
  }

  @Test
  void doubtsEvenNeighbours() {
    assertTrue(model.judge("Harris", "莫里斯").isDoubtful());
    assertTrue(model.judge("Nolan", "多蘭").isDoubtful());
  }

  @Test
  void bothScriptsSoundTheSame() {
    assertEquals(model.judge("Brian", "布萊恩"), model.judge("Brian", "布莱恩"));
    assertEquals(model.judge("Morrison", "莫裡森").fit(), model.judge("Morrison", "莫里森").fit());
  }

  @Test
  void judgesNothingWithoutLettersOrReadings() {
    assertEquals(0, model.judge("", "布萊恩").share());
    assertEquals(0, model.judge("Brian", "").share());
    assertEquals(-1, model.judge("Brian", "AB").suspect());
  }

  @Test
  void theModelIsSmall() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(SoundModel.class.getResourceAsStream(SoundFile.NAME))) {
      assertTrue(in.readAllBytes().length <= 150_000);
    }
  }
}
