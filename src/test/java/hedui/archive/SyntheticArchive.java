package hedui.archive;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;

/**
 * Makes archives of any size: transcripts put together from sentence frames of ours, every amount
 * fresh, so that no sentence stands twice, with figures wrong in known places. The seed decides
 * everything.
 */
public final class SyntheticArchive {
  private static final String[][] FRAMES = {
    {"Revenue for the quarter was {m}, up {p} from a year ago.", "本季營收為{m}，較去年同期成長 {p}。"},
    {
      "Gross margin came in at {p}, helped by lower freight rates and better plant utilization.",
      "毛利率為 {p}，受惠於運費下降與工廠稼動率改善。"
    },
    {
      "We returned {m} to shareholders through dividends and share repurchases.",
      "我們透過股利與股票回購將{m}返還給股東。"
    },
    {"Operating income reached {m} as we kept a close eye on expenses.", "由於我們嚴格控管費用，營業利益達到{m}。"},
    {"Our installed base grew {p} and now stands at {c} units.", "我們的裝機量成長 {p}，目前為 {c} 台。"},
    {
      "Capital expenditures were {m}, most of it for the new warehouse in the north.",
      "資本支出為{m}，大部分用於北部的新倉庫。"
    },
    {"Demand in the hospital channel was steady, with orders up {p}.", "醫院通路的需求穩定，訂單成長 {p}。"},
    {
      "Inventory declined by {m} because the supply chain has returned to normal.",
      "由於供應鏈已恢復正常，存貨減少{m}。"
    },
    {
      "We opened {c} stores during the quarter and closed a handful of old ones.",
      "我們在本季開設了 {c} 家門市，並關閉了少數老店。"
    },
    {
      "The backlog at the end of the period was {m}, a record for this company.",
      "期末在手訂單為{m}，創下本公司紀錄。"
    },
    {
      "Selling expenses were {p} of revenue, a little better than we had planned.",
      "銷售費用占營收的 {p}，略優於我們的規劃。"
    },
    {
      "We now serve {c} customers in the region, and most of them renewed early.",
      "我們目前在該地區服務 {c} 家客戶，其中大多數提前續約。"
    },
    {"Free cash flow was {m} in the first half of the year.", "今年上半年自由現金流為{m}。"},
    {
      "Research spending rose {p} because we hired engineers for the next platform.",
      "由於我們為下一代平台招募工程師，研發支出增加 {p}。"
    },
    {"The price increase that we announced in spring added {m} to sales.", "我們在春季宣布的漲價為銷售額貢獻了{m}。"},
    {
      "Our tax rate was {p}, in line with what we said in our last call.",
      "我們的稅率為 {p}，與我們上次電話會議所說的一致。"
    },
    {
      "The team trained {c} technicians, which shortens the time customers wait for repairs.",
      "團隊培訓了 {c} 名技術人員，縮短了客戶等待維修的時間。"
    },
    {"We expect the acquisition to contribute {m} of revenue next year.", "我們預期這項收購明年將貢獻{m}的營收。"},
    {"Fuel costs fell {p}, and our drivers used less of it as well.", "燃料成本下降 {p}，我們的司機用量也減少了。"},
    {"Net debt was {m} at the end of the quarter.", "季末淨負債為{m}。"},
    {
      "Subscription revenue made up {p} of the total and keeps growing faster than the rest.",
      "訂閱營收占總額的 {p}，成長速度持續快於其他業務。"
    },
    {
      "In Europe, we delivered {c} machines, and the service contracts came with them.",
      "在歐洲，我們交付了 {c} 台機器，並同時簽訂服務合約。"
    },
    {
      "The new line in the factory cost {m} and will run at full capacity by autumn.",
      "工廠的新產線耗資{m}，將在秋季前滿載運轉。"
    },
    {
      "Customer satisfaction improved to {p}, and complaints are at their lowest level ever.",
      "客戶滿意度提高至 {p}，投訴量處於歷史最低水準。"
    },
  };

  private static final String[][] PLAIN = {
    {"Thank you all for joining us this afternoon.", "感謝各位今天下午參加會議。"},
    {"I will now turn the call over to our chief financial officer.", "接下來我將把電話交給我們的財務長。"},
    {"We are pleased with the progress that the teams have made.", "我們對各團隊取得的進展感到滿意。"},
    {
      "Let me say a few words about the market before I go through the numbers.", "在說明數字之前，讓我先談談市場。"
    },
    {"That was a good question, and I am glad you asked it.", "這是個好問題，很高興您提出來。"},
  };

  private static final String[] FIRST = {
    "Alden", "Brisa", "Corwin", "Delphine", "Edmund", "Fiora", "Gideon", "Helga"
  };
  private static final String[] LAST = {
    "Marsh", "Quayle", "Redfern", "Stroud", "Thorne", "Ulrich", "Vance", "Whitlock"
  };

  private final Random random;
  private long fresh;

  private SyntheticArchive(long seed) {
    this.random = new Random(seed);
    this.fresh = 1 + random.nextInt(9);
  }

