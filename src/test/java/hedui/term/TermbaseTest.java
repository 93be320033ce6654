package hedui.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hedui.bitext.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermbaseTest {
  private static final Termbase TAIWAN = Termbase.builtIn(Language.ZH_TW);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Operating income rose | operating income",
        "operating profits rose | operating income",
        "non-GAAP measures | non-GAAP",
        "We buy back shares | share repurchase",
        "free-cash-flow | free cash flow",
        "net operating income | total operating income",
        "ARR of 4 million | annual recurring revenue",
        "inventories | inventory",
      })
  void englishIsFoundByWords(String text, String term) {
    List<TermMatch> found = TAIWAN.inEnglish(text);
    assertEquals(1, found.size(), text);
    assertEquals(term, TAIWAN.terms().get(found.get(0).number()).name());
  }

  @Test
  void wordsThatAreSeveralTermsAreAllOfThem() {
    List<TermMatch> found = TAIWAN.inEnglish("The launch went well");
    assertEquals(2, found.stream().filter(m -> m.start() == 4 && m.end() == 10).count());
  }

  @Test
  void aTermThatBeginsSentencesIsFoundOnlyThere() {
    assertEquals(1, TAIWAN.inEnglish("Now moving to Asia").size());
    assertEquals(0, TAIWAN.inEnglish("They are moving to Asia").size());
  }

  @ParameterizedTest
  @CsvSource({"arrest", "marginal", "ML/kg of ml", "chipmunk"})
  void partsOfWordsAreNotTerms(String text) {
    assertTrue(
        TAIWAN.inEnglish(text).stream()
            .allMatch(m -> text.substring(m.start(), m.end()).equals("ML")));
  }

  @Test
  void theLongestRenderingIsFoundInEitherScriptWithSpacesInside() {
    List<TermMatch> found = TAIWAN.inChinese("營業收入淨額與过去 12 个月");
    assertEquals(2, found.size());
    assertEquals(new TermMatch(found.get(0).number(), 0, 6), found.get(0));
    assertEquals(7, found.get(1).start());
    assertEquals(15, found.get(1).end());
  }

  @Test
  void noRenderingIsBothRightAndWrongForATerm() {
    for (Term term : TAIWAN.terms()) {
      Set<String> right = new HashSet<>(term.taiwan().accepted());
      right.addAll(term.mainland().accepted());
      right.addAll(term.taiwan().deprecated());
      term.wrong().forEach(wrong -> assertFalse(right.contains(wrong), term.name() + " " + wrong));
      assertFalse(term.taiwan().accepted().isEmpty(), term.name());
      assertFalse(term.mainland().accepted().isEmpty(), term.name());
    }
    assertTrue(TAIWAN.terms().size() >= 400);
  }

  private static List<Term> read(String text) throws IOException {
    return TermbaseReader.read(
        "own", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void tablesWithTabsAndCommasAreRead() throws IOException {
    List<Term> tsv =
        read("english\tzh-TW\tforbidden\tseverity\nspend | ad spend\t廣告支出\t花費\tminor\n");
    List<Term> csv = read("source,target,note\r\n\"churn\",\"流失\",\"a \"\"b\"\"\"\r\n");
    assertEquals(List.of("spend", "ad spend"), tsv.get(0).english());
    assertEquals(List.of("花費"), tsv.get(0).taiwan().wrong());
    assertTrue(tsv.get(0).is(Term.Tag.MINOR));
    assertEquals(List.of("流失"), csv.get(0).mainland().accepted());
    assertEquals("a \"b\"", csv.get(0).note());
  }

  @Test
  void tbxIsReadInBothStyles() throws IOException {
    List<Term> dca =
        read(
            """
            <?xml version="1.0"?><martif type="TBX-Basic" xml:lang="en"><text><body>
            <termEntry id="1"><langSet xml:lang="en"><tig><term>backlog</term></tig></langSet>
            <langSet xml:lang="zh-TW"><tig><term>在手訂單</term>
            <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
            <tig><term>積壓</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
            </langSet></termEntry></body></text></martif>
            """);
    List<Term> dct =
        read(
            """
            <tbx style="dct" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
             xmlns:min="http://www.tbxinfo.net/ns/min"><text><body>
            <conceptEntry id="1"><langSec xml:lang="en"><termSec><term>backlog</term></termSec></langSec>
            <langSec xml:lang="zh-Hans"><termSec><term>在手订单</term></termSec>
            <termSec><term>积压</term><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec>
            </langSec></conceptEntry></body></text></tbx>
            """);
    assertEquals(List.of("在手訂單"), dca.get(0).taiwan().accepted());
    assertEquals(List.of("積壓"), dca.get(0).taiwan().wrong());
    assertEquals(List.of(), dca.get(0).mainland().accepted());
    assertEquals(List.of("在手订单"), dct.get(0).mainland().accepted());
    assertEquals(List.of("积压"), dct.get(0).mainland().deprecated());
  }

  @Test
  void theUsersTermsComeBeforeOurs() throws IOException {
    Termbase own = Termbase.with(read("en,zh,wrong\nrevenue,收益,營收\n"), Language.ZH_TW);
    List<TermMatch> found = own.inEnglish("Revenue");
    assertEquals("收益", own.usual(found.get(0).number()));
    Termbase.Rendering wrong = own.rendering(own.inChinese("營收").get(0).number());
    assertTrue(wrong.wrong().contains(found.get(0).number()));
  }

  @ParameterizedTest
  @CsvSource({"'',is empty", "'a,b',no column for English", "<tbx>,not valid XML"})
  void whatCannotBeReadIsSaid(String text, String complaint) {
    TermbaseException e = assertThrows(TermbaseException.class, () -> read(text));
    assertTrue(e.getMessage().contains(complaint), e.getMessage());
  }
}
