package hedui.quantity;

/**
 * What single characters are to the Chinese reader: one form for each (half width, Simplified), a
 * digit, a magnitude. One character becomes one character, so that offsets stay those of the text.
 */
final class Han {
  static final byte NONE = 0;
  static final byte SPACE = 1;
  static final byte ARABIC = 2;
  static final byte DIGIT = 3;

  /** The digits of cheques, 壹 to 玖: numbers only among their like or before money. */
  static final byte FINANCIAL = 4;

  /** 十, 百, 千; their power of ten is {@link #value}. */
  static final byte SMALL = 5;

  /** 万, 亿, 兆; their power of ten is {@link #value}. */
  static final byte BIG = 6;

  /** 廿, 卅, 卌; their tens are {@link #value}. */
  static final byte TENS = 7;

  static final byte LATIN = 8;

  /** Symbols of money. */
  static final byte MONEY = 9;

  /** Traditional and other forms, each before the form that stands for it. */
  private static final String PAIRS =
      "紀纪億亿萬万兩两倆两俩两點点個个箇个零零〇零○零餘余來来幾几數数圓圆時时間间產产歐欧鎊镑盧卢"
          + "銖铢韓韩幣币臺台臘腊週周歲岁噸吨畝亩頃顷呎尺吋寸哩里浬里碼码長长"
          + "漲涨減减揚扬躍跃飆飙擴扩縮缩衰衰滑滑錄录達达為为爲为與与較较上上"
          + "過过將将約约於于貫贯貳贰弍贰弐贰參叁叄叁参叁陸陆柒柒捌捌玖玖伍伍肆肆壹壹弌壹"
          + "拾拾佰百仟千財财會会計计農农曆历國国華华從从號号鐘钟鍾钟辦办後后這这"
          + "歷历還还當当際际應应層层張张條条隻只雙双單单種种類类場场輛辆顆颗筆笔"
          + "間间門门戶户樓楼棟栋錶表羅罗紐纽蘭兰亞亚瑞瑞馬马樂乐倫伦賽赛拋抛摺折"
          + "盤盘桿杆對对價价倍倍翻翻腰腰斬斩砍砍攔拦勁劲攀攀升升昇升陞升陡陡湧涌"
          + "勝胜負负貶贬損损虧亏進进運运認认諾诺勞劳發发興兴獲获響响輸输遞递"
          + "電电訊讯製制體体銭钱額额關关閉闭開开頭头題题錢钱銀银項项顯显預预領领頻频"
          + "絲丝絕绝統统級级組组網网線线練练總总續续維维緩缓績绩"
          + "萊莱薩萨蘇苏藍蓝藝艺處处術术詞词試试該该詳详説说說说調调談谈請请論论講讲證证識识譜谱警警讀读變变讓让"
          + "貨货費费貸贷貴贵買买賣卖贏赢車车軌轨軍军輪轮轉转邊边遠远適适遲迟選选遺遗鄉乡"
          + "鄰邻釋释針针鐵铁閱阅隊队階阶陽阳隨随險险隱隐難难雜杂離离"
          + "靜静須须頂顶順顺飛飞飯饭飲饮館馆馳驰驗验驚惊魚鱼鳥鸟齊齐齡龄龍龙"
          + "傳传債债傷伤價价儀仪優优億亿兒儿兌兑內内兩两冊册冪幂凈净凍冻別别劃划剛刚創创劇剧劑剂"
          + "區区協协單单廠厂廳厅廣广庫库廢废強强彈弹復复徑径態态慶庆憶忆懷怀戰战戲戏"
          + "擇择據据擁拥擔担擊击攝摄攜携敗败斷断晝昼曉晓暫暂東东極极構构樣样標标權权檔档橋桥機机檢检"
          + "殘残殺杀氣气決决沒没況况淨净測测濕湿溫温滿满漢汉潤润濟济災灾無无熱热燈灯爭争爾尔狀状獎奖獨独"
          + "現现環环畫画異异療疗盡尽監监眾众矯矫礎础禮礼積积穩稳窮穷競竞節节範范籌筹糧粮紅红約约納纳紙纸"
          + "經经給给緊紧緣缘縣县織织繳缴罰罚聯联聲声聽听職职腦脑膽胆臨临舊旧莊庄華华葉叶"
          + "號号蟲虫補补裝装複复見见視视親亲覺觉觀观觸触訂订評评訴诉許许設设訪访詢询話话"
          + "誤误謝谢謹谨譽誉譯译議议護护豐丰負负貢贡責责質质購购贊赞趕赶趨趋踐践蹟迹軟软載载"
          + "輕轻辭辞農农迴回連连週周違违邁迈釘钉鈔钞鋁铝銅铜銷销鋼钢錯错鍵键鎖锁鎮镇鏡镜"
          + "闊阔陣阵陳陈雲云靈灵韻韵頓顿頗颇顧顾風风養养餐餐餘余驅驱騰腾髮发鬥斗鬧闹魯鲁鮮鲜鹽盐麥麦麼么麗丽點点齒齿"
          + "塊块導导業业員员島岛義义確确動动務务勢势卻却圍围報报學学寶宝專专師师帶带彙汇匯汇換换攬揽槍枪溝沟滬沪灣湾營营産产盃杯盞盏"
          + "稱称窩窝聖圣腳脚舉举衝冲沖冲記记証证語语貓猫貝贝賓宾銳锐鋭锐頁页顏颜颱台驟骤黨党準准屆届嶺岭帥帅幀帧廈厦恆恒則则僅仅儲储"
          + "併并並并奧奥側侧兇凶峽峡崙仑掛挂瓊琼疊叠踰逾釐厘遊游團团丟丢佈布"
          + "羣群煙烟鄭郑媽妈嬰婴繫系莖茎澤泽滾滚瀏浏熟熟岸岸畢毕癒愈執执慣惯";

