package hedui.quantity;

import hedui.quantity.ChineseCues.Cue;
import hedui.quantity.ChineseCues.CueKind;
import java.util.ArrayList;
import java.util.List;

/** Reads what the words around an amount say of it: hedge, direction, basis, denominator. */
final class ChineseContext {

  /** How 倍 is meant. */
  enum Frame {
    NONE,
    GROWN_BY,
    GROWN_TO
  }

  private final char[] text;
  private final List<Quantity> bare;

  ChineseContext(char[] text, List<Quantity> bare) {
    this.text = text;
    this.bare = bare;
  }

  /** Where a hedge that starts at a place ends, or -1. */
  static int hedgeEnd(char[] text, int i) {
    long found = ChineseCues.BEFORE.find(text, i);
    return found >= 0 && ChineseCues.BEFORE.meaning(found).kind() == CueKind.HEDGE
        ? (int) (found >> 32)
        : -1;
  }

  static Modifier hedge(char[] text, int i) {
    return ChineseCues.BEFORE.meaning(text, i).modifier();
  }

  /** Whether a hedge stands right before a place: 近百. */
  static boolean hedged(char[] text, int i) {
    for (int back = 1; back <= 4 && i - back >= 0; back++) {
      if (hedgeEnd(text, i - back) == i) {
        return true;
      }
    }
    return false;
  }

  /** The words before an amount of 倍, back to the last boundary. */
  static Frame frame(char[] text, int start) {
    int limit = Math.max(0, start - 10);
    for (int i = start - 1; i >= limit; i--) {
      char c = text[i];
      if (isBoundary(c) || Han.kind(c) == Han.ARABIC) {
        return Frame.NONE;
      }
      if (c == '的' || c == '为' || c == '是' || c == '翻') {
        return Frame.NONE;
      }
      long found = ChineseCues.BEFORE.find(text, i);
      if (found >= 0) {
        Cue cue = ChineseCues.BEFORE.meaning(found);
        int end = (int) (found >> 32);
        if (cue.kind() == CueKind.LEVEL && end <= start) {
          return cue.direction() == Direction.UP ? Frame.GROWN_TO : Frame.NONE;
        }
        if (cue.kind() == CueKind.CHANGE && end <= start) {
          // A longer word may begin further left: 增长 is read at 增, not at 长.
          return cue.direction() == Direction.UP ? Frame.GROWN_BY : Frame.NONE;
        }
      }
    }
    return Frame.NONE;
  }

  private static boolean isBoundary(char c) {
    return switch (c) {
      case '。', ',', '，', ';', '；', '、', '!', '?', '：', '(', ')', '「', '」', '“', '”' -> true;
      default -> false;
    };
  }

  List<Quantity> read() {
    List<Quantity> read = new ArrayList<>(bare.size());
    int gap = 0;
    for (int i = 0; i < bare.size(); i++) {
      Quantity quantity = bare.get(i);
      int next = i + 1 < bare.size() ? bare.get(i + 1).span().start() : text.length;
      if (quantity.kind() == Kind.IDENTIFIER) {
        read.add(quantity);
      } else {
        read.add(after(before(quantity, gap), next));
      }
      gap = quantity.span().end();
      bounds(read);
    }
    return read;
  }

  /** 大于10小于20: two bounds of one amount become a range. */
  private void bounds(List<Quantity> read) {
    int last = read.size() - 1;
    if (last < 1) {
      return;
    }
    Quantity a = read.get(last - 1);
    Quantity b = read.get(last);
    if (b.span().start() - a.span().end() > 8 || !a.unit().equals(b.unit())) {
      return;
    }
    for (int i = a.span().end(); i < b.span().start(); i++) {
      if (text[i] == '。' || text[i] == ';') {
        return;
      }
    }
    Quantity joined = Bounds.joined(a, b);
    if (joined != null) {
      read.set(last - 1, joined);
      read.remove(last);
    }
  }

  /** Cues between the last amount and this one. */
  private Quantity before(Quantity quantity, int gap) {
    int start = quantity.span().start();
    int from = Math.max(gap, start - 40);
    Modifier modifier = quantity.modifier();
    Direction direction = quantity.direction();
    Basis basis = Basis.NONE;
    String per = quantity.per();
    int directionEnd = -1;
    boolean level = false;
    int i = from;
    while (i < start) {
      char c = text[i];
      if (isBoundary(c)) {
        directionEnd = -1;
        level = false;
        per = quantity.per();
        if (c == '。' || c == ';' || c == '；') {
          basis = Basis.NONE;
        }
        i++;
        continue;
      }
      long per0 = ChineseUnits.PER.find(text, i);
      if (per0 >= 0 && (int) (per0 >> 32) <= start) {
        int end = (int) (per0 >> 32);
        if (start - end <= 8 || c == '人') {
          per = ChineseUnits.PER.meaning(per0);
        }
        i = end;
        continue;
      }
      long found = ChineseCues.BEFORE.find(text, i);
      if (found < 0 || (int) (found >> 32) > start) {
        i++;
        continue;
      }
      int end = (int) (found >> 32);
      Cue cue = ChineseCues.BEFORE.meaning(found);
      switch (cue.kind()) {
        case HEDGE -> {
          if (isWordEnd(i, end)) {
            break;
          }
          if (blank(end, start) || isAdverb(i, end) && reaches(end, start)) {
            modifier = modifier == Modifier.NONE ? cue.modifier() : modifier;
          }
        }
        case CHANGE -> {
          if (quantity.role() == Role.NONE) {
            direction = cue.direction();
            directionEnd = end;
            level = false;
          }
          if (cue.basis() != Basis.NONE) {
            basis = cue.basis();
          }
        }
        case LEVEL -> {
          if (quantity.role() == Role.NONE) {
            direction = cue.direction();
            directionEnd = end;
            level = true;
          }
        }
        case BASIS -> basis = cue.basis();
        default -> {}
      }
      i = end;
    }
    Quantity read = quantity.withModifier(modifier).withPer(per);
    if (takesDirection(quantity)) {
      read = read.withBasis(basis);
      if (directionEnd >= 0 && start - directionEnd <= 6 && quantity.role() == Role.NONE) {
        read =
            read.withDirection(direction == Direction.NONE ? quantity.direction() : direction)
                .withRole(level ? Role.LEVEL : Role.CHANGE);
      }
    }
    return read;
  }

