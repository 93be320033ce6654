package hedui.check;

import hedui.term.name.Entity;
import hedui.term.name.Mention;
import hedui.term.name.NameKind;
import hedui.term.name.Rendering;
import hedui.term.name.Rendering.Way;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares how one person, product or company is called throughout a document. */
@CheckInfo(
    id = "name-inconsistent",
    category = MqmCategory.LINGUISTIC_ENTITY,
    severity = Severity.MINOR)
public final class NameInconsistent implements Check {

  private record Use(Mention mention, Rendering rendering) {}

  @Override
  public List<Finding> check(ReadBitext bitext) {
    Map<String, Integer> uses = NameMismatch.uses(bitext);
    Map<Integer, List<Mention>> byEntity = new LinkedHashMap<>();
    for (Mention mention : bitext.names().mentions()) {
      byEntity.computeIfAbsent(mention.entity().number(), e -> new ArrayList<>()).add(mention);
    }
    List<Finding> findings = new ArrayList<>();
    for (List<Mention> mentions : byEntity.values()) {
      finding(bitext, mentions, uses).ifPresent(findings::add);
    }
    return findings;
  }

  private Optional<Finding> finding(
      ReadBitext bitext, List<Mention> mentions, Map<String, Integer> uses) {
    Entity entity = mentions.get(0).entity();
    if (mentions.size() < 2
        || entity.kind() == NameKind.PLACE
        || entity.kind() == NameKind.ORGANISATION) {
      return Optional.empty();
    }
    // Word by word of the English name: Brian may stand differently, Olsavsky may not.
    Map<String, Map<String, List<Use>>> byPart = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      for (Rendering rendering : mention.renderings()) {
        if (rendering.way() != Way.BRACKETED
            && !NameMismatch.isWrong(rendering)
            && !NameMismatch.isAnothers(rendering, uses, bitext.resources().knownNames())) {
          Map<String, List<Use>> labels =
              byPart.computeIfAbsent(
                  entity.isPerson() ? rendering.part() : "", p -> new LinkedHashMap<>());
          labels
              .computeIfAbsent(
                  label(rendering, isPart(entity, rendering), labels), l -> new ArrayList<>())
              .add(new Use(mention, rendering));
        }
      }
    }
    Map<String, List<Use>> worst = Map.of();
    for (Map<String, List<Use>> labels : byPart.values()) {
      if (labels.size() > 1 && uses(labels) > uses(worst)) {
        worst = labels;
      }
    }
    if (worst.size() < 2 || !isTelling(entity, worst)) {
      return Optional.empty();
    }
    return Optional.of(report(bitext, entity, worst));
  }

  private static int uses(Map<String, List<Use>> labels) {
    return labels.values().stream().mapToInt(List::size).sum();
  }

  /** Whether the difference is one that a translator would not make on purpose. */
  private static boolean isTelling(Entity entity, Map<String, List<Use>> labels) {
    if (entity.isPerson()) {
      return true;
    }
    // A company is often named in Latin once and then by its Chinese name; and a single word may be
    // meant as a word.
    return entity.kind() == NameKind.OTHER
        && entity.name().contains(" ")
        && labels.values().stream()
            .flatMap(List::stream)
            .allMatch(use -> use.rendering().way() != Way.SOUND);
  }

  /** Whether only a part of a name was kept in Latin letters. */
  private static boolean isPart(Entity entity, Rendering rendering) {
    return !entity.isPerson()
        && entity.known().isEmpty()
        && rendering.span().length() < entity.name().length() - 2;
  }

  /** What two renderings share that count as the same. */
  private static String label(Rendering rendering, boolean isPart, Map<String, List<Use>> known) {
    String text = NameTexts.normal(rendering.text());
    if (rendering.way() == Way.LATIN && !isPart) {
      return "latin";
    }
    if (rendering.way() == Way.TRANSLATED) {
      // How far a translated name reaches is not certain: one that holds the other is the same.
      for (String other : known.keySet()) {
        if (!other.equals("latin") && (other.contains(text) || text.contains(other))) {
          return other;
        }
      }
    }
    return text;
  }

  private Finding report(ReadBitext bitext, Entity entity, Map<String, List<Use>> labels) {
    List<Map.Entry<String, List<Use>>> ordered = new ArrayList<>(labels.entrySet());
    ordered.sort(Comparator.comparingInt((Map.Entry<String, List<Use>> e) -> -e.getValue().size()));
    String most = ordered.get(0).getValue().get(0).rendering().text();
    boolean dominates = ordered.get(0).getValue().size() > ordered.get(1).getValue().size();
    Finding.Builder finding =
        Finding.of(
            this,
            dominates
                ? Message.of("check.name-inconsistent.message", entity.name(), labels.size(), most)
                : Message.of("check.name-inconsistent.message-even", entity.name(), labels.size()));
    List<Use> inOrder = new ArrayList<>();
    ordered.forEach(label -> inOrder.addAll(label.getValue()));
    inOrder.sort(
        Comparator.comparingInt((Use use) -> use.mention().bead())
            .thenComparing(use -> use.mention().span()));
    for (Use use : inOrder) {
      finding.in(bitext.beads().get(use.mention().bead()).bead());
      finding.target(use.rendering().segment().mark(use.rendering().span()));
      boolean minor = !dominates || !ordered.get(0).getValue().contains(use);
      if (minor) {
        finding.source(use.mention().segment().mark(use.mention().span()));
      }
    }
    for (Map.Entry<String, List<Use>> label : ordered) {
      String lines =
          label.getValue().stream()
              .map(use -> NameTexts.place(use.rendering().segment()))
              .collect(Collectors.toCollection(() -> new TreeSet<>(NameTexts.BY_NUMBER)))
              .stream()
              .collect(Collectors.joining(", "));
      finding.why(
          "target",
          label.getValue().get(0).rendering().text(),
          Message.of("why.name.times", label.getValue().size(), lines));
    }
    return finding.build();
  }
}
