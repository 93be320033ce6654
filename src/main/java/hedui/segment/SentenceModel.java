package hedui.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.DefaultSDContextGenerator;

/**
 * OpenNLP's model of English sentence ends, trained on the English Web Treebank. Loaded when a stop
 * first leaves doubt, straight from its class-path resource: looking for models on the class path
 * costs more than loading one.
 */
final class SentenceModel {
  private static final String RESOURCE = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  private SentenceModel() {}

  private static final class Loaded {
    static final char[] STOPS;
    static final MaxentModel MODEL;

    static {
      try (InputStream in = SentenceModel.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("the class path lacks " + RESOURCE);
        }
        var model = new opennlp.tools.sentdetect.SentenceModel(in);
        STOPS = model.getEosCharacters();
        MODEL = model.getMaxentModel();
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }

  /** Whether the model thinks that the stop at {@code at} ends a sentence. */
  static boolean ends(String text, int at) {
    // The generator holds buffers, so each question has its own; the model holds no state.
    String[] context = new DefaultSDContextGenerator(Loaded.STOPS).getContext(text, at);
    return Loaded.MODEL.getBestOutcome(Loaded.MODEL.eval(context)).equals("s");
  }
}
