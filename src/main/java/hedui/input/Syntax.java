package hedui.input;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Optional;

/** How a place in a file writes words. */
enum Syntax {
  /** A line of a text, or a field of a TSV: as they are, but no line end and no tab. */
  PLAIN {
    @Override
    Optional<String> written(String words) {
      return words.chars().anyMatch(c -> c == '\n' || c == '\r' || c == '\t')
          ? Optional.empty()
          : Optional.of(words);
    }
  },
  XML {
    @Override
    Optional<String> written(String words) {
      return words.chars().anyMatch(c -> c < ' ')
          ? Optional.empty()
          : Optional.of(words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }
  },
  JSON {
    @Override
    Optional<String> written(String words) {
      return Optional.of(String.valueOf(JsonStringEncoder.getInstance().quoteAsString(words)));
    }
  },
  PO {
    @Override
    Optional<String> written(String words) {
      return Optional.of(
          words
              .replace("\\", "\\\\")
              .replace("\"", "\\\"")
              .replace("\n", "\\n")
              .replace("\r", "\\r")
              .replace("\t", "\\t"));
    }
  },
  /** Between the quotes of a CSV field. */
  CSV_QUOTED {
    @Override
    Optional<String> written(String words) {
      return Optional.of(words.replace("\"", "\"\""));
    }
  },
  /** A CSV field without quotes; it gets some where its new words need them. */
  CSV_BARE {
    @Override
    Optional<String> written(String words) {
      return Optional.of(words);
    }
  };

  /** The words as they are written there; empty if they cannot stand there. */
  abstract Optional<String> written(String words);
}
