package hedui.check;

import hedui.bitext.Segment;
import hedui.bitext.Side;
import hedui.lexicon.ChineseNormal;
import hedui.lexicon.ChineseText;
import hedui.lexicon.EnglishText;
import hedui.lexicon.Readings;
import hedui.quantity.Quantity;
import hedui.term.TermMatch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A segment with what was read in it; each reading is made once, when first asked for. Not for
 * sharing between threads.
 */
public final class ReadSegment {
  private final Segment segment;
  private final Resources resources;
  private final Readings readings;
  private final String text;
  private @Nullable List<Quantity> quantities;
  private @Nullable EnglishText english;
  private @Nullable ChineseText chinese;
  private @Nullable List<TermMatch> terms;

  ReadSegment(Segment segment, Resources resources, Readings readings) {
    this.segment = segment;
    this.resources = resources;
    this.readings = readings;
    this.text = segment.text();
  }

  public Segment segment() {
    return segment;
  }

  public String text() {
    return text;
  }

  /** Its amounts; their spans count in the segment's text. */
  public List<Quantity> quantities() {
    List<Quantity> read = quantities;
    if (read == null) {
      read = resources.quantities(segment.side()).read(text);
      quantities = read;
    }
    return read;
  }

  /** How many runs of digits no amount accounts for: figures that nobody compared. */
  public int unreadFigures() {
    int unread = 0;
    int i = 0;
    List<Quantity> read = quantities();
    while (i < text.length()) {
      if (!isDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < text.length() && isDigit(text.charAt(i))) {
        i++;
      }
      int at = start;
      boolean known =
          read.stream().anyMatch(q -> q.span().start() <= at && at < q.span().end())
              || at > 0 && isLatin(text.charAt(at - 1));
      unread += known ? 0 : 1;
    }
    return unread;
  }

  private static boolean isDigit(char c) {
    return c < 0x80 ? c >= '0' && c <= '9' : !ChineseNormal.isHan(c) && Character.isDigit(c);
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }

  /**
   * The segment read as English: tokens, words of the lexicon, phrases. Of a Chinese segment use
   * {@link #chinese()} and {@link ChineseText#latin()}.
   */
  public EnglishText english() {
    EnglishText read = english;
    if (read == null) {
      read = readings.english(segment);
      english = read;
    }
    return read;
  }

  /** The segment read as Chinese: normal form, and all strings of the lexicon in it. */
  public ChineseText chinese() {
    ChineseText read = chinese;
    if (read == null) {
      read = readings.chinese(segment);
      chinese = read;
    }
    return read;
  }

  /**
   * The terms of the termbase in it; of a Chinese segment the renderings, with their numbers. Their
   * spans count in the segment's text.
   */
  public List<TermMatch> terms() {
    List<TermMatch> read = terms;
    if (read == null) {
      read =
          segment.side() == Side.SOURCE
              ? resources.termbase().inEnglish(text)
              : resources.termbase().inChinese(text);
      terms = read;
    }
    return read;
  }
}
