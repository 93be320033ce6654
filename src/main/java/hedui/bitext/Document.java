package hedui.bitext;

import java.util.List;

/**
 * What one input holds, before alignment.
 *
 * @param path the input as the user named it, with {@code /}; {@code -} for standard input
 * @param target the written standard of the Chinese side
 * @param blocks in the order of the input
 * @param problems parts that could not be read; the rest still counts
 */
public record Document(String path, Language target, List<Block> blocks, List<Problem> problems) {
  public Document {
    blocks = List.copyOf(blocks);
    problems = List.copyOf(problems);
  }
}
