package hedui.input;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hedui.bitext.Document;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Word documents and workbooks that nobody makes by accident. */
class PackedInputTest {
  private static final String STRINGS = "xl/sharedStrings.xml";

  @TempDir private Path directory;

  @Test
  void zipBombsAreNotUnpacked() throws Exception {
    byte[] bomb = zip("word/document.xml", new byte[64 << 20], 9);
    for (String name : new String[] {"d.docx", "d.xlsx"}) {
      Path file = file(name, bomb);
      InputException e = assertThrows(InputException.class, () -> read(file));
      assertTrue(e.said().endsWith("it is not read (zip bomb?)"), e.said());
    }
  }

  /** Found by {@link ReaderFuzzTest}, a.xlsx with seed 7382. */
  @Test
  void aWorkbookWhoseStringsBreakOffIsAComplaint() throws Exception {
    Path file = workbook("w.xlsx", STRINGS, xml -> xml.substring(0, xml.indexOf("One.") + 2));
    InputException e = assertThrows(InputException.class, () -> read(file));
    assertTrue(e.said().contains("is no workbook that can be read"), e.said());
  }

  /** Found by {@link ReaderFuzzTest}, a.docx: a method that needs a library we do not have. */
  @Test
  void anEntryPackedInAnOddWayIsAComplaint() throws Exception {
    byte[] zip = zip("word/document.xml", new byte[100], 9);
    for (int i = 0; i + 12 < zip.length; i++) {
      boolean entry = zip[i] == 'P' && zip[i + 1] == 'K' && (zip[i + 2] == 1 || zip[i + 2] == 3);
      if (entry) {
        zip[i + (zip[i + 2] == 1 ? 10 : 8)] = 93;
      }
    }
    Path file = file("d.docx", zip);
    InputException e = assertThrows(InputException.class, () -> read(file));
    assertTrue(e.said().endsWith("(method 93)"), e.said());
  }

  @Test
  void entitiesInsideAreNotRead() throws Exception {
    Path secret = Files.writeString(directory.resolve("secret"), "SECRET");
    for (String entity : new String[] {"SYSTEM '" + secret.toUri() + "'", "'SECRET'"}) {
      String type = "<!DOCTYPE a [<!ENTITY e " + entity + ">]>";
      hidden(file("d.docx", zip(DocxReader.PART, utf8(type + table("Sold &e; five.")), 9)));
      UnaryOperator<String> planted =
          xml -> xml.replaceFirst("(<[a-z]+ xmlns)", type + "$1").replace("One.", "Sold &e; five.");
      hidden(workbook("d.xlsx", STRINGS, planted));
    }
  }

  private static void hidden(Path file) throws Exception {
    try {
      assertFalse(read(file).toString().contains("SECRET"), file.toString());
    } catch (InputException complaint) {
      assertFalse(complaint.said().contains("SECRET"), complaint.said());
    }
  }

  @Test
  void aHundredMegabytesInOneCellAreAComplaint() throws Exception {
    String endless = "a".repeat(100 << 20);
    for (Path file :
        new Path[] {
          file("d.docx", zip(DocxReader.PART, utf8(table(endless)), 0)),
          workbook("d.xlsx", STRINGS, xml -> xml.replace("One.", endless))
        }) {
      InputException e = assertThrows(InputException.class, () -> read(file));
      assertTrue(e.said().contains("longer than 4 MiB; no text is"), e.said());
    }
  }

  private static String table(String english) {
    return "<w:document xmlns:w='w'><w:tbl><w:tr><w:tc><w:p><w:r><w:t>"
        + english
        + "</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>賣出五台。</w:t></w:r></w:p></w:tc></w:tr>"
        + "</w:tbl></w:document>";
  }

  /** A workbook of one row, one of whose parts is changed. */
  private Path workbook(String name, String part, UnaryOperator<String> change) throws Exception {
    Path good = directory.resolve("good-" + name);
    try (Workbook written = new Workbook(Files.newOutputStream(good), "test", "1.0")) {
      Worksheet sheet = written.newWorksheet("One");
      sheet.value(0, 0, "One.");
      sheet.value(0, 1, "一。");
    }
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    try (ZipFile in = new ZipFile(good.toFile());
        ZipOutputStream out = new ZipOutputStream(changed)) {
      out.setLevel(0);
      for (ZipEntry entry : Collections.list(in.entries())) {
        byte[] bytes = in.getInputStream(entry).readAllBytes();
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(
            entry.getName().equals(part)
                ? utf8(change.apply(new String(bytes, StandardCharsets.UTF_8)))
                : bytes);
      }
    }
    return file(name, changed.toByteArray());
  }

  /** An archive of one entry. */
  static byte[] zip(String entry, byte[] content, int level) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(level);
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(content);
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  private Path file(String name, byte[] content) throws Exception {
    return Files.write(directory.resolve(name), content);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Document read(Path file) throws Exception {
    return new Inputs(Optional.empty(), InputStream.nullInputStream()).read(file);
  }
}
