package hedui.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CedictTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          燈塔 灯塔 [deng1 ta3] /lighthouse/beacon (figurative)/CL:座[zuo4]/ | lighthouse=灯塔; beacon=灯塔
          拖延 拖延 [tuo1 yan2] /to delay; to put off, to stall/ | delay=拖延; put off=拖延; stall=拖延
          臺北 台北 [Tai2 bei3] /variant of 台北[Tai2 bei3]/Taipei, capital of Taiwan/ | taipei=台北; capital of taiwan=台北
          拆穿 拆穿 [[chai1chuan1]] /to unmask sb/a well-known trick/ | unmask=拆穿; well known trick=拆穿
          甲 甲 [jia3] /first of ten in a very long list/surname Jia/ | ''
          4S店 4S店 [si4 S dian4] /car dealership/ | ''
          """)
  void aLineGivesItsTranslationsWithoutRemarks(String line, String expected) {
    assertEquals(
        expected,
        Cedict.read(line).orElseThrow().stream()
            .map(entry -> entry.english() + "=" + entry.chinese())
            .collect(Collectors.joining("; ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lighthouse", "燈塔 灯塔 /lighthouse/", "燈塔 灯塔 [deng1 ta3] lighthouse", "燈塔"})
  void aLineOfAnotherFormatIsNone(String line) {
    assertTrue(Cedict.read(line).isEmpty());
  }
}
