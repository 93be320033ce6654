package hedui.term.name;

import hedui.bitext.Segment;
import hedui.bitext.Span;
import hedui.lexicon.EnglishText;
import hedui.lexicon.Lexicon;
import hedui.term.name.Capitals.Sequence;
import hedui.term.name.DocumentNames.BeadText;
import hedui.term.name.KnownNames.Known;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the names of a document's English side and whom or what each of them names. */
final class NameFinder {
  private static final Set<String> NOBODY =
      Set.of("operator", "unidentified analyst", "unknown speaker", "unidentified participant");
  private static final String[] ADDRESSES =
      ("thanks|thank you|hi|hey|hello|welcome|over to|sure|yes|yeah|"
              + "so|well|okay|ok|good question")
          .split("\\|");
  private static final String[] OFFICES =
      (", our |, the company|, chief|, ceo|, cfo|, coo|, president|"
              + ", vice|, head of|, senior|, executive|, who |, managing")
          .split("\\|");

  /** No form of address, office or introduction is longer than this. */
  private static final int CUE = 40;

  /** A name in the English, before its rendering is looked for. */
  record Found(int bead, Segment segment, Span span, Entity entity, List<String> parts) {}

  private record Raw(int bead, int segment, EnglishText text, Sequence sequence) {}

  private final List<BeadText> beads;
  private final Lexicon lexicon;
  private final KnownNames known;
  private final People people;
  private final List<Raw> raws = new ArrayList<>();
  private final BitSet smallLetters = new BitSet();
  private final Map<String, Integer> midSentence = new HashMap<>();
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final Map<String, Integer> turns = new HashMap<>();

  NameFinder(List<BeadText> beads, Lexicon lexicon, KnownNames known) {
    this.beads = beads;
    this.known = known;
    this.people = new People(known);
    this.lexicon = lexicon;
  }

  List<Found> find() {
    String before = "";
    for (int b = 0; b < beads.size(); b++) {
      String speaker = beads.get(b).bead().speaker();
      if (!speaker.equals(before)) {
        turns.merge(speaker, 1, Integer::sum);
        before = speaker;
      }
      for (int s = 0; s < beads.get(b).source().size(); s++) {
        collect(b, s, beads.get(b).source().get(s));
      }
    }
    for (String speaker : turns.keySet().stream().sorted().toList()) {
      if (!speaker.isBlank() && !NOBODY.contains(speaker.toLowerCase(Locale.ROOT))) {
        List<String> words = People.words(speaker.split(" - |, ")[0]);
        if (words.size() > 1) {
          people.add(words);
        }
      }
    }
    raws.forEach(this::introduction);
    raws.forEach(this::address);
    List<Found> found = new ArrayList<>();
    raws.forEach(raw -> resolve(raw, found));
    return found;
  }

  List<Entity> entities() {
    return List.copyOf(entities.values());
  }

  private void collect(int bead, int segment, EnglishText text) {
    for (int i = 0; i < text.size(); i++) {
      int word = text.word(i);
      if (word >= 0 && !text.isCapitalised(i)) {
        smallLetters.set(word);
      }
    }
    for (Sequence sequence : Capitals.find(text)) {
      raws.add(new Raw(bead, segment, text, sequence));
      for (int i = sequence.first(); i <= sequence.last(); i++) {
        if (i > sequence.first() || !sequence.starts()) {
          midSentence.merge(Capitals.word(text, i), 1, Integer::sum);
        }
      }
    }
  }

  private static List<String> words(Raw raw, int first) {
    List<String> words = new ArrayList<>();
    for (int i = first; i <= raw.sequence.last(); i++) {
      String word = Capitals.word(raw.text, i);
      if (word.length() > 1) {
        words.add(word);
      }
    }
    return words;
  }

  private boolean isOrdinary(EnglishText text, int token) {
    int word = text.word(token);
    return word >= 0
        && (lexicon.is(word, Lexicon.FUNCTION)
            || (!lexicon.is(word, Lexicon.CAPITALISED) && !lexicon.is(word, Lexicon.PERSON))
            || smallLetters.get(word));
  }

  private boolean isFunction(EnglishText text, int token) {
    return text.word(token) >= 0 && lexicon.is(text.word(token), Lexicon.FUNCTION);
  }

