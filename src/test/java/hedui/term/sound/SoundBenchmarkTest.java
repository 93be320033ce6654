package hedui.term.sound;

import static org.junit.jupiter.api.Assertions.assertTrue;

import hedui.term.sound.SoundModel.Judgement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Scores the sound model on a list of names that it was not trained on: {@code -Dnames.list=FILE},
 * tab separated, a header, the English name and the Simplified Chinese in the first two columns.
 * The limit is set on one half of the list, at five false alarms in a hundred, and everything is
 * measured on the other.
 */
final class SoundBenchmarkTest {
  private static final long SEED = 20240201;

  private final SoundModel model = SoundModel.load();
  private final Random random = new Random(SEED);

  private record Row(String english, String chinese) {}

  @Test
  @EnabledIfSystemProperty(named = "names.list", matches = ".+")
  void findsWrongNamesAtFiveFalseAlarmsInAHundred() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(System.getProperty("names.list")))) {
      String[] fields = line.split("\t");
      if (fields.length > 1 && fields[1].length() > 1 && model.reading(fields[1]).length > 0) {
        rows.add(new Row(fields[0], fields[1]));
      }
    }
    Collections.shuffle(rows, random);
    // Names that share a spelling stay on one side of the split.
    List<Row> limits =
        rows.stream().filter(r -> Math.floorMod(r.english().hashCode(), 2) == 0).toList();
    List<Row> measured =
        rows.stream().filter(r -> Math.floorMod(r.english().hashCode(), 2) == 1).toList();
    double[] correct =
        limits.stream().mapToDouble(r -> share(r.english(), r.chinese())).sorted().toArray();
    double limit = correct[(int) (0.05 * correct.length)];

    long start = System.nanoTime();
    double alarms = part(measured, limit, r -> share(r.english(), r.chinese()));
    double seconds = (System.nanoTime() - start) / 1e9;
    double wrong =
        part(
            measured,
            limit,
            r -> share(r.english(), other(measured, r, random.nextInt(measured.size()))));
    double neighbour =
        part(
            measured.subList(0, 1500),
            limit,
            r -> {
              String near = neighbour(measured, r);
              return near.isEmpty() ? Double.NaN : share(r.english(), near);
            });
    int[] located = new int[2];
    double syllable =
        part(
            measured,
            limit,
            r -> {
              String from = measured.get(random.nextInt(measured.size())).chinese();
              int at = random.nextInt(r.chinese().length());
              char c = from.charAt(random.nextInt(from.length()));
              if (model.syllable(c) == model.syllable(r.chinese().charAt(at))) {
                return Double.NaN;
              }
              String changed = r.chinese().substring(0, at) + c + r.chinese().substring(at + 1);
              Judgement judgement = model.judge(r.english(), changed);
              if (judgement.share() <= limit) {
                located[1]++;
                located[0] += judgement.suspect() == at ? 1 : 0;
              }
              return judgement.share();
            });
    double cut =
        part(
            measured,
            limit,
            r ->
                r.chinese().length() < 3
                    ? Double.NaN
                    : share(r.english(), r.chinese().substring(0, r.chinese().length() - 1)));
    double place = (double) located[0] / located[1];
    System.out.printf(
        "%d names, limit %.4f: false alarms %.1f %%, another's name %.1f, a neighbour's %.1f,"
            + " one syllable %.1f (right place %.1f), cut %.1f; %.0f names a second%n",
        measured.size(),
        limit,
        100 * alarms,
        100 * wrong,
        100 * neighbour,
        100 * syllable,
        100 * place,
        100 * cut,
        measured.size() / seconds);
    assertTrue(alarms < 0.06 && wrong > 0.99 && neighbour > 0.68);
    assertTrue(syllable > 0.9 && place > 0.97 && cut > 0.84);
  }

  private interface Share {
    double of(Row row);
  }

  private static double part(List<Row> rows, double limit, Share share) {
    double[] all = rows.stream().mapToDouble(share::of).filter(s -> !Double.isNaN(s)).toArray();
    return (double) Arrays.stream(all).filter(s -> s <= limit).count() / all.length;
  }

  private double share(String english, String chinese) {
    return model.judge(english, chinese).share();
  }

  private boolean sounds(String one, String other) {
    return Arrays.equals(model.reading(one), model.reading(other));
  }

  private String other(List<Row> rows, Row row, int from) {
    int i = from;
    while (sounds(rows.get(i).chinese(), row.chinese())) {
      i = (i + 1) % rows.size();
    }
    return rows.get(i).chinese();
  }

  private String neighbour(List<Row> rows, Row row) {
    LevenshteinDistance distance = new LevenshteinDistance(2);
    String nearest = "";
    int least = 3;
    for (Row other : rows) {
      int apart = distance.apply(row.english(), other.english());
      if (apart > 0 && apart < least && !sounds(other.chinese(), row.chinese())) {
        least = apart;
        nearest = other.chinese();
      }
    }
    return nearest;
  }
}
