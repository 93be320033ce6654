package hedui.check;

import hedui.bitext.Language;
import hedui.lexicon.ChineseNormal;
import hedui.term.WordFinder;
import hedui.term.name.KnownNames;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words and names that a region does not use, and what it says instead. */
final class LocaleWords {

  /**
   * One word.
   *
   * @param needs English words of which one must stand in the source; empty for none
   */
  record Word(String text, String other, List<String> needs) {}

  /** A name of one character stands by chance in too many words. */
  private static final int SHORTEST_NAME = 2;

  private final List<Word> words;
  private final WordFinder finder;

  private LocaleWords(List<Word> words, WordFinder finder) {
    this.words = words;
    this.finder = finder;
  }

  /**
   * The words that a written standard does not use, and well-known names as the other region writes
   * them; none are known for Hong Kong.
   */
  static LocaleWords foreignTo(Language language, KnownNames names) {
    List<Word> words = new ArrayList<>();
    WordFinder.Builder finder = new WordFinder.Builder();
    if (language != Language.ZH_HK) {
      boolean taiwan = language.isTraditional();
      read(taiwan ? '>' : '<', words, finder);
      for (KnownNames.Known known : names.all()) {
        List<String> home = taiwan ? known.taiwan() : known.mainland();
        List<String> abroad = taiwan ? known.mainland() : known.taiwan();
        name(known.english(), home, abroad, words, finder);
      }
    }
    return new LocaleWords(List.copyOf(words), finder.build());
  }

  /** 寶馬 in a text for Taiwan, where the English says BMW. */
  private static void name(
      List<String> english,
      List<String> home,
      List<String> abroad,
      List<Word> words,
      WordFinder.Builder finder) {
    Set<String> own = new HashSet<>();
    home.forEach(form -> own.add(ScriptForms.simplified(form)));
    for (String form : abroad) {
      boolean shared =
          own.stream().anyMatch(o -> o.contains(ScriptForms.simplified(form)))
              || own.stream().anyMatch(o -> ScriptForms.simplified(form).contains(o));
      if (!shared && form.length() >= SHORTEST_NAME && ChineseNormal.isHan(form.charAt(0))) {
        finder.add(form, words.size());
        words.add(new Word(form, home.get(0), english));
      }
    }
  }

  Word word(int number) {
    return words.get(number);
  }

  WordFinder finder() {
    return finder;
  }

  private static void read(char direction, List<Word> words, WordFinder.Builder finder) {
    try (InputStream in = LocaleWords.class.getResourceAsStream("locale-words.tsv")) {
      if (in == null) {
        throw new IllegalStateException("the resource hedui/check/locale-words.tsv is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        if (line.startsWith("#") || cells.length < 3 || cells[2].charAt(0) != direction) {
          continue;
        }
        finder.add(cells[0], words.size());
        words.add(new Word(cells[0], cells[1], list(cells, 3)));
        for (String other : list(cells, 4)) {
          finder.add(other, WordFinder.IGNORED);
        }
        if (!cells[1].equals(cells[0])) {
          // A longer word of this region may hold the characters: 程式碼 holds 程式.
          finder.add(cells[1], WordFinder.IGNORED);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> list(String[] cells, int column) {
    if (cells.length <= column || cells[column].isEmpty()) {
      return List.of();
    }
    return List.of(cells[column].split("; *"));
  }
}
