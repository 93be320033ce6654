package hedui.check;

import hedui.bitext.Span;
import hedui.lexicon.ChineseNormal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds English that was left in the Chinese and is neither a name nor a term that is kept: a whole
 * sentence, a clause, or an everyday word. What the source writes with a capital, with digits or as
 * code may stay.
 */
@CheckInfo(
    id = "untranslated",
    category = MqmCategory.ACCURACY_UNTRANSLATED,
    severity = Severity.MAJOR)
public final class Untranslated implements BeadCheck {

  /** Words that no name begins or ends with and that no Chinese text needs. */
  private static final Set<String> GRAMMAR =
      Set.of(
          "the", "of", "and", "with", "for", "from", "that", "this", "these", "those", "which",
          "is", "are", "was", "were", "be", "been", "being", "have", "has", "had", "will", "would",
          "can", "could", "should", "our", "we", "they", "their", "you", "your", "it", "its", "as",
          "at", "by", "on", "to", "but", "or", "if", "not", "more", "than", "into", "over", "about",
          "very", "also", "so", "when", "where", "what", "how", "there", "because", "while");

  /** From this many English words with grammar among them on, a run is a clause. */
  private static final int CLAUSE = 4;

  @Override
  public List<Finding> check(ReadBead bead) {
    List<Finding> findings = new ArrayList<>();
    if (bead.source().isEmpty()) {
      return findings;
    }
    for (ReadSegment segment : bead.target()) {
      for (Span run : runs(segment.text())) {
        judge(bead, segment, run, findings);
      }
    }
    return findings;
  }

  private void judge(ReadBead bead, ReadSegment segment, Span run, List<Finding> findings) {
    List<Span> words = words(segment.text(), run);
    int grammar = 0;
    int small = 0;
    for (Span word : words) {
      String text = word.of(segment.text());
      boolean isSmall = text.equals(text.toLowerCase(Locale.ROOT));
      small += isSmall ? 1 : 0;
      grammar += isSmall && GRAMMAR.contains(text) ? 1 : 0;
    }
    boolean whole = !TypographyRules.hasHan(segment.text());
    if (words.size() >= CLAUSE
        && grammar >= 2
        && small * 2 > words.size()
        && !isGloss(segment.text(), run)) {
      findings.add(finding(bead, segment, run, whole ? "sentence" : "clause", Severity.MAJOR));
      return;
    }
    if (whole) {
      return;
    }
    for (int i = 0; i < words.size(); i++) {
      String text = words.get(i).of(segment.text());
      boolean atEdge = i == 0 || i + 1 == words.size() || text.equals("with");
      boolean left =
          GRAMMAR.contains(text)
              ? text.length() > 2 && atEdge && EnglishWords.anyStands(List.of(text), bead)
              : words.size() == 1 && isEveryday(text, segment, words.get(i), bead);
      if (left && !isGloss(segment.text(), run)) {
        findings.add(finding(bead, segment, words.get(i), "word", Severity.MINOR));
      }
    }
  }

  /** Whether a run stands in brackets or quotation marks: the original beside its translation. */
  private static boolean isGloss(String text, Span run) {
    for (int at = run.start() - 1; at >= 0; at--) {
      char c = text.charAt(at);
      if ("(（\"“「『《〈[".indexOf(c) >= 0) {
        return true;
      }
      if (")）”」』》〉]。".indexOf(c) >= 0) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether a word is one of the dictionary, written small on both sides, among Chinese: what a
   * translator would have put into Chinese.
   */
  private static boolean isEveryday(String text, ReadSegment segment, Span span, ReadBead bead) {
    if (text.length() < 4 || KeptWords.isKept(text)) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
        return false;
      }
    }
    String around = segment.text();
    boolean glued =
        (span.start() > 0 && "-_./@#&+'’".indexOf(around.charAt(span.start() - 1)) >= 0)
            || (span.end() < around.length()
                && "-_./@#&+'’(".indexOf(around.charAt(span.end())) >= 0);
    boolean quoted =
        (span.start() > 0 && "\"“「『（(《".indexOf(around.charAt(span.start() - 1)) >= 0)
            || (span.end() < around.length() && "\"”」』）)》".indexOf(around.charAt(span.end())) >= 0);
    return !glued
        && !quoted
        && EnglishWords.anyStands(List.of(text), bead)
        && bead.bitext().resources().lexicon().find(text) >= 0;
  }

  private Finding finding(
      ReadBead bead, ReadSegment segment, Span span, String what, Severity severity) {
    return Finding.of(
            this, Message.of("check.untranslated." + what, span.of(segment.text())), bead.bead())
        .severity(severity)
        .target(segment.segment().mark(span))
        .build();
  }

  /** Stretches without Chinese that hold Latin letters, from the first word to the last. */
  private static List<Span> runs(String text) {
    List<Span> runs = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isLetter(c)) {
        start = start < 0 ? i : start;
        end = i + 1;
      } else if (ChineseNormal.isHan(c) || "。，、；：！？「」『』（）《》".indexOf(c) >= 0) {
        if (start >= 0) {
          runs.add(new Span(start, end));
        }
        start = -1;
      }
    }
    if (start >= 0) {
      runs.add(new Span(start, end));
    }
    return runs;
  }

  private static List<Span> words(String text, Span run) {
    List<Span> words = new ArrayList<>();
    int start = -1;
    for (int i = run.start(); i <= run.end(); i++) {
      boolean in =
          i < run.end()
              && (isLatin(text.charAt(i)) || text.charAt(i) == '\'' || text.charAt(i) == '’');
      if (in && start < 0) {
        start = i;
      } else if (!in && start >= 0) {
        words.add(new Span(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xc0 && c < 0x250);
  }

  private static boolean isLatin(char c) {
    return isLetter(c) || (c >= '0' && c <= '9');
  }
}
