package hedui.lexicon.build;

import com.ibm.icu.text.Transliterator;
import hedui.lexicon.ChineseNormal;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** ICU's Traditional-Simplified mapping of single characters, as pairs of characters. */
final class SimplifiedTable implements ResourceBuilder {
  private static final String FILE = "simplified.bin";

  @Override
  public void build(Ecdict ecdict, Path folder) throws IOException {
    Transliterator simplify = Transliterator.getInstance("Traditional-Simplified");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    for (char c = '\u2e80'; c < '\ufb00'; c++) {
      if (ChineseNormal.isHan(c)) {
        String simplified = simplify.transliterate(String.valueOf(c));
        if (simplified.length() == 1 && simplified.charAt(0) != c) {
          out.writeChar(c);
          out.writeChar(simplified.charAt(0));
        }
      }
    }
    // Forms that stand for a word of their own in one script only, and that the mapping leaves.
    for (String pair : new String[] {"著着", "妳你", "牠它", "祂他", "裏里", "裡里", "台台", "臺台"}) {
      out.writeChar(pair.charAt(0));
      out.writeChar(pair.charAt(1));
    }
    Files.write(folder.resolve(FILE), bytes.toByteArray());
  }
}