  private static final char[] FORMS = new char[0x10000];
  private static final byte[] CLASSES = new byte[0x10000];
  private static final byte[] VALUES = new byte[0x10000];

  static {
    for (int c = 0; c < FORMS.length; c++) {
      FORMS[c] = (char) c;
    }
    for (int c = 0xFF01; c <= 0xFF5E; c++) {
      FORMS[c] = (char) (c - 0xFEE0);
    }
    FORMS['，'] = '，';
    FORMS['．'] = '.';
    for (char space :
        "\t\u00A0\u2002\u2003\u2005\u2006\u2007\u2009\u200A\u202F\u3000".toCharArray()) {
      FORMS[space] = ' ';
    }
    for (int i = 0; i < PAIRS.length(); i += 2) {
      FORMS[PAIRS.charAt(i)] = PAIRS.charAt(i + 1);
    }
    FORMS['﹪'] = '%';
    FORMS['￥'] = '¥';
    FORMS['￦'] = '₩';
    FORMS['￡'] = '£';
    FORMS['￠'] = '¢';
    FORMS['﹣'] = '-';
    FORMS['−'] = '-';
    FORMS['‑'] = '-';
    FORMS['﹩'] = '$';
    FORMS['’'] = '\'';

    CLASSES[' '] = SPACE;
    for (char c = '0'; c <= '9'; c++) {
      mark(c, ARABIC, c - '0');
    }
    for (char c = 'A'; c <= 'Z'; c++) {
      mark(c, LATIN, 0);
      mark((char) (c + 32), LATIN, 0);
    }
    String digits = "零一二三四五六七八九";
    for (int i = 0; i < digits.length(); i++) {
      mark(digits.charAt(i), DIGIT, i);
    }
    mark('两', DIGIT, 2);
    String financial = "壹贰叁肆伍陆柒捌玖";
    for (int i = 0; i < financial.length(); i++) {
      mark(financial.charAt(i), FINANCIAL, i + 1);
    }
    mark('十', SMALL, 1);
    mark('拾', SMALL, 1);
    mark('百', SMALL, 2);
    mark('千', SMALL, 3);
    mark('万', BIG, 4);
    mark('亿', BIG, 8);
    mark('兆', BIG, 12);
    mark('廿', TENS, 2);
    mark('卅', TENS, 3);
    mark('卌', TENS, 4);
    for (char c : "$£€¥₩₹฿₽₫₱₺".toCharArray()) {
      mark(c, MONEY, 0);
    }
  }

  private Han() {}

  private static void mark(char c, byte kind, int value) {
    CLASSES[c] = kind;
    VALUES[c] = (byte) value;
  }

  /** The form that stands for a character: half width, Simplified. */
  static char form(char c) {
    return FORMS[c];
  }

  /** A whole text in those forms, character for character. */
  static char[] forms(String text) {
    char[] forms = new char[text.length()];
    for (int i = 0; i < forms.length; i++) {
      char c = text.charAt(i);
      // Between full-width digits it groups them; elsewhere it ends a clause.
      forms[i] = c == '，' && isGrouping(text, i) ? ',' : FORMS[c];
    }
    return forms;
  }

  private static boolean isGrouping(String text, int comma) {
    if (comma == 0 || comma + 1 >= text.length()) {
      return false;
    }
    char before = text.charAt(comma - 1);
    char after = text.charAt(comma + 1);
    return isWideDigit(before) && isWideDigit(after)
        || isArabic(before) && isArabic(after) && isGroupOfThree(text, comma);
  }

  /**
   * Whether three digits follow, and then what shows that they go on one number: a decimal part, as
   * in 82，225.00, or a group set off by a comma, before or behind, as in 233,333，333.
   */
  private static boolean isGroupOfThree(String text, int comma) {
    int start = comma;
    while (start > 0 && comma - start < 4 && isArabic(text.charAt(start - 1))) {
      start--;
    }
    int end = comma + 1;
    while (end < text.length() && end - comma < 5 && isArabic(text.charAt(end))) {
      end++;
    }
    if (end - comma != 4 || comma - start > 3) {
      return false;
    }
    boolean grouped =
        comma - start == 3
            && start > 1
            && text.charAt(start - 1) == ','
            && isArabic(text.charAt(start - 2));
    char next = end + 1 < text.length() && isArabic(text.charAt(end + 1)) ? text.charAt(end) : ' ';
    return grouped || next == '.' || next == ',';
  }

  private static boolean isArabic(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWideDigit(char c) {
    return c >= '０' && c <= '９';
  }

  /** The class of a form. */
  static byte kind(char form) {
    return CLASSES[form];
  }

  static int value(char form) {
    return VALUES[form];
  }

  static boolean isDigit(char form) {
    byte kind = CLASSES[form];
    return kind == DIGIT || kind == FINANCIAL;
  }
}
