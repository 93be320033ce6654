package hedui.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The XML parts of a packed document, of which some are changed; all others stay as packed. */
final class ZipPieces {
  private final String name;
  private final byte[] archive;
  private final Map<String, Part> parts = new LinkedHashMap<>();

  private record Part(Decoded decoded, Piece piece) {}

  ZipPieces(String name, byte[] archive) {
    this.name = name;
    this.archive = archive;
  }

  /** A part; empty if there is none of that name. */
  Piece piece(String part) throws InputException {
    Part read = parts.get(part);
    if (read == null) {
      Decoded decoded = Decoded.xml(name + "!" + part, ZipBytes.entry(name, archive, part));
      read = new Part(decoded, new Piece(decoded.text(), Syntax.XML));
      parts.put(part, read);
    }
    return read.piece;
  }

  /** The archive with its changes. */
  byte[] result() throws InputException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(archive.length + 4096);
    try (ZipFile zip = ZipBytes.open(archive);
        ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        Part part = parts.get(entry.getName());
        if (part == null || !part.piece.isChanged()) {
          try (InputStream raw = zip.getRawInputStream(entry)) {
            out.addRawArchiveEntry(entry, raw);
          }
        } else {
          ZipArchiveEntry changed = new ZipArchiveEntry(entry.getName());
          changed.setTime(entry.getTime());
          out.putArchiveEntry(changed);
          out.write(part.decoded.encode(name, part.piece.result()));
          out.closeArchiveEntry();
        }
      }
      out.finish();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new InputException(name + ": cannot be packed again (" + e + ")");
    }
  }
}
