package hedui.term.name;

import hedui.bitext.Segment;
import hedui.bitext.Span;
import hedui.lexicon.ChineseNormal;
import hedui.lexicon.Lexicon;
import hedui.term.name.DocumentNames.BeadText;
import hedui.term.name.KnownNames.Known;
import hedui.term.name.NameFinder.Found;
import hedui.term.name.Rendering.Way;
import hedui.term.sound.NameSearch;
import hedui.term.sound.SoundModel;
import hedui.term.sound.SoundModel.Judgement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds in the Chinese of each bead what stands for the names of its English. */
final class RenderingFinder {
  private static final Judgement UNJUDGED =
      new Judgement(1, 0, SoundModel.Doubt.OTHER_NAME, -1, "");

  /** Ordinary words whose characters are common in names. */
  private static final List<String> ORDINARY =
      List.of("谢谢", "思考", "福利", "多谢", "巴士", "博士", "雷达", "巴西", "尼龙", "加里", "多多");

  private final List<BeadText> beads;
  private final KnownNames known;
  private final BitSet strangers = new BitSet();
  private final NameSearch search = new NameSearch(SoundModel.load());
  private final Translations translations;

  /** What a word of a name was found as before, by the word. */
  private final Map<String, Set<String>> earlier = new HashMap<>();

  RenderingFinder(List<BeadText> beads, Lexicon lexicon, KnownNames known) {
    this.beads = beads;
    this.known = known;
    this.translations = new Translations(lexicon);
  }

  /** The beads whose Chinese holds what looks like a name that nothing in the English owns. */
  BitSet strangers() {
    return strangers;
  }

