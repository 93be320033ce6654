package hedui.quantity;

import hedui.bitext.Span;
import org.jspecify.annotations.Nullable;

/** Digits that name something: 5G, 10-K, 888-000-9999, 标普500. */
final class ChineseNames extends HanReader {
  private static final WordTree<Boolean> INDEXES = new WordTree<>();

  static {
    INDEXES.addAll("标准普尔 财富 财星 富时 纳斯达克 那斯达克 日经 沪深 中证 罗素 福布斯 波音 道琼 斯托克 上证 科创 恒生 台湾", true);
  }

  ChineseNames(char[] text) {
    super(text);
  }

  /** Digits that name something: 5G, 10-K, 888-000-9999, 标普500. */
  @Nullable Quantity read(int i, ChineseNumber number) {
    if (number.plainDigits == 0) {
      return null;
    }
    int e = number.end;
    int p = e;
    int hyphens = 0;
    while (at(p) == '-'
        && (Han.kind(at(p + 1)) == Han.ARABIC || Han.kind(at(p + 1)) == Han.LATIN)) {
      boolean letter = Han.kind(at(p + 1)) == Han.LATIN;
      hyphens += letter ? 2 : 1;
      p++;
      while (Han.kind(at(p)) == Han.ARABIC || Han.kind(at(p)) == Han.LATIN) {
        p++;
      }
    }
    boolean dateLike =
        number.plainDigits == 4
            && hyphens == 2
            && p - e <= 6
            && Han.kind(at(p)) != Han.LATIN
            && Han.kind(at(e + 1)) == Han.ARABIC;
    boolean name = hyphens >= 2 && !dateLike;
    if (!name && Han.kind(at(e)) == Han.LATIN) {
      int q = e;
      while (Han.kind(at(q)) == Han.LATIN || Han.kind(at(q)) == Han.ARABIC) {
        q++;
      }
      int unit = ChineseUnits.AFTER.match(text, e);
      boolean scale =
          q == e + 1
                  && "kKMBTxXwW".indexOf(at(e)) >= 0
                  && !(at(e) == 'K' && number.plainDigits == 1)
              || q == e + 2 && (at(e) == 'b' || at(e) == 'm')
              || at(e) == 'T'
              || q - e == 3 && at(e) == 'b' && at(e + 1) == 'p'
              || at(e) == 'x';
      if (unit != q && !scale) {
        name = true;
        p = q;
      }
    }
    if (!name && i >= 2 && (at(i - 1) == '普' && at(i - 2) == '标' || indexName(i))) {
      name = true;
      p = e;
    }
    if (!name || p <= i) {
      return null;
    }
    return Quantity.of(
        new Span(i, p), Kind.IDENTIFIER, new Amount.Moment(new String(text, i, p - i)));
  }

  boolean indexName(int i) {
    int from = at(i - 1) == ' ' ? i - 1 : i;
    for (int back = 2; back <= 4; back++) {
      if (from - back >= 0 && INDEXES.match(text, from - back) == from) {
        return true;
      }
    }
    return false;
  }
}
