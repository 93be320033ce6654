package hedui.quantity.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Paragraphs of an earnings call with figures that differ each time, for measuring speed. */
final class VariedText {
  private static final String[] ENGLISH = {
    "Thank you, and good afternoon, everyone; let me start with what our customers told us this spring.",
    "Net sales were $%d.%d billion, up %d%% year-over-year, or %d%% excluding the impact of currency.",
    "Operating income came in at $%d.%d billion, compared with $%d million in the prior-year period.",
    "We are still in the early days, and there is a great deal of work in front of the teams.",
    "Our second factory in Penang reached full capacity in Q%d, about %d months ahead of plan.",
    "Gross margin was %d.%d%%, an improvement of %d basis points driven by a richer product mix.",
    "I would add that the churn we saw among small merchants has been mostly a matter of timing.",
    "For fiscal 20%d we expect capital expenditures of $%d to $%d billion, most of it for data centers.",
    "More than %d million households now stream with us, roughly a third of them outside the country.",
    "On the question about pricing, we look at it market by market, and nothing has changed there.",
    "Inventory fell to %d days from %d days, and we repurchased %d.%d million shares at $%d a share.",
    "That compares with tens of millions of packages, several hundred routes and %d distribution sites.",
  };

  private static final String[] CHINESE = {
    "謝謝各位,午安;我先談談今年春天客戶告訴我們的事情。",
    "營收為%d.%d億美元,年增%d%%,排除匯率影響後成長%d%%。",
    "營業利益為%d.%d億元,去年同期為%d萬元。",
    "我們仍處在早期階段,團隊還有許多工作要做。",
    "檳城第二座工廠已在第%d季滿載,比計畫提前約%d個月。",
    "毛利率為%d.%d%%,較上季提升%d個基點,主要受惠於產品組合。",
    "我想補充,小型商家的流失多半只是時間上的問題。",
    "20%d會計年度的資本支出預計介於%d億至%d億美元,多半用於資料中心。",
    "超過%d萬戶家庭使用我們的串流服務,其中約三分之一在國外。",
    "關於定價,我們逐一檢視各個市場,目前沒有改變。",
    "庫存天數由%d天降至%d天,並以每股%d.%d美元買回股票,共%d萬股。",
    "相比之下,包裹有數千萬件,路線有幾百條,配送據點有%d個。",
  };

  private VariedText() {}

  /** Paragraphs of five sentences each, until they have about this many characters. */
  static List<String> paragraphs(boolean english, int characters, long seed) {
    Random random = new Random(seed);
    String[] sentences = english ? ENGLISH : CHINESE;
    List<String> paragraphs = new ArrayList<>();
    int written = 0;
    while (written < characters) {
      StringBuilder paragraph = new StringBuilder();
      for (int i = 0; i < 5; i++) {
        String sentence = sentences[random.nextInt(sentences.length)];
        paragraph.append(filled(sentence, random)).append(english ? " " : "");
      }
      paragraphs.add(paragraph.toString().strip());
      written += paragraph.length();
    }
    return paragraphs;
  }

  private static String filled(String sentence, Random random) {
    Object[] figures = new Object[6];
    for (int i = 0; i < figures.length; i++) {
      figures[i] = 10 + random.nextInt(80);
    }
    if (sentence.contains("Q%d") || sentence.contains("第%d")) {
      figures[0] = 1 + random.nextInt(4);
    }
    return String.format(Locale.ROOT, sentence, figures);
  }
}
