package hedui.lexicon.build;

import java.io.IOException;
import java.nio.file.Path;

/** Makes one binary resource of the program out of downloaded data, while the program is built. */
interface ResourceBuilder {

  /** Writes its resource into the folder of the class path that package {@code lexicon} has. */
  void build(Ecdict ecdict, Path folder) throws IOException;
}
