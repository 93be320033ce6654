package hedui.check;

import hedui.lexicon.Lexicon;
import hedui.term.name.Entity;
import hedui.term.name.Mention;
import hedui.term.name.NameKind;
import hedui.term.name.Rendering;
import hedui.term.name.Rendering.Way;
import hedui.term.sound.SoundModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for names that are gone: nothing stands for them, or a product's name was translated into
 * the common noun that it also is.
 */
@CheckInfo(id = "name-missing", category = MqmCategory.ACCURACY_OMISSION, severity = Severity.MAJOR)
public final class NameMissing implements Check {
  private static final double SURE = 0.5;

  /** Small words inside of names. */
  private static final Set<String> LINKS = Set.of("of", "in", "the", "for", "at", "on");

  @Override
  public List<Finding> check(ReadBitext bitext) {
    Lexicon lexicon = bitext.resources().lexicon();
    Map<Integer, int[]> ways = new HashMap<>();
    for (Mention mention : bitext.names().mentions()) {
      int[] counts = ways.computeIfAbsent(mention.entity().number(), e -> new int[3]);
      if (mention.renderings().isEmpty()) {
        counts[2]++;
      } else if (mention.renderings().get(0).way() == Way.LATIN) {
        counts[0]++;
      } else {
        counts[1]++;
      }
    }
    List<Finding> findings = new ArrayList<>();
    Set<String> said = new HashSet<>();
    for (ReadBead bead : bitext.beads()) {
      List<Mention> mentions = bitext.names().mentions(bead.index());
      if (mentions.isEmpty() || bead.target().isEmpty() || bead.bead().confidence() < SURE) {
        continue;
      }
      for (Mention mention : mentions) {
        int[] counts = ways.getOrDefault(mention.entity().number(), new int[3]);
        boolean once = said.add(bead.index() + " " + mention.entity().number());
        if (!once || mention.isNearby()) {
          continue;
        }
        if (mention.renderings().isEmpty()) {
          if (isLost(bead, mention, counts, lexicon)) {
            findings.add(lost(bead, mention));
          }
        } else if (isTranslatedAway(mention, mentions, counts, lexicon)) {
          findings.add(translated(bead, mention));
        }
      }
    }
    return findings;
  }

  /** Whether nothing at all can stand for a name whose place is otherwise certain. */
  private static boolean isLost(ReadBead bead, Mention mention, int[] counts, Lexicon lexicon) {
    Entity entity = mention.entity();
    if (entity.isPerson()) {
      return counts[0] + counts[1] >= 1
          && Pinyin.isNone(mention.parts())
          && !hasStrangers(bead, mention);
    }
    if (entity.kind() == NameKind.PLACE) {
      return !isInTitle(mention);
    }
    if (entity.known().isPresent()) {
      return counts[0] + counts[1] >= 2 && !hasStrangers(bead, mention);
    }
    // Of a name that nothing is known of the document itself must say how it is rendered.
    return counts[0] + counts[1] >= (isWords(mention, lexicon) ? 3 : 1)
        && (counts[0] == 0 || counts[1] == 0)
        && !hasStrangers(bead, mention);
  }

  /** Whether a place belongs to a longer name, as a film's: Salmon Fishing in the Yemen. */
  private static boolean isInTitle(Mention mention) {
    String[] before =
        mention.segment().text().substring(0, mention.span().start()).strip().split(" ");
    int at = before.length - 1;
    while (at > 0 && LINKS.contains(before[at])) {
      at--;
    }
    return at > 0
        && at < before.length - 1
        && !before[at].isEmpty()
        && Character.isUpperCase(before[at].charAt(0))
        && Character.isLetter(before[at].charAt(before[at].length() - 1));
  }

  /** Whether something in the Chinese that nobody owns looks like a name. */
  private static boolean hasStrangers(ReadBead bead, Mention mention) {
    return bead.bitext().names().hasStrangers(mention.bead());
  }

  private Finding lost(ReadBead bead, Mention mention) {
    Entity entity = mention.entity();
    return Finding.of(this, Message.of("check.name-missing.message", mention.text()), bead.bead())
        .severity(entity.isPerson() ? Severity.MINOR : Severity.MAJOR)
        .source(mention.segment().mark(mention.span()))
        .why("source", mention.text(), Message.of("why.name.kind." + NameTexts.word(entity.kind())))
        .why("target", "", Message.of("why.name.nothing"))
        .build();
  }

  /**
   * Whether a name was taken for the word that it also is: a name beside it in a list was kept, or
   * the same name was kept elsewhere.
   */
  private static boolean isTranslatedAway(
      Mention mention, List<Mention> others, int[] counts, Lexicon lexicon) {
    Rendering rendering = mention.renderings().get(0);
    if (mention.entity().kind() != NameKind.OTHER
        || rendering.way() != Way.TRANSLATED
        || NameTexts.isQuoted(rendering)
        || NameTexts.hasLatin(rendering)
        || !isWords(mention, lexicon)
        || SoundModel.load().judge(mention.entity().name(), rendering.text()).share()
            > SoundModel.DOUBTFUL) {
      return false;
    }
    if (counts[0] >= 1 && counts[0] >= counts[1] && !mention.entity().name().contains(" ")) {
      return true;
    }
    return counts[0] + counts[1] == 1
        && others.stream().anyMatch(other -> isBeside(mention, other) && isKept(other));
  }

  private static boolean isWords(Mention mention, Lexicon lexicon) {
    return mention.parts().stream()
        .allMatch(
            part -> {
              int word = lexicon.find(part);
              return word < 0 || !lexicon.is(word, Lexicon.CAPITALISED);
            });
  }

  private static boolean isKept(Mention other) {
    return !other.renderings().isEmpty()
        && other.entity().kind() != NameKind.PLACE
        && (other.renderings().get(0).way() == Way.LATIN
            || NameTexts.isQuoted(other.renderings().get(0)));
  }

  /** Whether two names are neighbours in a list: parted by a comma or and alone. */
  private static boolean isBeside(Mention one, Mention other) {
    if (!one.segment().equals(other.segment()) || one.span().equals(other.span())) {
      return false;
    }
    boolean before = other.span().start() < one.span().start();
    int from = before ? other.span().end() : one.span().end();
    int to = before ? one.span().start() : other.span().start();
    return from <= to
        && switch (one.segment().text().substring(from, to).strip()) {
          case ",", "and", ", and", "or", "&", "and the", "as well as" -> true;
          default -> false;
        };
  }

  private Finding translated(ReadBead bead, Mention mention) {
    Rendering rendering = mention.renderings().get(0);
    return Finding.of(
            this,
            Message.of("check.name-missing.message-translated", mention.text(), rendering.text()),
            bead.bead())
        .source(mention.segment().mark(mention.span()))
        .target(rendering.segment().mark(rendering.span()))
        .why("source", mention.text(), Message.of("why.name.kind.other"))
        .why("target", rendering.text(), Message.of("why.name.word"))
        .suggest(0, mention.text())
        .build();
  }
}
