package hedui.term.sound;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads every Han character once with ICU, while the program is built: it takes too long later. */
final class PinyinBuilder {
  /** Characters whose reading in foreigners' names is not the one that ICU gives. */
  private static final Map<Character, String> IN_NAMES =
      Map.of(
          '塞', "sai", '茜', "xi", '盖', "gai", '蓋', "gai", '地', "di", '佛', "fo", '什', "shi", '查',
          "cha", '贾', "jia", '賈', "jia");

  private PinyinBuilder() {}

  @SuppressWarnings("ArrayRecordComponent") // never compared, only carried
  record Pinyin(Syllables syllables, short[] byCharacter) {}

  static Pinyin read() {
    Transliterator latin = Transliterator.getInstance("Han-Latin/Names");
    int size = Readings.LAST - Readings.FIRST + 1;
    String[] read = new String[size];
    TreeMap<String, Integer> numbers = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      char c = (char) (Readings.FIRST + i);
      String syllable = IN_NAMES.get(c);
      if (syllable == null) {
        syllable = plain(latin.transliterate(String.valueOf(c)));
      }
      if (!syllable.isEmpty() && syllable.chars().allMatch(l -> l >= 'a' && l <= 'z')) {
        read[i] = syllable;
        numbers.put(syllable, 0);
      }
    }
    List<String> names = List.copyOf(numbers.keySet());
    for (int s = 0; s < names.size(); s++) {
      numbers.put(names.get(s), s);
    }
    short[] byCharacter = new short[size];
    Arrays.fill(byCharacter, (short) -1);
    for (int i = 0; i < size; i++) {
      Integer number = read[i] == null ? null : numbers.get(read[i]);
      if (number != null) {
        byCharacter[i] = number.shortValue();
      }
    }
    return new Pinyin(new Syllables(names), byCharacter);
  }

  /** {@code lǜ} is {@code lv}: without the tone, and the letter that keyboards use for ü. */
  private static String plain(String pinyin) {
    String apart = Normalizer.normalize(pinyin, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (c == '\u0308' && plain.length() > 0) {
        plain.setCharAt(plain.length() - 1, 'v');
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