  List<Mention> find(List<Found> found) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < found.size(); ) {
      int bead = found.get(i).bead();
      int end = i;
      while (end < found.size() && found.get(end).bead() == bead) {
        end++;
      }
      inBead(found.subList(i, end), mentions);
      i = end;
    }
    return mentions;
  }

  private List<TargetText> targets(int bead) {
    List<TargetText> targets = new ArrayList<>();
    List<Segment> segments = beads.get(bead).bead().target();
    for (int s = 0; s < segments.size(); s++) {
      targets.add(new TargetText(segments.get(s), beads.get(bead).target().get(s)));
    }
    return targets;
  }

  private void inBead(List<Found> found, List<Mention> into) {
    int bead = found.get(0).bead();
    List<TargetText> targets = targets(bead);
    List<List<Rendering>> renderings = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      renderings.add(new ArrayList<>());
    }
    if (!targets.isEmpty()) {
      for (int pass = 0; pass < 4; pass++) {
        for (int i = 0; i < found.size(); i++) {
          look(found.get(i), pass, targets, renderings.get(i));
        }
      }
      for (int i = 0; i < found.size(); i++) {
        Found name = found.get(i);
        if (name.entity().isPerson() && renderings.get(i).size() < name.parts().size()) {
          odd(name, targets, renderings.get(i));
        }
      }
    }
    for (TargetText target : targets) {
      if (target.hasFreeLatin() || !stretches(target).isEmpty()) {
        strangers.set(bead);
      }
    }
    Set<Integer> rendered = new HashSet<>();
    for (int i = 0; i < found.size(); i++) {
      Found name = found.get(i);
      if (!renderings.get(i).isEmpty()) {
        rendered.add(name.entity().number());
      }
    }
    for (int i = 0; i < found.size(); i++) {
      Found name = found.get(i);
      boolean elsewhere =
          renderings.get(i).isEmpty()
              && (rendered.contains(name.entity().number()) || isNearby(name));
      into.add(
          new Mention(
              name.entity(),
              bead,
              name.segment(),
              name.span(),
              name.parts(),
              renderings.get(i),
              elsewhere));
    }
  }

  /** Longest and surest first: lists, Latin letters, sounds, translations. */
  private void look(Found name, int pass, List<TargetText> targets, List<Rendering> into) {
    Optional<Known> entry = name.entity().known();
    if (pass == 0) {
      if (entry.isPresent()) {
        listed(name, entry.get(), targets, into);
      } else if (!name.entity().isPerson() && name.parts().size() > 1) {
        latin(name.entity().name(), targets, into);
      }
    } else if (pass == 1 && into.isEmpty()) {
      String text = name.span().of(name.segment().text());
      if (!name.entity().isPerson()) {
        latin(text, targets, into);
      }
    } else if (pass == 2) {
      if (name.entity().isPerson()) {
        for (String part : name.parts()) {
          person(part, targets, into);
        }
      } else if (into.isEmpty() && entry.isPresent()) {
        shortListed(name, entry.get(), targets, into);
      }
    } else if (pass == 3 && into.isEmpty() && !name.entity().isPerson() && entry.isEmpty()) {
      other(name, targets, into);
    }
  }

  private void latin(String words, List<TargetText> targets, List<Rendering> into) {
    String small = words.toLowerCase(Locale.ROOT).replace('’', '\'');
    for (TargetText target : targets) {
      Optional<Span> span = target.latin(small);
      if (span.isPresent()) {
        target.claim(span.get());
        into.add(new Rendering(Way.LATIN, words, target.segment, span.get(), UNJUDGED));
        return;
      }
    }
  }

  private void listed(Found name, Known entry, List<TargetText> targets, List<Rendering> into) {
    List<String> forms = new ArrayList<>();
    for (List<String> list : List.of(entry.taiwan(), entry.mainland())) {
      for (String form : list) {
        if (form.length() > 1) {
          forms.add(KnownNames.normal(form));
        }
      }
    }
    for (String form : forms) {
      boolean isLatin = form.charAt(0) < 128;
      for (TargetText target : targets) {
        Optional<Span> span = isLatin ? target.latin(form) : target.find(form);
        if (span.isPresent()) {
          target.claim(span.get());
          into.add(
              new Rendering(
                  isLatin ? Way.LATIN : Way.LISTED,
                  name.entity().name(),
                  target.segment,
                  span.get(),
                  UNJUDGED));
          return;
        }
      }
    }
    for (String form : entry.english()) {
      if (into.isEmpty()) {
        latin(form, targets, into);
      }
    }
  }

  /** A country's short form, of one character. */
  private void shortListed(
      Found name, Known entry, List<TargetText> targets, List<Rendering> into) {
    for (List<String> list : List.of(entry.taiwan(), entry.mainland())) {
      for (String form : list) {
        for (TargetText target : targets) {
          int at = form.length() == 1 ? target.normal.indexOf(KnownNames.normal(form)) : -1;
          if (at >= 0) {
            into.add(
                new Rendering(
                    Way.LISTED,
                    name.entity().name(),
                    target.segment,
                    new Span(at, at + 1),
                    UNJUDGED));
            return;
          }
        }
      }
    }
  }

  /** One word of a person's name. */
  private void person(String part, List<TargetText> targets, List<Rendering> into) {
    Optional<Rendering> chinese = chinese(part, targets);
    if (chinese.isPresent()) {
      into.add(chinese.get());
      remember(part, chinese.get());
    }
    String small = part.toLowerCase(Locale.ROOT);
    for (TargetText target : targets) {
      Optional<Span> span = target.latin(small);
      // Behind a Chinese name only what stands in brackets is the same mention.
      if (span.isPresent() && (chinese.isEmpty() || target.isBracketed(span.get()))) {
        target.claim(span.get());
        if (chinese.isEmpty()) {
          into.add(
              new Rendering(
                  target.isBracketed(span.get()) ? Way.BRACKETED : Way.LATIN,
                  part,
                  target.segment,
                  span.get(),
                  UNJUDGED));
        }
        return;
      }
    }
  }

  private void remember(String part, Rendering rendering) {
    earlier
        .computeIfAbsent(part, p -> new LinkedHashSet<>())
        .add(KnownNames.normal(rendering.text()));
  }

  private Optional<Rendering> chinese(String part, List<TargetText> targets) {
    Set<String> forms = new LinkedHashSet<>(earlier.getOrDefault(part, Set.of()));
    known.given(part).stream().filter(form -> form.length() > 1).forEach(forms::add);
    for (String form : forms) {
      for (TargetText target : targets) {
        Optional<Span> span = target.find(form);
        if (span.isPresent()) {
          Span piece = target.piece(span.get());
          Judgement judgement =
              piece.equals(span.get()) ? UNJUDGED : search.judge(part, piece.of(target.normal));
          if (piece.equals(span.get())
              || (judgement.share() > SoundModel.DOUBTFUL && target.isFree(piece))) {
            target.claim(piece);
            return Optional.of(
                new Rendering(
                    known.given(part).contains(form) ? Way.LISTED : Way.SOUND,
                    part,
                    target.segment,
                    piece,
                    judgement));
          }
        }
      }
    }
    Optional<Rendering> best = Optional.empty();
    TargetText where = null;
    for (TargetText target : targets) {
      Optional<NameSearch.Hit> hit = search.best(part, target.normal, target.free);
      if (hit.isEmpty()) {
        continue;
      }
      Span piece = target.piece(hit.get().span());
      Judgement judgement =
          piece.equals(hit.get().span()) || !target.isFree(piece)
              ? hit.get().judgement()
              : search.judge(part, piece.of(target.normal));
      if (judgement.share() > SoundModel.DOUBTFUL
          && (best.isEmpty() || judgement.share() > best.get().judgement().share())) {
        best = Optional.of(new Rendering(Way.SOUND, part, target.segment, piece, judgement));
        where = target;
      }
    }
    if (best.isPresent() && where != null) {
      where.claim(best.get().span());
    }
    return best;
  }

  /** Looks for characters that look like somebody's name where no part of this one was found. */
  private void odd(Found name, List<TargetText> targets, List<Rendering> into) {
    for (String part : name.parts()) {
      if (into.stream().anyMatch(r -> r.part().equals(part))) {
        continue;
      }
      List<Rendering> candidates = new ArrayList<>();
      for (TargetText target : targets) {
        for (Span stretch : stretches(target)) {
          Span whole = target.piece(stretch);
          Optional<NameSearch.Hit> hit = search.best(part, target.normal, only(target, stretch));
          Span span =
              hit.isEmpty() || isWhole(target, whole) ? whole : target.piece(hit.get().span());
          if (target.isFree(span)) {
            candidates.add(oddly(part, target, span));
          }
        }
        if (candidates.isEmpty()) {
          known
              .anyGiven(target.normal)
              .filter(target::isFree)
              .ifPresent(span -> candidates.add(oddly(part, target, span)));
        }
      }
      if (candidates.size() == 1) {
        Rendering only = candidates.get(0);
        into.add(only);
        targets.stream()
            .filter(target -> target.segment.equals(only.segment()))
            .forEach(target -> target.claim(only.span()));
      }
    }
  }

  private Rendering oddly(String part, TargetText target, Span span) {
    return new Rendering(
        Way.ODD, part, target.segment, span, search.judge(part, span.of(target.normal)));
  }

  /** Whether a stretch is bounded by marks or titles and so a whole word of a name. */
  private static boolean isWhole(TargetText target, Span span) {
    boolean left =
        span.start() == 0 || !ChineseNormal.isHan(target.normal.charAt(span.start() - 1));
    boolean right =
        span.end() == target.normal.length()
            || !ChineseNormal.isHan(target.normal.charAt(span.end()))
            || target.isTitle(span.end());
    return left && right;
  }

  private List<Span> stretches(TargetText target) {
    boolean[] free = target.free.clone();
    for (String word : ORDINARY) {
      for (int at = target.normal.indexOf(word);
          at >= 0;
          at = target.normal.indexOf(word, at + 1)) {
        java.util.Arrays.fill(free, at, at + word.length(), false);
      }
    }
    return search.stretches(target.normal, free);
  }

  private static boolean[] only(TargetText target, Span stretch) {
    boolean[] free = new boolean[target.free.length];
    for (int i = Math.max(0, stretch.start() - 1);
        i < Math.min(free.length, stretch.end() + 2);
        i++) {
      free[i] = target.free[i];
    }
    return free;
  }

  private void other(Found name, List<TargetText> targets, List<Rendering> into) {
    Optional<Rendering> translated = translations.find(name.entity().name(), name.parts(), targets);
    if (translated.isPresent()) {
      into.add(translated.get());
      return;
    }
    List<Rendering> sounds = new ArrayList<>();
    for (String part : name.parts()) {
      if (part.length() > 2) {
        chinese(part, targets).ifPresent(sounds::add);
      }
    }
    into.addAll(sounds);
    if (sounds.isEmpty() && name.parts().size() > 1) {
      for (String part : name.parts()) {
        if (into.isEmpty() && part.length() > 2) {
          latin(part, targets, into);
        }
      }
    }
  }

  /** Whether a name stands in the Chinese of a neighbouring bead. */
  private boolean isNearby(Found name) {
    for (int bead = Math.max(0, name.bead() - 1);
        bead <= Math.min(beads.size() - 1, name.bead() + 1);
        bead++) {
      if (bead == name.bead()) {
        continue;
      }
      List<TargetText> targets = targets(bead);
      List<Rendering> found = new ArrayList<>();
      for (int pass = 0; pass < 4 && !targets.isEmpty(); pass++) {
        look(name, pass, targets, found);
      }
      // One character (日 for Japan) says nothing so far away.
      if (found.stream().anyMatch(rendering -> rendering.span().length() > 1)) {
        return true;
      }
    }
    return false;
  }
}
