package hedui.term.name;

import hedui.term.name.KnownNames.Known;
import java.util.List;
import java.util.Optional;

/**
 * Somebody or something that a document names, by whatever forms.
 *
 * @param number its place among the document's entities
 * @param name its fullest form
 * @param parts of a person the words of the name without initials, else the whole name
 */
public record Entity(
    int number, NameKind kind, String name, List<String> parts, Optional<Known> known) {
  public Entity {
    parts = List.copyOf(parts);
  }

  public boolean isPerson() {
    return kind == NameKind.PERSON;
  }
}
