package hedui.quantity;

/**
 * Tells by the characters around it whether a unit of one character is a unit: 五米 is five metres,
 * 米兰 is a city.
 */
final class ChineseNeighbours extends HanReader {
  ChineseNeighbours(char[] text) {
    super(text);
  }

  /** Whether a number that is one Han digit only looks as if it stood before a unit. */
  boolean refused(ChineseNumber number, Quantity unit, int p) {
    char c = text[p];
    if (unit.kind() == Kind.MONEY
        && number.plainDigits == 4
        && c == '元'
        && "旦月宵年".indexOf(at(p + 1)) >= 0) {
      return true;
    }
    if (!number.single) {
      return false;
    }
    if (number.financial() && unit.kind() != Kind.MONEY) {
      return true;
    }
    char before = at(number.start - 1);
    if (number.low.intValue() == 1 && ("上下这那每另同某任前后其之唯统第逐单".indexOf(before) >= 0 && before != 0)) {
      return true;
    }
    char next = at(p + 1);
    return switch (c) {
      case '分' -> !number.financial() && unit.span().end() == p + 1;
      case '角' -> next != '钱' && !number.financial() && !isPrice(before, next);
      case '度' -> unit.span().end() == p + 1 && next != '电';
      case '升', '克', '卡', '尺', '寸', '桶', '码', '股', '夜', '晚', '两', '斤' ->
          unit.kind() != Kind.BASIS_POINT
              && unit.span().end() == p + 1
              && number.low.intValue() == 1;
      case '户' -> number.low.intValue() == 1 || next == '外';
      case '元' ->
          next == '化' || next == '论' || next == '一' || next == '素' || next == '宇' || next == '件';
      case '块' -> next != '钱' && next != '半' && !(Han.isDigit(next) && !isWord(at(p + 2)));
      case '里' -> true;
      default -> false;
    };
  }

  /** 降價五角, and 五角 alone: money, and no corners. */
  static boolean isPrice(char before, char next) {
    return !Character.isLetterOrDigit(next)
        && (!Character.isLetterOrDigit(before) || "了为是约价涨跌降仅只达费要".indexOf(before) >= 0);
  }

  /** Whether a unit of one character is a unit there and not the head of a word. */
  static boolean standsAlone(char unit, char next) {
    return switch (unit) {
      case '米' -> "兰其尔高饭奇老黎德格".indexOf(next) < 0;
      case '克' -> "服郎朗隆制林罗里拉".indexOf(next) < 0;
      case '升' -> "至到级值幅温息高空降".indexOf(next) < 0;
      case '卡' -> "车片通路位".indexOf(next) < 0;
      case '度' -> "过假量身".indexOf(next) < 0;
      case '年' -> "级轻龄代货糕".indexOf(next) < 0;
      case '天' -> "然空猫气下".indexOf(next) < 0;
      case '周' -> "边围到遭转刊".indexOf(next) < 0;
      case '股' -> "东份市权价".indexOf(next) < 0;
      case '码' -> "头".indexOf(next) < 0;
      case '户' -> "外口".indexOf(next) < 0;
      case '瓦' -> "斯解".indexOf(next) < 0;
      case '焦' -> "点".indexOf(next) < 0;
      case '赫' -> "尔".indexOf(next) < 0;
      case '磅' -> "礴".indexOf(next) < 0;
      case '秒' -> "杀".indexOf(next) < 0;
      case '夜', '晚' -> "间上会".indexOf(next) < 0;
      case '两' -> "个家位名者种大岸国地党次年天".indexOf(next) < 0;
      case '载' -> next == '春' || !Character.isLetterOrDigit(next);
      case '日' -> "本语均益报圆元币".indexOf(next) < 0;
      case '尺' -> "寸度".indexOf(next) < 0;
      default -> true;
    };
  }
}
