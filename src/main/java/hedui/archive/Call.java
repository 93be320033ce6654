package hedui.archive;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A document of an archive, before it is audited.
 *
 * @param id names it for good: its path below the folder that was walked, without endings, or the
 *     manifest's id
 * @param source the file, or the English side of a pair
 * @param target the Chinese side of a pair
 * @param company whose call it is; empty if nothing tells
 * @param date {@code 2026-01-31}, {@code 2026-01}, {@code 2026-Q1} or {@code 2026}; empty if
 *     nothing tells
 */
public record Call(String id, Path source, Optional<Path> target, String company, String date) {
  public Call {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("a call without an id: " + source);
    }
  }

  /** Its year and quarter, {@code 2026-Q1}, as far as the date tells: else the year, else empty. */
  public String quarter() {
    if (date.matches("\\d{4}-Q[1-4]")) {
      return date;
    }
    if (date.matches("\\d{4}-(0[1-9]|1[0-2])(-.*)?")) {
      int month = Integer.parseInt(date.substring(5, 7));
      return date.substring(0, 4) + "-Q" + (month + 2) / 3;
    }
    return date.matches("\\d{4}") ? date : "";
  }
}
