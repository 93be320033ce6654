package hedui.lexicon.build;

import hedui.lexicon.Cedict;
import hedui.lexicon.Lexicon;
import hedui.lexicon.LexiconBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Trims ECDICT, and CC-CEDICT if it is there, to the dictionary that comes with the program. */
final class EcdictLexicon implements ResourceBuilder {
  private static final int LONGEST_TRANSLATION = 6;
  private static final int COMMON = 25_000;

  /** Lines that say what form of another word this is, instead of translating it. */
  private static final Pattern GRAMMAR = Pattern.compile("的(过去|现在|复数|第三人称|三单|比较级|最高级|名词复数|变形|缩写)");

  private static final Pattern TECHNICAL = Pattern.compile("\\[(医|化|计|机|电|建|矿|动|植)\\]");

  private final LexiconBuilder lexicon = new LexiconBuilder();
  private final Set<String> common = new HashSet<>();
  private final Optional<Path> cedict;

  EcdictLexicon(Optional<Path> cedict) {
    this.cedict = cedict;
  }

  @Override
  public void build(Ecdict ecdict, Path folder) throws IOException {
    for (Ecdict.Row row : ecdict.rows()) {
      if ((row.bnc() > 0 && row.bnc() < COMMON) || (row.frq() > 0 && row.frq() < COMMON)) {
        common.add(key(row.word()));
      }
    }
    Additions.to(lexicon);
    for (Ecdict.Row row : ecdict.rows()) {
      add(row);
    }
    if (cedict.isPresent()) {
      // Out of its npm package: the first line opens a string of JavaScript, the last one ends it.
      for (String line : Files.readAllLines(cedict.get())) {
        Cedict.read(line).ifPresent(entries -> entries.forEach(lexicon::add));
      }
    }
    for (Ecdict.Row row : ecdict.rows()) {
      String key = key(row.word());
      lexicon.rank(key, row.bnc()).rank(key, row.frq());
    }
    Files.write(folder.resolve("english-chinese.bin"), lexicon.build().bytes());
  }

  static String key(String word) {
    return word.replace('-', ' ').replace('’', '\'').strip().toLowerCase(Locale.ROOT);
  }

  private void add(Ecdict.Row row) {
    String key = key(row.word());
    if (!common.contains(key) && TECHNICAL.matcher(row.translation()).lookingAt()) {
      return;
    }
    int words = 1 + (int) key.chars().filter(c -> c == ' ').count();
    // Of the many terms of medicine and chemistry only those of common words are worth their space;
    // most others are the sum of their words.
    if (words > 1 && !Arrays.stream(key.split(" ")).allMatch(common::contains)) {
      return;
    }
    if (words > 3 || !key.chars().allMatch(EcdictLexicon::inKey)) {
      return;
    }
    List<String> strong = new ArrayList<>();
    List<String> weak = new ArrayList<>();
    int flags = Character.isUpperCase(row.word().charAt(0)) ? Lexicon.CAPITALISED : 0;
    for (String line : row.translation().split("\\\\n|\\\\r")) {
      String text = line.strip();
      if (text.contains("人名")) {
        flags |= Lexicon.PERSON;
      }
      flags |= partOfSpeech(text);
      if (!GRAMMAR.matcher(text).find()) {
        Translations.read(text, LONGEST_TRANSLATION, text.startsWith("[网络]") ? weak : strong);
      }
    }
    List<String> translations = strong.isEmpty() ? weak : strong;
    if (!translations.isEmpty()) {
      lexicon.add(key, translations, flags);
    }
    if (words == 1) {
      forms(key, row.exchange());
    }
  }

  private static boolean inKey(int c) {
    return (c >= 'a' && c <= 'z') || c == ' ' || c == '\'' || (c >= '0' && c <= '9') || c == '&';
  }

  private static int partOfSpeech(String line) {
    int dot = line.indexOf('.');
    return switch (dot > 0 && dot < 5 ? line.substring(0, dot) : "") {
      case "n" -> Lexicon.NOUN;
      case "v", "vt", "vi" -> Lexicon.VERB;
      case "a", "adj" -> Lexicon.ADJECTIVE;
      case "adv" -> Lexicon.ADVERB;
      default -> 0;
    };
  }

  /** {@code 0:give/1:p} names the base form; {@code d:given/p:gave/i:giving} the other forms. */
  private void forms(String key, String exchange) {
    for (String part : exchange.split("/")) {
      if (part.length() > 2 && part.charAt(1) == ':') {
        String form = key(part.substring(2));
        switch (part.charAt(0)) {
          case '0' -> lexicon.lemma(key, form);
          case 'd', 'p', 'i', '3', 's', 'r', 't' -> lexicon.lemma(form, key);
          default -> {}
        }
      }
    }
  }
}
