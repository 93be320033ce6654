package hedui.term.sound;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Person names and their Chinese out of the entries of a dictionary in ECDICT's layout. */
final class DictionaryNames {
  /** {@code n. (Beker)人名；(俄、塞、土)贝克尔；(英)贝克}. */
  private static final Pattern BY_LANGUAGE =
      Pattern.compile("\\(([^()]+)\\)人名；((?:\\([^()]+\\)[^；;()\\\\]+[；;]?)+)");

  private static final Pattern ONE_LANGUAGE = Pattern.compile("\\(([^()]+)\\)([\\u4e00-\\u9fff]+)");

  /** {@code [人名] [英格兰人姓氏] 库姆伯 Coombe的变体}. */
  private static final Pattern TAGGED =
      Pattern.compile("\\[(?:人名|姓氏|男子名|女子名)\\] ?(?:\\[[^\\]]*\\] ?)*([\\u4e00-\\u9fff·]+)");

  /** {@code n. 丹尼（男子名）}. */
  private static final Pattern BRACKETED =
      Pattern.compile("([\\u4e00-\\u9fff·]+) ?[（(](?:人名|[①②]?(?:姓氏|男子名|女子名))");

  /** Words of an explanation that runs on after the name. */
  private static final Pattern PROSE =
      Pattern.compile(
          "取自|[河湖山岛港市县州省湾镇区角峰村堡]$|群岛|半岛|住所|来源|可能|含义|职业|绰号|地名|的|是|变体|昵称|也作|或|源于|意为|等于|英国|美国|特指");

  private final List<Entry> entries = new ArrayList<>();
  private final int[] elsewhere = new int[Readings.LAST - Readings.FIRST + 1];

  private DictionaryNames() {}

  /** An English name and what it is in simplified Chinese. */
  record Entry(String english, String chinese) {}

  static DictionaryNames read(InputStream csv) throws IOException {
    DictionaryNames names = new DictionaryNames();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(csv, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.contains("人名") || line.contains("姓氏") || line.contains("子名")) {
          read(line, names.entries);
        } else if (!line.contains("地名")) {
          names.count(line);
        }
      }
    }
    return names;
  }

  List<Entry> entries() {
    return entries;
  }

  /** How often each character, from {@link Readings#FIRST} on, stands in other entries. */
  int[] charactersElsewhere() {
    return elsewhere.clone();
  }

  private void count(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c >= Readings.FIRST && c <= Readings.LAST) {
        elsewhere[c - Readings.FIRST]++;
      }
    }
  }

  private static void read(String line, List<Entry> into) {
    String word = line.substring(0, Math.max(0, line.indexOf(',')));
    if (word.isEmpty() || word.startsWith("\"")) {
      return;
    }
    Matcher byLanguage = BY_LANGUAGE.matcher(line);
    boolean any = false;
    while (byLanguage.find()) {
      any = true;
      Matcher one = ONE_LANGUAGE.matcher(byLanguage.group(2));
      while (one.find()) {
        add(byLanguage.group(1), one.group(2), into);
      }
    }
    if (any || line.contains("复数)") || line.contains("形式)") || line.contains(" of ")) {
      return;
    }
    for (Pattern pattern : List.of(TAGGED, BRACKETED)) {
      Matcher matcher = pattern.matcher(line);
      while (matcher.find()) {
        String chinese = matcher.group(1);
        Matcher prose = PROSE.matcher(chinese);
        add(word, prose.find() ? chinese.substring(0, prose.start()) : chinese, into);
      }
    }
  }

  private static void add(String english, String chinese, List<Entry> into) {
    String[] words = english.strip().split("[ -]+");
    String[] parts = chinese.split("·");
    if (words.length != parts.length) {
      return;
    }
    for (int i = 0; i < words.length; i++) {
      int letters = words[i].length();
      if (letters >= 2
          && words[i].chars().allMatch(c -> Character.isLetter(c) || c == '\'')
          && !parts[i].isEmpty()
          && parts[i].length() <= Math.min(8, letters)) {
        into.add(new Entry(words[i], parts[i]));
      }
    }
  }
}