  private boolean mayBePerson(EnglishText text, int token) {
    int word = text.word(token);
    return word < 0 || lexicon.is(word, Lexicon.PERSON);
  }

  /** "from the line of Brian Nowak with Morgan Stanley", "Rohan Venkataraman, our CFO". */
  private void introduction(Raw raw) {
    EnglishText text = raw.text;
    int first = raw.sequence.first();
    int last = raw.sequence.last();
    List<String> words = words(raw, first);
    if (words.isEmpty() || words.size() > 4 || known.find(joined(raw, first)).isPresent()) {
      return;
    }
    String whole = text.text();
    boolean titled = first > 0 && Capitals.TITLES.contains(Capitals.word(text, first - 1));
    if (titled && words.size() <= 3) {
      people.add(words);
      return;
    }
    if (words.size() < 2) {
      return;
    }
    String after = after(whole, text.end(last));
    String before = before(whole, text.start(first));
    boolean fromLine =
        (before.endsWith("line of") || before.endsWith("from") || before.endsWith("go to"))
            && (after.startsWith(" with ")
                || after.startsWith(" from ")
                || after.startsWith(" at ")
                || after.startsWith(" of "));
    boolean office = false;
    for (String word : OFFICES) {
      office |= after.startsWith(word);
    }
    if (fromLine || (office && mayBePerson(text, first) && !isOrdinary(text, last))) {
      people.add(words);
    }
  }

  /** The words before a place, in small letters, as far as any cue reaches. */
  private static String before(String text, int end) {
    return text.substring(Math.max(0, end - CUE), end).toLowerCase(Locale.ROOT).stripTrailing();
  }

  private static String after(String text, int start) {
    return text.substring(start, Math.min(text.length(), start + CUE)).toLowerCase(Locale.ROOT);
  }

  /** "Thanks, Brian": somebody whom no header names. */
  private void address(Raw raw) {
    EnglishText text = raw.text;
    int first = raw.sequence.first();
    if (raw.sequence.last() != first
        || text.kind(first) != EnglishText.Kind.WORD
        || !mayBePerson(text, first)
        || text.isAcronym(first)
        || known.find(Capitals.word(text, first)).isPresent()) {
      return;
    }
    String word = Capitals.word(text, first);
    if (!people.find(List.of(word)).isEmpty() || word.length() < 3) {
      return;
    }
    String whole = text.text();
    String before = before(whole, text.start(first));
    int end = text.end(first);
    boolean stops = end >= whole.length() || ".,!?".indexOf(whole.charAt(end)) >= 0;
    boolean given = text.word(first) >= 0 && lexicon.is(text.word(first), Lexicon.PERSON);
    for (String address : ADDRESSES) {
      if (stops
          && given
          && !isOrdinary(text, first)
          && (before.endsWith(address + ",")
              || (before.endsWith(address) && !address.equals("so") && !address.equals("well")))) {
        people.add(List.of(word));
        return;
      }
    }
  }

  private static String joined(Raw raw, int first) {
    return raw.text.text().substring(raw.text.start(first), raw.text.end(raw.sequence.last()));
  }

  private void resolve(Raw raw, List<Found> found) {
    EnglishText text = raw.text;
    int first = raw.sequence.first();
    int last = raw.sequence.last();
    String whole = text.text();
    // "U.S. Internet": the country is a name of its own.
    if (last - first >= 1 && text.end(first) - text.start(first) == 1) {
      int end = text.end(first + 1) + 1;
      if (end <= whole.length()
          && known.find(whole.substring(text.start(first), end)).isPresent()) {
        listed(raw, text.start(first), end, found);
        if (last - first >= 2) {
          resolve(
              new Raw(raw.bead, raw.segment, text, new Sequence(first + 2, last, false)), found);
        }
        return;
      }
    }
    for (int from = first; from <= last; from++) {
      boolean starts = raw.sequence.starts() && from == first;
      String name = joined(raw, from);
      if (known.find(name).isPresent() && !(starts && from == last && isCommonStart(text, from))) {
        listed(raw, text.start(from), text.end(last), found);
        return;
      }
      List<String> words = words(raw, from);
      List<Integer> who = people.find(words);
      if (!who.isEmpty()
          && !(words.size() == 1 && starts && isOrdinary(text, from) && !isAddressed(text, from))) {
        person(raw, from, words, who, found);
        return;
      }
      if (from < last && !(starts && isOrdinary(text, from)) && from == first) {
        // Only a word that begins the sentence, or one before a known name, may be left out.
        boolean restKnown = false;
        for (int rest = from + 1; rest <= last; rest++) {
          restKnown |= words(raw, rest).size() > 1 && !people.find(words(raw, rest)).isEmpty();
        }
        if (!restKnown) {
          break;
        }
      }
    }
    other(raw, found);
  }

