package hedui.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Packed documents (DOCX, XLSX), read whole, but not those that unpack without end. */
final class ZipBytes {
  private static final int PACKED = 256 << 20;
  private static final long UNPACKED = 1L << 30;
  private static final int RATIO = 200;
  private static final int SMALL = 16 << 20;

  private ZipBytes() {}

  /** All bytes, after every entry was unpacked once to see how large it is. */
  static byte[] read(String name, InputStream in) throws InputException {
    try {
      byte[] bytes = in.readNBytes(PACKED + 1);
      if (bytes.length > PACKED) {
        throw new InputException(name + ": is larger than 256 MiB; split it");
      }
      if (bytes.length == 0) {
        throw new InputException(name + ": is empty");
      }
      if (!Encodings.startsWith(bytes, 'P', 'K')) {
        throw new InputException(name + ": is no such document (its content is not a ZIP archive)");
      }
      try (ZipFile zip = open(bytes)) {
        measure(name, zip, bytes.length);
      }
      return bytes;
    } catch (IOException | IllegalArgumentException e) {
      throw new InputException(name + ": is a damaged ZIP archive (" + e.getMessage() + ")");
    }
  }

  private static void measure(String name, ZipFile zip, int packed)
      throws IOException, InputException {
    long all = 0;
    byte[] buffer = new byte[1 << 16];
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
        throw new InputException(
            name + ": is packed as no office program packs (method " + entry.getMethod() + ")");
      }
      try (InputStream in = zip.getInputStream(entry)) {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          all += read;
          if (all > UNPACKED || (all > SMALL && all / RATIO > packed)) {
            throw new InputException(
                name + ": unpacks to far more than its size; it is not read (zip bomb?)");
          }
        }
      }
    }
  }

  /** One entry unpacked; empty if it is not there. */
  static byte[] entry(String name, byte[] archive, String entry) throws InputException {
    try (ZipFile zip = open(archive)) {
      ZipArchiveEntry found = zip.getEntry(entry);
      if (found == null) {
        return new byte[0];
      }
      try (InputStream in = zip.getInputStream(found)) {
        return in.readAllBytes();
      }
    } catch (IOException e) {
      throw new InputException(name + ": cannot be read (" + e + ")");
    }
  }

  static ZipFile open(byte[] bytes) throws IOException {
    return ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
  }
}