  /**
   * What was planted.
   *
   * @param wrongFigures for each call id the number of amounts whose Chinese differs
   */
  public record Planted(int calls, int pairs, TreeMap<String, Integer> wrongFigures) {
    public int total() {
      return wrongFigures.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** Writes so many calls of so many paragraph pairs below a folder, one folder a company. */
  public static Planted write(Path folder, int calls, int pairs, long seed) throws IOException {
    SyntheticArchive archive = new SyntheticArchive(seed);
    TreeMap<String, Integer> planted = new TreeMap<>();
    for (int i = 0; i < calls; i++) {
      String company = "company-" + (i % 40);
      String name = (2018 + i / 40 % 8) + "-Q" + (1 + i / 320 % 4) + "-" + i;
      Path file = folder.resolve(company).resolve(name + ".txt");
      Files.createDirectories(file.getParent());
      int[] wrong = {0};
      Files.writeString(file, archive.call(pairs, wrong), StandardCharsets.UTF_8);
      planted.put(company + "/" + name, wrong[0]);
    }
    return new Planted(calls, calls * pairs, planted);
  }

  private String call(int pairs, int[] wrong) {
    StringBuilder text = new StringBuilder();
    String speaker =
        FIRST[random.nextInt(FIRST.length)] + " " + LAST[random.nextInt(LAST.length)] + " - CEO\n";
    text.append(speaker).append(speaker);
    for (int i = 0; i < pairs; i++) {
      StringBuilder english = new StringBuilder();
      StringBuilder chinese = new StringBuilder();
      List<Integer> used = new ArrayList<>();
      for (int s = 0; s < 4; s++) {
        int frame = random.nextInt(FRAMES.length);
        if (used.contains(frame)) {
          continue;
        }
        used.add(frame);
        english.append(english.isEmpty() ? "" : " ");
        sentence(FRAMES[frame], english, chinese, random.nextInt(40) == 0, wrong);
      }
      String[] plain = PLAIN[random.nextInt(PLAIN.length)];
      text.append(english).append(' ').append(plain[0]).append('\n');
      text.append(chinese).append(plain[1]).append('\n');
    }
    return text.toString();
  }

  private void sentence(
      String[] frame, StringBuilder english, StringBuilder chinese, boolean spoil, int[] wrong) {
    String en = frame[0];
    String zh = frame[1];
    while (en.contains("{")) {
      int at = en.indexOf('{');
      String slot = en.substring(at, at + 3);
      fresh = fresh * 31 % 999_983;
      long value = 1 + fresh;
      boolean now = spoil;
      spoil = false;
      wrong[0] += now ? 1 : 0;
      en = en.replace(slot, english(slot, value));
      zh = zh.replace(slot, chinese(slot, now ? other(slot, value) : value));
    }
    english.append(en);
    chinese.append(zh);
  }

  /** Another value of the same length: its first digit changed. */
  private static long other(String slot, long value) {
    long reduced = reduced(slot, value);
    String digits = Long.toString(reduced);
    char first = digits.charAt(0);
    return -Long.parseLong((first == '7' ? '4' : '7') + digits.substring(1));
  }

  private static long reduced(String slot, long value) {
    return switch (slot) {
      case "{p}" -> 20 + value % 780;
      case "{c}" -> 1_100 + value % 98_000;
      default -> 1_100 + value % 98_000;
    };
  }

  private static String english(String slot, long value) {
    long n = reduced(slot, value);
    return switch (slot) {
      case "{p}" -> BigDecimal.valueOf(n, 1).stripTrailingZeros().toPlainString() + "%";
      case "{c}" -> String.format(Locale.ROOT, "%,d", n);
      default ->
          n >= 10_000
              ? "$" + BigDecimal.valueOf(n, 4).stripTrailingZeros().toPlainString() + " billion"
              : "$" + BigDecimal.valueOf(n, 1).stripTrailingZeros().toPlainString() + " million";
    };
  }

  private static String chinese(String slot, long value) {
    long n = value < 0 ? -value : reduced(slot, value);
    return switch (slot) {
      case "{p}" -> BigDecimal.valueOf(n, 1).stripTrailingZeros().toPlainString() + "%";
      case "{c}" -> String.format(Locale.ROOT, "%,d", n);
      // Both scales of the English are n times 100,000 dollars.
      default -> " " + BigDecimal.valueOf(n, 3).stripTrailingZeros().toPlainString() + " 億美元";
    };
  }

  /** {@code FOLDER CALLS PAIRS SEED}: writes an archive to try things on. */
  public static void main(String[] arguments) throws IOException {
    Planted planted =
        write(
            Path.of(arguments[0]),
            Integer.parseInt(arguments[1]),
            Integer.parseInt(arguments[2]),
            Long.parseLong(arguments[3]));
    System.out.println(
        planted.calls()
            + " calls, "
            + planted.pairs()
            + " pairs, "
            + planted.total()
            + " wrong figures");
  }
}
