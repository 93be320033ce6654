package hedui.term;

import hedui.bitext.Language;
import hedui.lexicon.ChineseNormal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Terms for one written standard of Chinese, found in English by words and in Chinese by text, the
 * longest first. May be shared by threads.
 */
public final class Termbase {
  private static final List<String> BUILT_IN_FILES =
      List.of("finance.tsv", "industry.tsv", "call.tsv", "idiom.tsv");

  /** What may stand before a term that begins a sentence. */
  private static final Set<String> OPENERS =
      Set.of("now", "so", "and", "and now", "next", "okay", "now,", "and then", "so now", "then");

  private static final Map<Language, Termbase> BUILT_IN = new LinkedHashMap<>();

  /**
   * A Chinese string of the termbase and the terms that it renders.
   *
   * @param accepted terms that it renders in this region or another
   * @param deprecated terms that it renders, but should not in this region
   * @param wrong terms that it does not render, though one may think so
   * @param loose terms of which it says only a part
   */
  public record Rendering(
      String text,
      Set<Integer> accepted,
      Set<Integer> deprecated,
      Set<Integer> wrong,
      Set<Integer> loose) {
    /** Whether it renders a term, well or not so well. */
    public boolean renders(int term) {
      return accepted.contains(term) || deprecated.contains(term);
    }
  }

  /**
   * One spelling of a term.
   *
   * @param written as it must be written; empty where any case does
   */
  private record Form(int term, String written) {}

  private final Language language;
  private final List<Term> terms;
  private final Trie english = new Trie();
  private final List<List<Form>> forms = new ArrayList<>();
  private final Trie chinese = new Trie();
  private final List<Rendering> renderings = new ArrayList<>();

