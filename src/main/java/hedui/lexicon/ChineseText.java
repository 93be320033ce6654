package hedui.lexicon;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A Chinese text in the {@link ChineseNormal} form, with every string of the dictionary that stands
 * in it, overlapping ones too, and its Latin and numeric tokens. Offsets are those of the text that
 * was read. Not for sharing between threads.
 */
public final class ChineseText {
  private static final int MOST_AT_A_PLACE = 16;

  private final String text;
  private final char[] normal;
  private int matches;
  private int[] starts = new int[64];
  private int[] strings = new int[64];
  private byte[] lengths = new byte[64];
  private long @Nullable [] index;
  private @Nullable EnglishText latin;
  private final Lexicon lexicon;

  private ChineseText(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.normal = ChineseNormal.shared().normal(text);
  }

  static ChineseText read(String text, Lexicon lexicon) {
    ChineseText read = new ChineseText(text, lexicon);
    int[] found = new int[MOST_AT_A_PLACE];
    for (int i = 0; i < read.normal.length; i++) {
      if (ChineseNormal.isHan(read.normal[i])) {
        int count = lexicon.strings.find(read.normal, i, found);
        for (int j = 0; j < count; j++) {
          read.add(i, lexicon.chineseLength(found[j]), found[j]);
        }
      }
    }
    return read;
  }

  private void add(int start, int length, int string) {
    if (matches == starts.length) {
      starts = Arrays.copyOf(starts, 2 * matches);
      strings = Arrays.copyOf(strings, 2 * matches);
      lengths = Arrays.copyOf(lengths, 2 * matches);
    }
    starts[matches] = start;
    lengths[matches] = (byte) length;
    strings[matches++] = string;
  }

  public String text() {
    return text;
  }

  public int length() {
    return normal.length;
  }

  /** The character at a place, in the normal form. */
  public char normal(int place) {
    return normal[place];
  }

  public boolean isHan(int place) {
    return ChineseNormal.isHan(normal[place]);
  }

  /** How many dictionary strings stand in the text, ordered by start, the shorter first. */
  public int matches() {
    return matches;
  }

  public int matchStart(int match) {
    return starts[match];
  }

  public int matchEnd(int match) {
    return starts[match] + lengths[match];
  }

  /** The id of the dictionary string that stands there. */
  public int matchString(int match) {
    return strings[match];
  }

  /**
   * Where a dictionary string first stands at or after a place, or -1:
   *
   * <pre>{@code
   * for (int at = chinese.find(string, 0); at >= 0; at = chinese.find(string, at + 1)) …
   * }</pre>
   */
  public int find(int string, int from) {
    long[] sorted = index();
    long key = ((long) string << 32) + from;
    int at = Arrays.binarySearch(sorted, key);
    at = at < 0 ? -at - 1 : at;
    return at < sorted.length && (int) (sorted[at] >>> 32) == string ? (int) sorted[at] : -1;
  }

  public boolean contains(int string) {
    return find(string, 0) >= 0;
  }

  /** The string of a match by its rank among all matches when these are ordered by string. */
  public int rankedString(int rank) {
    return (int) (index()[rank] >>> 32);
  }

  /** Where the match of that rank begins. */
  public int rankedStart(int rank) {
    return (int) index()[rank];
  }

  private long[] index() {
    long[] sorted = index;
    if (sorted == null) {
      sorted = new long[matches];
      for (int i = 0; i < matches; i++) {
        sorted[i] = ((long) strings[i] << 32) + starts[i];
      }
      Arrays.sort(sorted);
      index = sorted;
    }
    return sorted;
  }

  /** Its Latin words and numbers in digits, in the normal form. */
  public EnglishText latin() {
    EnglishText read = latin;
    if (read == null) {
      read = EnglishText.read(new String(normal), lexicon);
      latin = read;
    }
    return read;
  }
}
