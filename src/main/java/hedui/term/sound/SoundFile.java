package hedui.term.sound;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** The sound model as a file: syllables, readings of characters, counts, tails. */
final class SoundFile {
  static final String NAME = "sounds.bin";

  /** Counts are kept to a thirty-second, which is finer than what they are estimated from. */
  private static final float STEPS = 32;

  private SoundFile() {}

  static void write(
      SoundTrainer.Trained trained, Readings readings, SoundModel.Tails tails, OutputStream to)
      throws IOException {
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(to))) {
      Syllables syllables = trained.syllables();
      out.writeShort(syllables.size());
      for (String name : syllables.names()) {
        out.writeUTF(name);
      }
      short[] byCharacter = readings.syllables();
      for (short syllable : byCharacter) {
        out.writeShort(syllable);
      }
      out.write(readings.inNames());
      out.write(readings.elsewhere());
      LongTable pairs = trained.pairs();
      out.writeInt(pairs.size());
      for (int p = 0; p < pairs.size(); p++) {
        out.writeLong(pairs.key(p));
      }
      for (float count : trained.counts()) {
        number(out, Math.round(count * STEPS));
      }
      for (float count : trained.trigrams()) {
        number(out, (int) count);
      }
      tails.fit().write(out);
      tails.gain().write(out);
      tails.extension().write(out);
      tails.together().write(out);
    }
  }

  static SoundModel read(InputStream from) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(new InflaterInputStream(from), 1 << 16))) {
      List<String> names = new ArrayList<>();
      for (int n = in.readUnsignedShort(); n > 0; n--) {
        names.add(in.readUTF());
      }
      short[] byCharacter = new short[Readings.LAST - Readings.FIRST + 1];
      for (int i = 0; i < byCharacter.length; i++) {
        byCharacter[i] = in.readShort();
      }
      byte[] inNames = new byte[byCharacter.length];
      in.readFully(inNames);
      byte[] elsewhere = new byte[byCharacter.length];
      in.readFully(elsewhere);
      LongTable pairs = new LongTable(1 << 14);
      int size = in.readInt();
      for (int p = 0; p < size; p++) {
        pairs.add(in.readLong());
      }
      float[] counts = new float[size * Emissions.PLACES];
      for (int i = 0; i < counts.length; i++) {
        counts[i] = number(in) / STEPS;
      }
      float[] trigrams = new float[Letters.TRIGRAMS];
      for (int i = 0; i < trigrams.length; i++) {
        trigrams[i] = number(in);
      }
      SoundModel.Tails tails =
          new SoundModel.Tails(Tail.read(in), Tail.read(in), Tail.read(in), Tail.read(in));
      return new SoundModel(
          new Sounds(new Syllables(names), pairs, counts, trigrams),
          new Readings(byCharacter, inNames, elsewhere),
          tails);
    }
  }

  private static void number(DataOutputStream out, int number) throws IOException {
    int rest = number;
    while (rest > 127) {
      out.writeByte(rest & 127 | 128);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  private static int number(DataInputStream in) throws IOException {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      int next = in.readUnsignedByte();
      number |= (next & 127) << shift;
      if (next < 128) {
        return number;
      }
    }
  }
}