  private Termbase(List<Term> terms, Language language) {
    this.language = language;
    this.terms = List.copyOf(terms);
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      for (String form : term.english()) {
        addForm(form, i);
      }
      boolean traditional = language.isTraditional();
      Renderings home = traditional ? term.taiwan() : term.mainland();
      Renderings abroad = traditional ? term.mainland() : term.taiwan();
      boolean own = term.is(Term.Tag.OWN);
      for (String text : home.accepted()) {
        rendering(text).accepted().add(i);
      }
      // Hong Kong writes as either region does, so what is good in one is not to be avoided.
      boolean lenient = language == Language.ZH_HK;
      for (String text : home.deprecated()) {
        if (!lenient || !abroad.accepted().contains(text)) {
          rendering(text).deprecated().add(i);
        }
      }
      for (String text : lenient ? List.<String>of() : home.wrong()) {
        rendering(text).wrong().add(i);
      }
      for (List<String> also : List.of(abroad.accepted(), abroad.deprecated())) {
        for (String text : own ? List.<String>of() : also) {
          Rendering known = rendering(text);
          if (!known.deprecated().contains(i) && !known.wrong().contains(i)) {
            known.accepted().add(i);
          }
        }
      }
      for (String text : term.loose()) {
        rendering(text).loose().add(i);
      }
      for (String text : term.wrong()) {
        Rendering known = rendering(text);
        if (!known.renders(i)) {
          known.wrong().add(i);
        }
      }
    }
  }

  /** Terms for a written standard; of a user's own with one English form the earlier one counts. */
  public static Termbase of(List<Term> terms, Language language) {
    return new Termbase(terms, language);
  }

  /** Ours, from general professional usage. */
  public static synchronized Termbase builtIn(Language language) {
    return BUILT_IN.computeIfAbsent(language, wanted -> of(builtInTerms(), wanted));
  }

  /** The terms of a user's own, which come first, and ours. */
  public static Termbase with(List<Term> own, Language language) {
    if (own.isEmpty()) {
      return builtIn(language);
    }
    List<Term> all = new ArrayList<>(own);
    Set<String> taken = new HashSet<>();
    own.forEach(term -> term.english().forEach(form -> taken.add(key(form))));
    for (Term term : builtInTerms()) {
      if (term.english().stream().noneMatch(form -> taken.contains(key(form)))) {
        all.add(term);
      }
    }
    return of(all, language);
  }

  private static List<Term> builtInTerms() {
    return BUILT_IN_FILES.stream().flatMap(file -> BuiltInFile.load(file).stream()).toList();
  }

  public Language language() {
    return language;
  }

  /** All terms; a term's number is its place here. */
  public List<Term> terms() {
    return terms;
  }

  public Rendering rendering(int number) {
    return renderings.get(number);
  }

  /** The rendering to suggest for a term: the usual one of the region; empty if none is known. */
  public String usual(int term) {
    Term known = terms.get(term);
    List<String> accepted =
        (language.isTraditional() ? known.taiwan() : known.mainland()).accepted();
    return accepted.isEmpty() ? "" : accepted.get(0);
  }

  /**
   * The terms that stand in an English text, the longest first, none overlapping; where the same
   * words are several terms, all of them.
   */
  public List<TermMatch> inEnglish(String text) {
    List<TermMatch> found = new ArrayList<>(4);
    char[] chars = text.toCharArray();
    int n = chars.length;
    int i = 0;
    while (i < n) {
      if (!isWord(chars[i])) {
        i++;
        continue;
      }
      int best = -1;
      int bestEnd = i;
      int node = english.begins(normal(chars[i])) ? 0 : -1;
      for (int at = i; at < n && node >= 0; at++) {
        node = english.child(node, normal(chars[at]));
        int spelt = node < 0 ? -1 : english.value(node);
        if (spelt >= 0
            && (at + 1 == n || !isWord(chars[at + 1]))
            && fitsAny(forms.get(spelt), text, i, at + 1)) {
          best = spelt;
          bestEnd = at + 1;
        }
      }
      if (best >= 0) {
        for (Form form : forms.get(best)) {
          if (fits(form, text, i, bestEnd)) {
            found.add(new TermMatch(form.term(), i, bestEnd));
          }
        }
        i = bestEnd;
      }
      while (i < n && isWord(chars[i])) {
        i++;
      }
    }
    return found;
  }

  /**
   * The renderings that stand in a Chinese text, each the longest where it begins, none
   * overlapping; a match's number is that of {@link #rendering}. Spaces inside do not count.
   */
  public List<TermMatch> inChinese(String text) {
    List<TermMatch> found = new ArrayList<>(8);
    ChineseNormal normal = ChineseNormal.shared();
    int n = text.length();
    int i = 0;
    while (i < n) {
      char first = normal.normal(text.charAt(i));
      if (!chinese.begins(first)) {
        i++;
        continue;
      }
      boolean latin = isWord(first);
      int node = latin && i > 0 && isWord(text.charAt(i - 1)) ? -1 : chinese.child(0, first);
      int best = -1;
      int bestEnd = i + 1;
      for (int at = i; node >= 0; ) {
        int value = chinese.value(node);
        if (value >= 0 && !(isWord(text.charAt(at)) && at + 1 < n && isWord(text.charAt(at + 1)))) {
          best = value;
          bestEnd = at + 1;
        }
        at++;
        if (at < n && text.charAt(at) == ' ') {
          at++;
        }
        node = at < n ? chinese.child(node, normal.normal(text.charAt(at))) : -1;
      }
      if (best >= 0) {
        found.add(new TermMatch(best, i, bestEnd));
      }
      i = bestEnd;
    }
    return found;
  }

  private void addForm(String form, int term) {
    String base = key(form);
    List<String> spellings = new ArrayList<>(List.of(base));
    if (base.endsWith("y")
        && base.length() > 2
        && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0) {
      spellings.add(base.substring(0, base.length() - 1) + "ies");
    } else if (base.endsWith("x") || base.endsWith("ch") || base.endsWith("sh")) {
      spellings.add(base + "es");
    } else if (!base.endsWith("s")) {
      spellings.add(base + "s");
    }
    boolean asWritten = !form.equals(form.toLowerCase(Locale.ROOT));
    for (String spelt : spellings) {
      int number = english.add(spelt, forms.size());
      if (number == forms.size()) {
        forms.add(new ArrayList<>(1));
      }
      List<Form> all = forms.get(number);
      boolean earlierCounts = terms.get(term).is(Term.Tag.OWN) && !all.isEmpty();
      if (!earlierCounts && all.stream().noneMatch(known -> known.term() == term)) {
        all.add(new Form(term, asWritten ? form : ""));
      }
    }
  }

  private boolean fitsAny(List<Form> forms, String text, int start, int end) {
    for (Form form : forms) {
      if (fits(form, text, start, end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a form fits its place: {@code "ML"} is not {@code "ml"}. */
  private boolean fits(Form form, String text, int start, int end) {
    if (terms.get(form.term()).is(Term.Tag.START) && !startsSentence(text, start)) {
      return false;
    }
    String written = form.written();
    for (int i = 0; i < written.length() && start + i < end; i++) {
      if (Character.isUpperCase(written.charAt(i))
          && !Character.isUpperCase(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether only words of passage stand before: {@code "Now turning to cash flow."} */
  private static boolean startsSentence(String text, int start) {
    int from = start;
    while (from > 0 && !isSentenceEnd(text.charAt(from - 1))) {
      from--;
    }
    String before = text.substring(from, start).strip().toLowerCase(Locale.ROOT);
    return before.isEmpty() || OPENERS.contains(before);
  }

  private static boolean isSentenceEnd(char c) {
    return c == '.' || c == '?' || c == '!' || c == ';';
  }

  private Rendering rendering(String text) {
    StringBuilder key = new StringBuilder();
    for (char c : ChineseNormal.shared().normal(text)) {
      if (c != ' ') {
        key.append(c);
      }
    }
    int number = chinese.add(key, renderings.size());
    if (number == renderings.size()) {
      renderings.add(
          new Rendering(text, new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>()));
    }
    return renderings.get(number);
  }

  private static String key(String form) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < form.length(); i++) {
      key.append(normal(form.charAt(i)));
    }
    return key.toString();
  }

  private static char normal(char c) {
    if (c >= 'A' && c <= 'Z') {
      return (char) (c + 32);
    }
    return switch (c) {
      case '-', '\u2010', '\u2011', '\u2013', '\u00a0' -> ' ';
      case '\u2019' -> '\'';
      default -> c;
    };
  }

  static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
