package hedui.check.coverage;

/** How much a shared character proves: grammar nothing, the commonest of a text little. */
final class CommonChars {
  /** Stand in nearly every sentence, whatever it says. */
  private static final String GRAMMAR = "的了是在和与及也之于而其以为这那着就都又不有一个上中下到对从被把将或但并且所";

  /**
   * The commonest characters: each in some 2 % of sentences or more, in general texts or in those
   * full of transliterated names.
   */
  private static final String COMMON =
      """
      的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方
      多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情
      明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给
      世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太
      量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象
      完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运亚罗布尼击赛卡兰阿英纳士包球演
      雷维巴乐约姆夫奥普林塔米圣伦括迪音州车波萨莱装威洛顿首图伯伊哈吉恩塞托石弗败风奇勒诺皮联埃复服森蒂剧
      """;

  private static final byte[] KINDS = new byte[0x10000];

  static {
    COMMON.chars().forEach(c -> KINDS[c] = 1);
    GRAMMAR.chars().forEach(c -> KINDS[c] = 2);
  }

  private CommonChars() {}

  /** 的, 了, 在: never a home. */
  static boolean isGrammar(char c) {
    return KINDS[c] == 2;
  }

  /** Likely to stand in a sentence by chance. */
  static boolean isCommon(char c) {
    return KINDS[c] == 1;
  }
}
