package hedui.bitext;

import java.util.List;

/**
 * What one input holds, before alignment.
 *
 * @param path the input as the user named it, with {@code /}; {@code -} for standard input
 * @param target the written standard of the Chinese side, or of most of it
 * @param blocks in the order of the input
 * @param problems parts that could not be read; the rest still counts
 * @param speakers those whom the headers of a transcript name, in order of appearance
 */
public record Document(
    String path,
    Language target,
    List<Block> blocks,
    List<Problem> problems,
    List<Speaker> speakers) {
  public Document {
    blocks = List.copyOf(blocks);
    problems = List.copyOf(problems);
    speakers = List.copyOf(speakers);
  }

  /** A document without speakers' headers. */
  public Document(String path, Language target, List<Block> blocks, List<Problem> problems) {
    this(path, target, blocks, problems, List.of());
  }
}
