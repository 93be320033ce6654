package hedui.check;

import hedui.bitext.Language;
import hedui.term.WordFinder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The words that a region does not use, and what it says instead. */
final class LocaleWords {

  /**
   * One word.
   *
   * @param needs English words of which one must stand in the source; empty for none
   */
  record Word(String text, String other, List<String> needs) {}

  private static final LocaleWords TAIWAN = read('>');
  private static final LocaleWords MAINLAND = read('<');

  private final List<Word> words;
  private final WordFinder finder;

  private LocaleWords(List<Word> words, WordFinder finder) {
    this.words = words;
    this.finder = finder;
  }

  /** The words that a written standard does not use; none are known for Hong Kong. */
  static LocaleWords foreignTo(Language language) {
    return language == Language.ZH_CN ? MAINLAND : TAIWAN;
  }

  Word word(int number) {
    return words.get(number);
  }

  WordFinder finder() {
    return finder;
  }

  private static LocaleWords read(char direction) {
    List<Word> words = new ArrayList<>();
    WordFinder.Builder finder = new WordFinder.Builder();
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
    return new LocaleWords(List.copyOf(words), finder.build());
  }

  private static List<String> list(String[] cells, int column) {
    if (cells.length <= column || cells[column].isEmpty()) {
      return List.of();
    }
    return List.of(cells[column].split("; *"));
  }
}
