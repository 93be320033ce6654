package hedui.check;

import hedui.bitext.Segment;
import hedui.bitext.Span;
import hedui.lexicon.ChineseNormal;
import hedui.term.name.Mention;
import hedui.term.name.Rendering;
import hedui.term.name.Rendering.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the words of a transliterated name stand together: parted by an interpunct, in the order of
 * the original. {@code 布萊恩諾瓦克} beside {@code 戴夫·菲爾德斯} lacks it, {@code 諾瓦克·布萊恩} has the family name
 * first.
 */
final class NameForms {
  private static final String INTERPUNCTS = "·‧・•．";

  /** Shorter words run together may be one word by chance. */
  private static final int SHORTEST = 2;

  private final boolean parts;

  NameForms(List<Mention> mentions) {
    this.parts =
        mentions.stream()
            .map(NameForms::words)
            .anyMatch(words -> words.size() > 1 && isParted(words.get(0), words.get(1)));
  }

  Optional<Finding> check(NameMismatch check, Mention mention, ReadBead bead) {
    List<Rendering> words = words(mention);
    if (words.size() < 2 || !Pinyin.isNone(mention.parts())) {
      return Optional.empty();
    }
    Rendering first = words.get(0);
    Rendering last = words.get(words.size() - 1);
    if (isParted(last, first)) {
      return Optional.of(finding(check, mention, bead, last, first, "order"));
    }
    boolean joined = words.size() == 2 && first.span().end() == last.span().start();
    return parts && joined
        ? Optional.of(finding(check, mention, bead, first, last, "interpunct"))
        : Optional.empty();
  }

  private static Finding finding(
      NameMismatch check,
      Mention mention,
      ReadBead bead,
      Rendering left,
      Rendering right,
      String fault) {
    Segment segment = left.segment();
    Span whole = new Span(left.span().start(), right.span().end());
    String better =
        fault.equals("order") ? right.text() + "·" + left.text() : left.text() + "·" + right.text();
    return Finding.of(
            check,
            Message.of(
                "check.name-mismatch.message-" + fault,
                whole.of(segment.text()),
                mention.text(),
                better),
            bead.bead())
        .source(mention.segment().mark(mention.span()))
        .target(segment.mark(whole))
        .suggest(0, better)
        .build();
  }

  /** The words of a name that are in Chinese, if they all stand in one sentence. */
  private static List<Rendering> words(Mention mention) {
    List<Rendering> words = new ArrayList<>();
    for (Rendering rendering : mention.renderings()) {
      boolean chinese = rendering.way() == Way.SOUND || rendering.way() == Way.LISTED;
      if (!chinese
          || rendering.text().length() < SHORTEST
          || !rendering.text().chars().allMatch(c -> ChineseNormal.isHan((char) c))
          || !words.isEmpty() && !words.get(0).segment().equals(rendering.segment())) {
        return List.of();
      }
      words.add(rendering);
    }
    return mention.entity().isPerson() ? words : List.of();
  }

  private static boolean isParted(Rendering left, Rendering right) {
    return right.span().start() == left.span().end() + 1
        && INTERPUNCTS.indexOf(left.segment().text().charAt(left.span().end())) >= 0;
  }
}
