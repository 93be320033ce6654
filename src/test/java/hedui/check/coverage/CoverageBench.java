package hedui.check.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hedui.audit.Auditor;
import hedui.bitext.Document;
import hedui.check.Checks;
import hedui.check.ReadBitext;
import hedui.input.InputException;
import hedui.input.Inputs;
import hedui.lexicon.Lexicon;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPInputStream;

/**
 * Counts and measures over files of pairs; no test runs it.
 *
 * <pre>
 * count FILE           the table of Evidence: pairs that are good translations
 * sabotage FILE        share of deleted comma pieces found at 1 % of the untouched pairs flagged
 * insert FILE          the same of inserted ones
 * cost FILE            share of the time of an audit; FILE is any input of hedui
 * </pre>
 *
 * FILE is TSV with a header that names {@code source} and {@code target}, or JSON lines with {@code
 * src} and {@code pe_detok}, packed with gzip or not.
 */
final class CoverageBench {
  record Pair(String source, String target) {}

  private CoverageBench() {}

  public static void main(String[] arguments) throws IOException, InputException {
    if (arguments[0].equals("cost")) {
      cost(Path.of(arguments[1]));
      return;
    }
    List<Pair> pairs = read(Path.of(arguments[1]));
    switch (arguments[0]) {
      case "count" -> count(pairs);
      case "sabotage" -> sabotage(pairs);
      case "insert" -> insert(pairs);
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  /** The share of an audit's time that coverage takes, once everything is warm and read. */
  private static void cost(Path file) throws IOException, InputException {
    Document document = new Inputs(Optional.empty(), InputStream.nullInputStream()).read(file);
    Auditor auditor = new Auditor();
    long whole = 0;
    long coverage = 0;
    for (int i = 0; i < 25; i++) {
      long start = System.nanoTime();
      auditor.audit(document);
      long end = System.nanoTime();
      long own = 0;
      for (ReadBitext bitext : auditor.read(document)) {
        Checks.run(Checks.ALL, bitext);
        long begin = System.nanoTime();
        CoverageReading.of(bitext);
        own += System.nanoTime() - begin;
      }
      if (i >= 5) {
        whole += end - start;
        coverage += own;
      }
    }
    System.out.printf(Locale.ROOT, "coverage: %.2f of the audit%n", coverage / (double) whole);
  }

  static List<Pair> read(Path file) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    boolean packed = file.toString().endsWith(".gz");
    ObjectMapper json = new ObjectMapper();
    try (InputStream raw = Files.newInputStream(file);
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(
                    packed ? new GZIPInputStream(raw) : raw, StandardCharsets.UTF_8))) {
      int source = -1;
      int target = -1;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith("{")) {
          JsonNode node = json.readTree(line);
          pairs.add(
              new Pair(
                  node.path("src")
                      .asText()
                      .replace(" '", "'")
                      .replace(" ,", ",")
                      .replace(" .", "."),
                  node.path("pe_detok").asText()));
        } else {
          List<String> fields = List.of(line.split("\t", -1));
          if (source < 0) {
            source = fields.indexOf("source");
            target = fields.indexOf("target");
          } else {
            pairs.add(new Pair(fields.get(source), fields.get(target)));
          }
        }
      }
    }
    return pairs;
  }

  private static void count(List<Pair> pairs) {
    Lexicon lexicon = Lexicon.load();
    Homes homes = new Homes(lexicon);
    long[][] translated = new long[WordClass.values().length][Homes.LEVELS];
    long[][] absent = new long[WordClass.values().length][Homes.LEVELS];
    Map<String, List<Integer>> byWord = new HashMap<>();
    for (int i = 0; i < pairs.size(); i++) {
      for (String w :
          new HashSet<>(List.of(pairs.get(i).source().toLowerCase(Locale.ROOT).split("\\W+")))) {
        int id = lexicon.find(w);
        if (w.length() > 3 && (id < 0 || !lexicon.is(id, Lexicon.FUNCTION))) {
          byWord.computeIfAbsent(w, k -> new ArrayList<>()).add(i);
        }
      }
    }
    Random random = new Random(7);
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      Part part = part(lexicon, pair.source(), pair.target());
      homes.read(part);
      for (int t = 0; t < part.tokens(); t++) {
        translated[homes.wordClass(t).ordinal()][homes.level(t)]++;
      }
      // A piece of another sentence, every other time one that shares a word with this one.
      int other = random.nextInt(pairs.size());
      if (i % 2 == 0) {
        String[] words = pair.source().toLowerCase(Locale.ROOT).split("\\W+");
        for (int k = 0; k < 8; k++) {
          List<Integer> sharing =
              byWord.getOrDefault(words[random.nextInt(words.length)], List.of());
          if (sharing.size() > 1) {
            other = sharing.get(random.nextInt(sharing.size()));
            if (other != i) break;
          }
        }
      }
      if (other == i) continue;
      String[] words = pairs.get(other).source().split(" ");
      int size = Math.min(words.length, 5 + random.nextInt(10));
      int from = random.nextInt(words.length - size + 1);
      String glue = String.join(" ", Arrays.asList(words).subList(from, from + size));
      boolean front = random.nextBoolean();
      String text = front ? glue + ", " + pair.source() : pair.source() + ", " + glue;
      part = part(lexicon, text, pair.target());
      homes.read(part);
      for (int t = 0; t < part.tokens(); t++) {
        boolean inside =
            front
                ? part.english[0].end(t) <= glue.length()
                : part.english[0].start(t) >= pair.source().length();
        if (inside && (t > 0)) {
          absent[homes.wordClass(t).ordinal()][homes.level(t)]++;
        }
      }
    }
    for (WordClass word : WordClass.values()) {
      long n = Arrays.stream(translated[word.ordinal()]).sum();
      long m = Arrays.stream(absent[word.ordinal()]).sum();
      StringBuilder row = new StringBuilder("{");
      for (int l = 0; l < Homes.LEVELS; l++) {
        // Prior counts of half, shared out, keep small cells near nothing.
        double p = (translated[word.ordinal()][l] + 2.0) / (n + 12.0);
        double q = (absent[word.ordinal()][l] + 2.0) / (m + 12.0);
        row.append(
            String.format(
                Locale.ROOT,
                "%s%.1f",
                l == 0 ? "" : ", ",
                Math.max(-4, Math.min(4, Math.log(q / p)))));
      }
      System.out.printf(
          Locale.ROOT,
          "%s}, // %s  %d: %s  %d: %s%n",
          row,
          word,
          n,
          Arrays.toString(translated[word.ordinal()]),
          m,
          Arrays.toString(absent[word.ordinal()]));
    }
  }

  /** The Chinese without one of its comma pieces. */
  record Cut(int pair, String target, int length, int piece, int pieces) {}

  /** Words of what was deleted, of the reported run, and of both. */
  record Where(int deleted, int marked, int both) {}

  static List<Cut> cuts(List<Pair> pairs) {
    List<Cut> cuts = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      String target = pairs.get(i).target();
      List<Integer> commas = new ArrayList<>(List.of(-1));
      for (int k = 0; k < target.length(); k++) {
        char c = target.charAt(k);
        if (c == '，'
            || c == ',' && k + 1 < target.length() && !Character.isDigit(target.charAt(k + 1))) {
          commas.add(k);
        }
      }
      if (commas.size() < 2) continue;
      commas.add(target.length());
      Random random = new Random(i);
      int k = random.nextInt(commas.size() - 1);
      String piece = target.substring(commas.get(k) + 1, commas.get(k + 1));
      int han =
          (int)
              piece
                  .chars()
                  .filter(
                      c ->
                          hedui.lexicon.ChineseNormal.isHan((char) c)
                              || Character.isLetterOrDigit(c))
                  .count();
      if (han < 4) continue;
      String left = target.substring(0, commas.get(k) + 1);
      String right = k + 2 < commas.size() ? target.substring(commas.get(k + 1) + 1) : "";
      if (right.isEmpty()) {
        char last = target.charAt(target.length() - 1);
        left =
            left.substring(0, left.length() - 1)
                + (Character.isLetterOrDigit(last) ? "" : String.valueOf(last));
      }
      cuts.add(new Cut(i, left + right, han, k, commas.size() - 1));
    }
    return cuts;
  }

  private static void sabotage(List<Pair> pairs) {
    Scorer scorer = new Scorer();
    double[] clean =
        pairs.stream().mapToDouble(p -> scorer.score(p.source(), p.target())).toArray();
    double[] sorted = clean.clone();
    Arrays.sort(sorted);
    int allowed = sorted.length / 100;
    double threshold = sorted[sorted.length - 1 - allowed];
    List<Cut> cuts = cuts(pairs);
    int[] bounds = {4, 7, 10, 15, 23, 10_000};
    int[] n = new int[bounds.length];
    int[] found = new int[bounds.length];
    for (Cut cut : cuts) {
      double score = scorer.score(pairs.get(cut.pair()).source(), cut.target());
      for (int b = 0; b + 1 < bounds.length; b++) {
        if (cut.length() >= bounds[b] && cut.length() < bounds[b + 1]) {
          n[b]++;
          if (score > threshold) found[b]++;
        }
      }
    }
    int deleted = 0;
    int marked = 0;
    int both = 0;
    for (Cut cut : cuts) {
      Where where = scorer.where(pairs.get(cut.pair()).source(), cut);
      deleted += where.deleted();
      marked += where.marked();
      both += where.both();
    }
    System.out.printf(
        Locale.ROOT,
        "where: %.3f of %d deleted words marked, %.3f of %d marked words deleted%n",
        both / (double) Math.max(1, deleted),
        deleted,
        both / (double) Math.max(1, marked),
        marked);
    System.out.printf(
        Locale.ROOT,
        "%d pairs, threshold %.2f; above 3: %.1f %%, 4: %.1f %%, 5: %.1f %%, 8: %.1f %%%n",
        pairs.size(),
        threshold,
        share(clean, 3),
        share(clean, 4),
        share(clean, 5),
        share(clean, 8));
    for (int b = 0; b + 1 < bounds.length; b++) {
      System.out.printf(
          Locale.ROOT, "%d+: %.2f (%d)  ", bounds[b], found[b] / (double) Math.max(1, n[b]), n[b]);
    }
    System.out.printf(
        Locale.ROOT,
        "all: %.3f (%d)%n",
        Arrays.stream(found).sum() / (double) Arrays.stream(n).sum(),
        Arrays.stream(n).sum());
  }

  /** A comma piece of another translation is put before one of the pieces, or at the end. */
  private static void insert(List<Pair> pairs) {
    Scorer scorer = new Scorer();
    double[] clean =
        pairs.stream().mapToDouble(p -> scorer.added(p.source(), p.target())).toArray();
    double[] sorted = clean.clone();
    Arrays.sort(sorted);
    double threshold = sorted[sorted.length - 1 - sorted.length / 100];
    int[] bounds = {4, 7, 10, 15, 23, 10_000};
    int[] n = new int[bounds.length];
    int[] found = new int[bounds.length];
    Random random = new Random(11);
    for (Pair pair : pairs) {
      String[] donors = pairs.get(random.nextInt(pairs.size())).target().split("[，。]");
      String piece = donors[random.nextInt(donors.length)].strip();
      int han =
          (int) piece.chars().filter(c -> hedui.lexicon.ChineseNormal.isHan((char) c)).count();
      if (han < 4) continue;
      int comma = pair.target().indexOf('，');
      String target =
          comma > 0 && random.nextBoolean()
              ? pair.target().substring(0, comma + 1) + piece + pair.target().substring(comma)
              : pair.target().replaceAll("[。.]?$", "") + "，" + piece + "。";
      double score = scorer.added(pair.source(), target);
      for (int b = 0; b + 1 < bounds.length; b++) {
        if (han >= bounds[b] && han < bounds[b + 1]) {
          n[b]++;
          if (score > threshold) found[b]++;
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "insert: threshold %.2f; above 3: %.1f %%, 4: %.1f %%, 5: %.1f %%, 6: %.1f %%%n",
        threshold,
        share(clean, 3),
        share(clean, 4),
        share(clean, 5),
        share(clean, 6));
    for (int b = 0; b + 1 < bounds.length; b++) {
      System.out.printf(
          Locale.ROOT, "%d+: %.2f (%d)  ", bounds[b], found[b] / (double) Math.max(1, n[b]), n[b]);
    }
    System.out.printf(
        Locale.ROOT,
        "all: %.3f (%d)%n",
        Arrays.stream(found).sum() / (double) Arrays.stream(n).sum(),
        Arrays.stream(n).sum());
  }

  private static final hedui.quantity.QuantityReader EN =
      hedui.quantity.QuantityReader.of(hedui.bitext.Language.EN);
  private static final hedui.quantity.QuantityReader ZH =
      hedui.quantity.QuantityReader.of(hedui.bitext.Language.ZH_CN);

  static Part part(Lexicon lexicon, String source, String target) {
    return Part.of(
        lexicon.english(source), lexicon.chinese(target), EN.read(source), ZH.read(target));
  }

  private static double share(double[] scores, double threshold) {
    return 100.0 * Arrays.stream(scores).filter(s -> s > threshold).count() / scores.length;
  }

  /** Scores a pair of plain texts. */
  static final class Scorer {
    private final Lexicon lexicon = Lexicon.load();
    private final Homes homes = new Homes(lexicon);
    private final Cuts cuts = new Cuts(lexicon);

    double score(String source, String target) {
      Part part = part(lexicon, source, target);
      homes.read(part);
      byte[] at = cuts.of(part);
      return Spans.best(new Weights(part, homes, Weights.RATIO), at).score();
    }

    /**
     * Where the English has as many comma pieces as the Chinese, those of one number belong
     * together. Nothing is counted for others, nor where no finding is made.
     */
    Where where(String source, Cut cut) {
      String[] pieces = source.split("(?<=[,;])\\s+");
      Part part = part(lexicon, source, cut.target());
      homes.read(part);
      byte[] at = cuts.of(part);
      Spans.Run run = Spans.best(new Weights(part, homes, Weights.RATIO), at);
      if (pieces.length != cut.pieces() || run.score() < PartReader.THRESHOLD) {
        return new Where(0, 0, 0);
      }
      int from = 0;
      for (int p = 0; p < cut.piece(); p++) {
        from = source.indexOf(pieces[p], from) + pieces[p].length();
      }
      int to = source.indexOf(pieces[cut.piece()], from) + pieces[cut.piece()].length();
      int deleted = 0;
      int both = 0;
      for (int t = 0; t < part.tokens(); t++) {
        if (part.english[0].start(t) >= from && part.english[0].end(t) <= to) {
          deleted++;
          both += t >= run.from() && t < run.to() ? 1 : 0;
        }
      }
      return new Where(deleted, run.to() - run.from(), both);
    }

    double added(String source, String target) {
      Part part = part(lexicon, source, target);
      homes.read(part);
      return Additions.best(homes, new Weights(part, homes, Weights.RATIO)).score();
    }
  }
}
