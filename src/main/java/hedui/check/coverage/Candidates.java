package hedui.check.coverage;

import java.util.Arrays;

/**
 * The places where the words of a part may have their homes, the surest first. Those of one token
 * are offered, the best for each place is kept, and {@link #add} takes them over. Scratch space.
 */
final class Candidates {
  private int tokens;
  private int characters;

  // Of the token at hand: the best at each place.
  private byte[] placeLevel = new byte[256];
  private byte[] placeLength = new byte[256];
  private int[] placePhrase = new int[256];
  private int[] touched = new int[256];
  private int touchedCount;

  // Of all: keys that sort the best first, and what they stand for.
  private int size;
  private long[] keys = new long[512];
  private int[] token = new int[512];
  private int[] place = new int[512];
  private int[] phrase = new int[512];
  private byte[] level = new byte[512];
  private byte[] length = new byte[512];

  /** Forgets all and makes room for a part. */
  void begin(int tokens, int characters) {
    this.tokens = tokens;
    this.characters = characters;
    size = 0;
    if (placeLevel.length < characters) {
      int room = characters + characters / 2;
      placeLevel = new byte[room];
      placeLength = new byte[room];
      placePhrase = new int[room];
      touched = new int[room];
    }
  }

  /**
   * A home of the token at hand.
   *
   * @param phrase a number that tokens share which may share a place; 0 for none
   */
  void offer(int place, int level, int length, int phrase) {
    if (placeLevel[place] == 0) {
      touched[touchedCount++] = place;
    } else if (placeLevel[place] > level
        || (placeLevel[place] == level && placeLength[place] >= length)) {
      return;
    }
    placeLevel[place] = (byte) level;
    placeLength[place] = (byte) Math.min(length, 100);
    placePhrase[place] = phrase;
  }

  /** Takes over what was offered for a token. */
  void add(int of) {
    for (int i = 0; i < touchedCount; i++) {
      int at = touched[i];
      if (size == keys.length) {
        grow();
      }
      double apart =
          Math.abs((of + 0.5) / tokens - (at + 0.5 * placeLength[at]) / Math.max(1, characters));
      int score = 1000 * placeLevel[at] + 100 * Math.min(placeLength[at], 9) - (int) (300 * apart);
      keys[size] = ((long) (100_000 - score) << 32) | size;
      token[size] = of;
      place[size] = at;
      phrase[size] = placePhrase[at];
      level[size] = placeLevel[at];
      length[size++] = placeLength[at];
      placeLevel[at] = 0;
    }
    touchedCount = 0;
  }

  private void grow() {
    int room = 2 * keys.length;
    keys = Arrays.copyOf(keys, room);
    token = Arrays.copyOf(token, room);
    place = Arrays.copyOf(place, room);
    phrase = Arrays.copyOf(phrase, room);
    level = Arrays.copyOf(level, room);
    length = Arrays.copyOf(length, room);
  }

  /** Brings the surest to the front: {@link #at}. */
  void sort() {
    Arrays.sort(keys, 0, size);
  }

  int size() {
    return size;
  }

  /** The candidate that comes at a rank, from 0; for the methods below. */
  int at(int rank) {
    return (int) keys[rank];
  }

  int token(int candidate) {
    return token[candidate];
  }

  int place(int candidate) {
    return place[candidate];
  }

  int phrase(int candidate) {
    return phrase[candidate];
  }

  byte level(int candidate) {
    return level[candidate];
  }

  byte length(int candidate) {
    return length[candidate];
  }
}