  private boolean isCommonStart(EnglishText text, int token) {
    int word = text.word(token);
    return word >= 0
        && smallLetters.get(word)
        && !midSentence.containsKey(Capitals.word(text, token));
  }

  private static boolean isAddressed(EnglishText text, int token) {
    int end = text.end(token);
    return end < text.text().length() && text.text().charAt(end) == ',';
  }

  private void listed(Raw raw, int start, int end, List<Found> found) {
    String name = raw.text.text().substring(start, end);
    Optional<Known> entry = known.find(name);
    if (entry.isEmpty()) {
      return;
    }
    Entity entity =
        entities.computeIfAbsent(
            "known " + entry.get().english().get(0),
            key ->
                new Entity(
                    entities.size(),
                    entry.get().kind(),
                    entry.get().english().get(0),
                    List.of(name),
                    entry));
    found.add(new Found(raw.bead, segment(raw), new Span(start, end), entity, List.of(name)));
  }

  private Segment segment(Raw raw) {
    return beads.get(raw.bead).bead().source().get(raw.segment);
  }

  private void person(Raw raw, int from, List<String> words, List<Integer> who, List<Found> found) {
    int chosen = who.size() == 1 ? who.get(0) : choose(raw, who);
    List<String> full = people.all().get(chosen);
    Entity entity =
        entities.computeIfAbsent(
            "person " + chosen,
            key ->
                new Entity(
                    entities.size(),
                    NameKind.PERSON,
                    String.join(" ", full),
                    full,
                    Optional.empty()));
    Span span = new Span(raw.text.start(from), raw.text.end(raw.sequence.last()));
    found.add(new Found(raw.bead, segment(raw), span, entity, words));
  }

  /**
   * Of several who share a name: the one who spoke before, where he is thanked or addressed in the
   * first words of a turn; else who speaks most and is not speaking now.
   */
  private int choose(Raw raw, List<Integer> who) {
    String now = beads.get(raw.bead).bead().speaker();
    int first = raw.bead;
    while (first > 0 && beads.get(first - 1).bead().speaker().equals(now)) {
      first--;
    }
    if (first == raw.bead && first > 0 && raw.segment == 0) {
      String previous = beads.get(first - 1).bead().speaker();
      for (int person : who) {
        if (people.all().get(person).equals(People.words(previous))) {
          return person;
        }
      }
    }
    int best = who.get(0);
    int most = -1;
    for (int person : who) {
      int count = 0;
      boolean speaking = false;
      for (Map.Entry<String, Integer> turn : turns.entrySet()) {
        if (People.words(turn.getKey()).equals(people.all().get(person))) {
          count += turn.getValue();
          speaking |= turn.getKey().equals(now);
        }
      }
      if (!speaking && count > most) {
        most = count;
        best = person;
      }
    }
    return best;
  }

  private void other(Raw raw, List<Found> found) {
    EnglishText text = raw.text;
    int first = raw.sequence.first();
    int last = raw.sequence.last();
    if (raw.sequence.starts()
        && text.word(first) >= 0
        && (isOrdinary(text, first) || first == last)
        && (isFunction(text, first) || !midSentence.containsKey(Capitals.word(text, first)))) {
      first++;
    }
    if (first > last || (first == last && text.isAcronym(first))) {
      return;
    }
    String name = joined(raw, first);
    if (known.find(name).isPresent()) {
      listed(raw, text.start(first), text.end(last), found);
      return;
    }
    if (name.length() < 3) {
      return;
    }
    Entity entity =
        entities.computeIfAbsent(
            "other " + KnownNames.key(name),
            key ->
                new Entity(entities.size(), NameKind.OTHER, name, List.of(name), Optional.empty()));
    found.add(
        new Found(
            raw.bead,
            segment(raw),
            new Span(text.start(first), text.end(last)),
            entity,
            words(raw, first)));
  }
}
