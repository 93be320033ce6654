package hedui.archive;

import hedui.input.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the calls of an archive: by walking folders, where {@code x.en.txt} and {@code x.zh.txt}
 * (or {@code x_en}, {@code x-zh-TW} …) are one call, or from a manifest.
 */
public final class CallFinder {
  private static final Set<String> ENDINGS =
      Set.of("txt", "tsv", "csv", "tmx", "xlf", "xliff", "po", "xlsx", "docx", "jsonl");

  private static final Pattern LANGUAGE =
      Pattern.compile("(.+)[._-](en|zh(?:[-_][A-Za-z]{2,4})*)", Pattern.CASE_INSENSITIVE);

  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})[-_ ]?(Q[1-4]|\\d{2}-\\d{2}|\\d{2}(?!\\d)|)(?!\\d)");

  private final TreeMap<String, Call> calls = new TreeMap<>();
  private final List<String> complaints = new ArrayList<>();

  /** The calls by id, and what was found that is no call. */
  public record Found(List<Call> calls, List<String> complaints) {}

  /** Walks a folder, or takes a single file. */
  public CallFinder walk(Path root) throws InputException {
    if (!Files.exists(root)) {
      throw new InputException(slashes(root) + ": no such folder or file");
    }
    Map<String, List<Path>> stems = new TreeMap<>();
    try {
      Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), 64, visitor(root, stems));
    } catch (IOException e) {
      throw new InputException(slashes(root) + ": cannot be walked (" + e.getMessage() + ")");
    }
    stems.forEach((stem, files) -> add(stem, files));
    return this;
  }

  /** Gathers the files that may be calls; what may not be read is said, and the rest go on. */
  private FileVisitor<Path> visitor(Path root, Map<String, List<Path>> stems) {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile()
            && ENDINGS.contains(ending(file))
            && !hidden(root, file)
            && isBitext(file)) {
          stems.computeIfAbsent(stem(root, file), s -> new ArrayList<>()).add(file);
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException failure) {
        complaints.add(slashes(file) + ": may not be read; left out");
        return FileVisitResult.CONTINUE;
      }
    };
  }

  private void add(String stem, List<Path> files) {
    List<Path> english =
        files.stream().filter(file -> language(file).equals("en")).sorted().toList();
    List<Path> chinese =
        files.stream().filter(file -> language(file).startsWith("zh")).sorted().toList();
    List<Path> whole = files.stream().filter(file -> language(file).isEmpty()).sorted().toList();
    for (Path file : whole) {
      put(stem, file, Optional.empty());
    }
    if (english.size() == 1 && !chinese.isEmpty()) {
      for (Path file : chinese) {
        String id = chinese.size() == 1 ? stem : stem + "." + language(file);
        put(id, english.get(0), Optional.of(file));
      }
    } else if (!english.isEmpty() || !chinese.isEmpty()) {
      Path one = english.isEmpty() ? chinese.get(0) : english.get(0);
      complaints.add(
          slashes(one)
              + ": "
              + (english.isEmpty()
                  ? "no English beside it; expected a file such as " + stem + ".en.txt"
                  : chinese.isEmpty()
                      ? "no Chinese beside it; expected a file such as " + stem + ".zh.txt"
                      : "several English files for one call"));
    }
  }

  private void put(String id, Path source, Optional<Path> target) {
    String free = id;
    for (int i = 2; calls.containsKey(free); i++) {
      free = id + "-" + i;
    }
    calls.put(free, new Call(free, source, target, company(free), date(free)));
  }

  /**
   * Reads a manifest: tab separated, with a header that names {@code id}, {@code source} and, where
   * they apply, {@code target}, {@code company}, {@code date}; paths are relative to it.
   */
  public CallFinder manifest(Path file) throws InputException {
    List<String> lines;
    try {
      lines = Arrays.asList(Files.readString(file, StandardCharsets.UTF_8).split("\r?\n"));
    } catch (CharacterCodingException e) {
      throw new InputException(slashes(file) + ": is not UTF-8; convert it");
    } catch (NoSuchFileException e) {
      throw new InputException(slashes(file) + ": no such file");
    } catch (IOException e) {
      throw new InputException(slashes(file) + ": cannot be read (" + e.getMessage() + ")");
    }
    List<String> header = Arrays.asList(lines.get(0).replace("\ufeff", "").split("\t"));
    if (!header.contains("id") || !header.contains("source")) {
      throw new InputException(
          slashes(file)
              + ":1: a manifest's header names at least the columns id and source, tab separated");
    }
    Path folder = file.toAbsolutePath().resolveSibling("");
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      String[] cells = lines.get(i).split("\t", -1);
      try {
        row(header, cells, folder);
      } catch (IllegalArgumentException complaint) {
        complaints.add(slashes(file) + ":" + (i + 1) + ": " + complaint.getMessage());
      }
    }
    return this;
  }

  private void row(List<String> header, String[] cells, Path folder) {
    String id = cell(header, cells, "id");
    String source = cell(header, cells, "source");
    String target = cell(header, cells, "target");
    if (id.isEmpty() || source.isEmpty()) {
      throw new IllegalArgumentException("needs an id and a source");
    }
    if (calls.containsKey(id)) {
      throw new IllegalArgumentException("the id " + id + " stands twice");
    }
    // The id names the call's page, below the folder of the run and nowhere else.
    Path name = Path.of(id);
    if (name.isAbsolute() || !name.normalize().equals(name) || name.startsWith("..")) {
      throw new IllegalArgumentException("the id " + id + " is not a name such as acme/2024-Q3");
    }
    calls.put(
        id,
        new Call(
            id,
            relative(folder, source),
            target.isEmpty() ? Optional.empty() : Optional.of(relative(folder, target)),
            cell(header, cells, "company"),
            cell(header, cells, "date")));
  }

  public Found found() {
    return new Found(List.copyOf(calls.values()), List.copyOf(complaints));
  }

  private static Path relative(Path folder, String name) {
    Path base = Path.of("").toAbsolutePath();
    Path path = folder.resolve(name).normalize();
    return path.startsWith(base) ? base.relativize(path) : path;
  }

  private static String cell(List<String> header, String[] cells, String name) {
    int at = header.indexOf(name);
    return at >= 0 && at < cells.length ? cells[at].strip() : "";
  }

  private static boolean hidden(Path root, Path file) {
    for (Path part : root.relativize(file)) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  /** A table is a call only if its header says so; folders hold other tables too. */
  private static boolean isBitext(Path file) {
    if (!ending(file).equals("tsv") && !ending(file).equals("csv")) {
      return true;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(4096), StandardCharsets.UTF_8);
      List<String> header =
          Arrays.asList(head.split("[\r\n]", 2)[0].replace("\"", "").split("[\t,]"));
      return header.contains("source") && header.contains("target");
    } catch (IOException e) {
      return true; // the audit will say what is wrong with it
    }
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static String bare(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }

  /**
   * The language that a file's name ends in, lower case: {@code en}, {@code zh-tw}; empty if none.
   */
  private static String language(Path file) {
    Matcher matcher = LANGUAGE.matcher(bare(file));
    return ending(file).equals("txt") && matcher.matches()
        ? matcher.group(2).toLowerCase(Locale.ROOT).replace('_', '-')
        : "";
  }

  private static String stem(Path root, Path file) {
    Path below = root.equals(file) ? file.getFileName() : root.relativize(file);
    String bare = bare(file);
    Matcher matcher = LANGUAGE.matcher(bare);
    String name = language(file).isEmpty() || !matcher.matches() ? bare : matcher.group(1);
    Path parent = below.getParent();
    return slashes(parent == null ? Path.of(name) : parent.resolve(name));
  }

  private static String company(String id) {
    int slash = id.indexOf('/');
    return slash < 0 ? "" : id.substring(0, slash);
  }

  private static String date(String id) {
    Matcher matcher = DATE.matcher(id);
    String last = "";
    while (matcher.find()) {
      last =
          matcher.group(2).isEmpty() ? matcher.group(1) : matcher.group(1) + "-" + matcher.group(2);
    }
    return last;
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }
}
