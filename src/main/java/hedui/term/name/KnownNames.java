package hedui.term.name;

import hedui.bitext.Span;
import hedui.lexicon.ChineseNormal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Well-known names with their accepted Chinese in Taiwan and on the Mainland, given names with
 * theirs, and short forms of given names. Immutable.
 */
public final class KnownNames {
  private static final class Shared {
    static final KnownNames NAMES = new KnownNames(lines("names.tsv"), lines("nicknames.txt"));
  }

  /**
   * A well-known name; its Chinese is as written, the best first.
   *
   * @param english its forms, the best first
   */
  public record Known(
      NameKind kind, List<String> english, List<String> taiwan, List<String> mainland) {
    public Known {
      english = List.copyOf(english);
      taiwan = List.copyOf(taiwan);
      mainland = List.copyOf(mainland);
    }
  }

  private final Map<String, Known> names = new LinkedHashMap<>();
  private final Map<String, List<String>> given = new HashMap<>();
  private final Map<String, String> givenOf = new HashMap<>();
  private final Map<String, Set<String>> shortForms = new HashMap<>();

  private KnownNames(List<String> rows, List<String> nicknames) {
    rows.forEach(this::add);
    for (String row : nicknames) {
      String[] forms = row.split(" ");
      for (String form : forms) {
        shortForms.computeIfAbsent(form, f -> new HashSet<>()).addAll(Arrays.asList(forms));
      }
    }
  }

  private void add(String row) {
    if (row.startsWith("kind\t")) {
      return;
    }
    String[] fields = row.split("\t", -1);
    if (fields.length != 4) {
      throw new IllegalArgumentException(
          "has " + fields.length + " fields, not kind, english, zh_TW, zh_CN parted by tabs");
    }
    List<String> english = forms(fields[1]);
    List<String> taiwan = forms(fields[2].isBlank() ? fields[3] : fields[2]);
    List<String> mainland = forms(fields[3].isBlank() ? fields[2] : fields[3]);
    if (english.isEmpty() || taiwan.isEmpty()) {
      throw new IllegalArgumentException("has no English name or no Chinese one");
    }
    if (fields[0].equals("given")) {
      Set<String> all = new LinkedHashSet<>();
      taiwan.forEach(name -> all.add(normal(name)));
      mainland.forEach(name -> all.add(normal(name)));
      english.forEach(name -> given.put(key(name), List.copyOf(all)));
      all.forEach(name -> givenOf.putIfAbsent(name, english.get(0)));
    } else {
      Known known = new Known(kind(fields[0]), english, taiwan, mainland);
      english.forEach(name -> names.put(key(name), known));
    }
  }

  public static KnownNames load() {
    return Shared.NAMES;
  }

  /**
   * These and a user's own, which come before these where both know a name.
   *
   * @param rows kind ({@code company}, {@code person}, {@code organisation}, {@code product},
   *     {@code place}, {@code other}, or {@code given} for a given name), English, Taiwan,
   *     Mainland, parted by tabs; several forms by |, the best first; where one region is left
   *     empty the other's counts. A header, comments (#) and blank lines are passed over.
   * @throws IllegalArgumentException if a row is none; the message begins with its number
   */
  public KnownNames with(List<String> rows) {
    KnownNames all = new KnownNames(List.of(), List.of());
    all.names.putAll(names);
    all.given.putAll(given);
    all.givenOf.putAll(givenOf);
    all.shortForms.putAll(shortForms);
    for (int i = 0; i < rows.size(); i++) {
      String row = rows.get(i);
      if (!row.isBlank() && !row.startsWith("#")) {
        try {
          all.add(row);
        } catch (IllegalArgumentException complaint) {
          throw new IllegalArgumentException((i + 1) + ": " + complaint.getMessage(), complaint);
        }
      }
    }
    return all;
  }

  private static List<String> forms(String cell) {
    return Arrays.stream(cell.split("\\|")).map(String::strip).filter(f -> !f.isEmpty()).toList();
  }

  private static NameKind kind(String word) {
    for (NameKind kind : NameKind.values()) {
      if (kind.name().equals(word.toUpperCase(Locale.ROOT))) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        "has the kind "
            + word
            + "; use company, person, organisation, product, place, other or given");
  }

  /** Every well-known name, in the order of the list. */
  public Collection<Known> all() {
    return new LinkedHashSet<>(names.values());
  }

  /** A well-known name by one of its English forms, whatever their case. */
  public Optional<Known> find(String english) {
    return Optional.ofNullable(names.get(key(english)));
  }

  /** Accepted Chinese of a given name or a famous surname, in the normal form. */
  public List<String> given(String part) {
    return given.getOrDefault(key(part), List.of());
  }

  /** Where an accepted form of some given name, two characters or longer, first stands. */
  Optional<Span> anyGiven(String normal) {
    for (int at = 0; at + 1 < normal.length(); at++) {
      for (int length = 4; length >= 2; length--) {
        if (at + length <= normal.length()
            && ChineseNormal.isHan(normal.charAt(at))
            && givenOf.containsKey(normal.substring(at, at + length))) {
          return Optional.of(new Span(at, at + length));
        }
      }
    }
    return Optional.empty();
  }

  /** The given name that some Chinese is an accepted form of. */
  public Optional<String> givenNameOf(String chinese) {
    return Optional.ofNullable(givenOf.get(normal(chinese)));
  }

  /** Whether two given names may be the same person's: {@code Andy} and {@code Andrew}. */
  public boolean isSameGivenName(String one, String other) {
    String a = key(one);
    String b = key(other);
    return a.equals(b) || shortForms.getOrDefault(a, Set.of()).contains(b);
  }

  static String key(String name) {
    return name.replace('’', '\'').toLowerCase(Locale.ROOT);
  }

  /** Chinese in the form that texts are compared in. */
  static String normal(String chinese) {
    return new String(ChineseNormal.shared().normal(chinese));
  }

  private static List<String> lines(String resource) {
    try (InputStream in = KnownNames.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + resource + " is missing");
      }
      List<String> lines = new ArrayList<>();
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line);
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
