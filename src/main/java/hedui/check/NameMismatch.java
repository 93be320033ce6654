package hedui.check;

import hedui.term.name.KnownNames;
import hedui.term.name.Mention;
import hedui.term.name.Rendering;
import hedui.term.name.Rendering.Way;
import hedui.term.sound.SoundModel;
import hedui.term.sound.SoundModel.Doubt;
import hedui.term.sound.SoundModel.Judgement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Listens to how a person's name was transliterated: is it that name, all of it, and no other? And
 * looks at how its words stand together.
 */
@CheckInfo(
    id = "name-mismatch",
    category = MqmCategory.LINGUISTIC_ENTITY,
    severity = Severity.MINOR)
public final class NameMismatch implements Check {
  /** Fewer correct names than this look as bad; stricter than the model's own limit. */
  private static final double LIMIT = 0.012;

  /** The same where it is certain where the Chinese name begins and ends. */
  private static final double LIMIT_OF_WHOLE = 0.035;

  /** From here on so much sounds like it that it is another's name at most by chance. */
  private static final double ANOTHER = 0.2;

  /** A rendering that is used so often is how this document calls him. */
  private static final int ESTABLISHED = 3;

  static boolean isWrong(Rendering rendering) {
    return rendering.way() == Way.ODD
        && rendering.judgement().share()
            <= (NameTexts.isBounded(rendering) ? LIMIT_OF_WHOLE : LIMIT);
  }

  @Override
  public List<Finding> check(ReadBitext bitext) {
    Map<String, Integer> uses = uses(bitext);
    NameForms forms = new NameForms(bitext.names().mentions());
    List<Finding> findings = new ArrayList<>();
    for (Mention mention : bitext.names().mentions()) {
      forms.check(this, mention, bitext.beads().get(mention.bead())).ifPresent(findings::add);
      for (Rendering rendering : mention.renderings()) {
        if ((isWrong(rendering) || isAnothers(rendering, uses, bitext.resources().knownNames()))
            && uses.getOrDefault(key(rendering), 0) < ESTABLISHED
            && Pinyin.isNone(mention.parts())) {
          findings.add(finding(bitext, mention, rendering));
        }
      }
    }
    return findings;
  }

  /**
   * Whether a rendering that might just pass is the accepted name of somebody else, while this
   * document has a better one: Tobias as 托馬斯, which is Thomas.
   */
  static boolean isAnothers(Rendering rendering, Map<String, Integer> uses, KnownNames known) {
    if (rendering.way() == Way.LATIN || rendering.way() == Way.LISTED) {
      return false;
    }
    String other = known.givenNameOf(rendering.text()).orElse("");
    return !other.isEmpty()
        && !known.isSameGivenName(other, rendering.part())
        && SoundModel.load().judge(other, rendering.text()).share()
            > 2 * SoundModel.load().judge(rendering.part(), rendering.text()).share()
        && uses.entrySet().stream()
            .anyMatch(
                use ->
                    use.getKey().startsWith(rendering.part() + " ")
                        && !use.getKey().equals(key(rendering))
                        && !use.getKey().endsWith(" latin"));
  }

  static Map<String, Integer> uses(ReadBitext bitext) {
    Map<String, Integer> uses = new HashMap<>();
    for (Mention mention : bitext.names().mentions()) {
      for (Rendering rendering : mention.renderings()) {
        uses.merge(key(rendering), 1, Integer::sum);
      }
    }
    return uses;
  }

  private static String key(Rendering rendering) {
    return rendering.part()
        + " "
        + (rendering.way() == Way.LATIN ? "latin" : NameTexts.normal(rendering.text()));
  }

  private Finding finding(ReadBitext bitext, Mention mention, Rendering rendering) {
    Judgement judgement = rendering.judgement();
    String chinese = rendering.text();
    String other = another(bitext, mention, chinese);
    Message message;
    if (!other.isEmpty()) {
      message = Message.of("check.name-mismatch.message-other", chinese, other, rendering.part());
    } else if (judgement.doubt() == Doubt.CUT) {
      message = Message.of("check.name-mismatch.message-cut", chinese, rendering.part());
    } else if (judgement.doubt() == Doubt.SYLLABLE && judgement.suspect() >= 0) {
      message =
          Message.of(
              "check.name-mismatch.message-syllable",
              chinese,
              rendering.part(),
              String.valueOf(chinese.charAt(judgement.suspect())),
              SoundModel.load().syllableOf(chinese.charAt(judgement.suspect())),
              judgement.expected());
    } else {
      message = Message.of("check.name-mismatch.message", chinese, rendering.part());
    }
    Finding.Builder finding =
        Finding.of(this, message, bitext.beads().get(mention.bead()).bead())
            .severity(
                !other.isEmpty() || judgement.doubt() == Doubt.OTHER_NAME
                    ? Severity.MAJOR
                    : Severity.MINOR)
            .source(mention.segment().mark(mention.span()))
            .target(rendering.segment().mark(rendering.span()));
    StringBuilder sounds = new StringBuilder();
    for (int i = 0; i < chinese.length(); i++) {
      sounds.append(i == 0 ? "" : " ").append(SoundModel.load().syllableOf(chinese.charAt(i)));
    }
    finding.why("source", mention.text(), Message.of("why.name.person", mention.entity().name()));
    finding.why("target", chinese, Message.of("why.name.sounds", sounds.toString()));
    finding.why(
        "target",
        chinese,
        Message.of("why.name.share", (int) Math.max(1, Math.round(1000 * judgement.share()))));
    return finding.build();
  }

  /** Who else of the document it is, or which common name; empty if nobody in particular. */
  private static String another(ReadBitext bitext, Mention mention, String chinese) {
    for (var entity : bitext.names().entities()) {
      if (entity.isPerson() && entity.number() != mention.entity().number()) {
        for (String part : entity.parts()) {
          if (!mention.entity().parts().contains(part)
              && SoundModel.load().judge(part, chinese).share() >= ANOTHER) {
            return part;
          }
        }
      }
    }
    KnownNames known = bitext.resources().knownNames();
    String given = known.givenNameOf(chinese).orElse("");
    return mention.parts().stream().anyMatch(p -> known.isSameGivenName(p, given)) ? "" : given;
  }
}