  private static boolean takesDirection(Quantity quantity) {
    return switch (quantity.kind()) {
      case DATE, TIME, PERIOD, IDENTIFIER, ORDINAL, DURATION -> false;
      default -> true;
    };
  }

  /** 通过 and 打破 end in what is a hedge elsewhere; 过了四十年 is time gone by. */
  private boolean isWordEnd(int from, int to) {
    char before = from > 0 ? text[from - 1] : ' ';
    return to - from == 1
        && (text[from] == '过' && ("通经透路穿越跳放错渡".indexOf(before) >= 0 || "了".indexOf(text[to]) >= 0)
            || text[from] == '破' && before == '打');
  }

  /** 至少 and 最多, which may stand before the verb: 至少花费500万, 最多需要3天. */
  private boolean isAdverb(int from, int to) {
    return to - from == 2
            && (text[from + 1] == '少' || text[from + 1] == '多')
            && "至最顶".indexOf(text[from]) >= 0
        || to - from == 2 && text[from] == '起' && text[from + 1] == '码';
  }

  /** Whether nothing but a short verb stands between. */
  private boolean reaches(int from, int to) {
    if (to - from > 4) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (isBoundary(text[i]) || Han.kind(text[i]) > Han.SPACE) {
        return false;
      }
    }
    return true;
  }

  private boolean blank(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (c != ' ' && c != '了' && c != '有' && c != '为' && c != '达' && c != '到') {
        return false;
      }
    }
    return true;
  }

  /** Cues right behind an amount. */
  private Quantity after(Quantity quantity, int next) {
    Quantity read = quantity;
    int p = quantity.span().end();
    // A counted thing may stand between: 500人以上.
    for (int round = 0; round < 3; round++) {
      int q = p;
      while (q < text.length && text[q] == ' ') {
        q++;
      }
      long per = q < next ? perAfter(q) : -1;
      if (per >= 0 && read.per().isEmpty()) {
        read = read.withPer(ChineseUnits.PER.meaning(per));
        p = (int) (per >> 32);
        continue;
      }
      if (q < text.length && text[q] == '/' && read.per().isEmpty()) {
        long unit = ChineseUnits.SLASHED.find(text, q + 1);
        if (unit >= 0 && quantity.kind() == Kind.MONEY) {
          read = read.withPer(ChineseUnits.SLASHED.meaning(unit));
          p = (int) (unit >> 32);
          continue;
        }
      }
      long found = ChineseCues.AFTER.find(text, q);
      if (found < 0 || (int) (found >> 32) > next) {
        int counted = ChineseUnits.CLASSIFIER.match(text, q);
        if (round == 0 && counted > 0 && counted < next) {
          p = counted;
          continue;
        }
        return compared(read, q);
      }
      Cue cue = ChineseCues.AFTER.meaning(found);
      if (cue.kind() == CueKind.CHANGE && isLevel((int) (found >> 32))) {
        // 從15%升至20%: the movement starts there.
        boolean first = read.role() == Role.NONE && takesDirection(read);
        return first ? read.withRole(Role.LEVEL) : read;
      }
      if (cue.kind() == CueKind.HEDGE_AFTER) {
        if (read.modifier() == Modifier.NONE
            && !(text[q] == '内' || text[q] == '起' || text[q] == '强' || text[q] == '弱')) {
          read = read.withModifier(cue.modifier());
        }
      } else if (cue.kind() == CueKind.CHANGE
          && read.role() == Role.NONE
          && takesDirection(read)
          && read.kind() != Kind.MULTIPLE) {
        read = read.withDirection(cue.direction()).withRole(Role.CHANGE);
        if (cue.basis() != Basis.NONE) {
          read = read.withBasis(cue.basis());
        }
      }
      p = (int) (found >> 32);
    }
    return read;
  }

  private boolean isLevel(int i) {
    return i < text.length && "至到为达".indexOf(text[i]) >= 0;
  }

  /** 比四分之一大, 比20%低: a bound. */
  private Quantity compared(Quantity quantity, int i) {
    int before = quantity.span().start() - 1;
    if (i >= text.length
        || before < 0
        || text[before] != '比'
        || quantity.modifier() != Modifier.NONE
        || !takesDirection(quantity)) {
      return quantity;
    }
    if ("大高多长重".indexOf(text[i]) >= 0) {
      return quantity.withModifier(Modifier.MORE_THAN);
    }
    return "小低少短轻".indexOf(text[i]) >= 0 ? quantity.withModifier(Modifier.LESS_THAN) : quantity;
  }

  private long perAfter(int q) {
    return q < text.length && (text[q] == '每' || text[q] == '人')
        ? ChineseUnits.PER.find(text, q)
        : -1;
  }
}
