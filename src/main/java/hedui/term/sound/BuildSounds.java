package hedui.term.sound;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Trains the sound model, as a step of the program's build. What is there and was made by the same
 * classes from the same data stays.
 */
public final class BuildSounds {
  /** The worst of the pairs are seldom sounds: saints, translations, misprints. */
  private static final double TRIM = 0.03;

  /** One name in so many is kept from a first training, to learn how correct names look. */
  private static final int HELD_OUT_OF = 4;

  private BuildSounds() {}

  /** Arguments: the jar of ECDICT, its SHA-256, the folder of classes, the file of the stamp. */
  public static void main(String[] arguments) throws IOException {
    Path target = Path.of(arguments[2]).resolve("hedui/term/sound");
    Path stampFile = Path.of(arguments[3]);
    String stamp = arguments[1] + " " + hashOfClasses(target);
    if (Files.exists(stampFile)
        && Files.exists(target.resolve(SoundFile.NAME))
        && Files.readString(stampFile).equals(stamp)) {
      return;
    }
    try (ZipFile zip = new ZipFile(arguments[0])) {
      ZipEntry entry = zip.getEntry("ecdict.csv");
      if (entry == null) {
        throw new IOException(arguments[0] + " holds no ecdict.csv");
      }
      try (InputStream csv = zip.getInputStream(entry)) {
        Files.write(target.resolve(SoundFile.NAME), build(DictionaryNames.read(csv)));
      }
    }
    Files.writeString(stampFile, stamp);
  }

  /** The model's file from pairs of names. */
  static byte[] build(DictionaryNames names) throws IOException {
    PinyinBuilder.Pinyin pinyin = PinyinBuilder.read();
    Readings bare =
        new Readings(
            pinyin.byCharacter(),
            new byte[pinyin.byCharacter().length],
            new byte[pinyin.byCharacter().length]);
    int[] counts = new int[pinyin.byCharacter().length];
    List<SoundTrainer.Pair> training = new ArrayList<>();
    List<SoundTrainer.Pair> held = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (DictionaryNames.Entry entry : names.entries()) {
      String english = entry.english().toLowerCase(Locale.ROOT);
      byte[] name = Spelling.of(english);
      int[] reading = reading(bare, entry.chinese());
      if (name.length >= 2
          && reading.length > 0
          && reading.length <= name.length
          && seen.add(english + entry.chinese())) {
        boolean isHeld = Math.floorMod(english.hashCode() * 31, HELD_OUT_OF) == 0;
        (isHeld ? held : training).add(new SoundTrainer.Pair(name, reading));
        for (int i = 0; i < entry.chinese().length(); i++) {
          counts[entry.chinese().charAt(i) - Readings.FIRST]++;
        }
      }
    }
    SoundModel.Tails tails =
        tails(SoundTrainer.train(pinyin.syllables(), training, TRIM).sounds(), held);
    training.addAll(held);
    SoundTrainer.Trained trained = SoundTrainer.train(pinyin.syllables(), training, TRIM);
    Readings readings =
        new Readings(
            pinyin.byCharacter(), logarithms(counts), logarithms(names.charactersElsewhere()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SoundFile.write(trained, readings, tails, out);
    // Read back once, so that a file that cannot be read breaks the build and not a run.
    SoundFile.read(new ByteArrayInputStream(out.toByteArray()));
    return out.toByteArray();
  }

  private static byte[] logarithms(int[] counts) {
    byte[] logarithms = new byte[counts.length];
    for (int i = 0; i < counts.length; i++) {
      logarithms[i] = Readings.logarithm(counts[i]);
    }
    return logarithms;
  }

  private static SoundModel.Tails tails(Sounds sounds, List<SoundTrainer.Pair> correct) {
    List<SoundTests> tests =
        correct.stream().map(p -> new SpelledName(sounds, p.name()).test(p.reading())).toList();
    Tail fit = Tail.of(tests.stream().mapToDouble(SoundTests::fit).toArray());
    Tail gain = Tail.of(tests.stream().mapToDouble(t -> -t.gain()).toArray());
    Tail extension = Tail.of(tests.stream().mapToDouble(t -> -t.extension()).toArray());
    SoundModel.Tails apart = new SoundModel.Tails(fit, gain, extension, fit);
    Tail together = Tail.of(tests.stream().mapToDouble(apart::worst).toArray());
    return new SoundModel.Tails(fit, gain, extension, together);
  }

  private static int[] reading(Readings readings, String chinese) {
    int[] reading = new int[chinese.length()];
    for (int i = 0; i < reading.length; i++) {
      reading[i] = readings.syllable(chinese.charAt(i));
      if (reading[i] < 0) {
        return new int[0];
      }
    }
    return reading;
  }

  /** Of the classes that the model depends on: those of this package. */
  private static String hashOfClasses(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
