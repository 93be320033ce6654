package hedui.report;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import hedui.bitext.Language;
import hedui.check.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Everything a reader sees, in the reader's language; patterns are ICU's MessageFormat. */
public final class Messages {
  private static final ConcurrentMap<Language, Messages> LOADED = new ConcurrentHashMap<>();

  private final Language language;
  private final ULocale locale;
  private final ResourceBundle bundle;
  private final LocalNames names;
  private final ConcurrentMap<String, MessageFormat> formats = new ConcurrentHashMap<>();

  private Messages(Language language) {
    Language known = language == Language.ZH_HK ? Language.ZH_TW : language;
    this.language = known;
    this.locale = ULocale.forLanguageTag(known.tag());
    this.names = new LocalNames(this, locale);
    this.bundle = bundle(known);
  }

  /** Java's own search would look at the machine's language, too, and forbids that to a module. */
  private static ResourceBundle bundle(Language language) {
    String suffix = language == Language.EN ? "" : "_" + language.tag().replace('-', '_');
    String file = "messages" + suffix + ".properties";
    try (InputStream in = Messages.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new MissingResourceException(file, Messages.class.getName(), "");
      }
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Messages of(Language language) {
    return LOADED.computeIfAbsent(language, Messages::new);
  }

  /** The language of these messages; Hong Kong reads Taiwan's. */
  public Language language() {
    return language;
  }

  /** The language's tag: {@code zh-TW}. */
  public String tag() {
    return locale.toLanguageTag();
  }

  /** Whether the bundle has a key. */
  boolean has(String key) {
    return bundle.containsKey(key);
  }

  public String format(Message message) {
    return text(message.key(), message.arguments().toArray());
  }

  /**
   * The text of a key.
   *
   * @throws MissingResourceException if the bundle lacks it, which a test rules out for our keys
   */
  public String text(String key, Object... arguments) {
    Object[] plain = arguments.clone();
    for (int i = 0; i < plain.length; i++) {
      if (plain[i] instanceof Message inner) {
        plain[i] = format(inner);
      } else if (plain[i] instanceof Message.Unit unit) {
        plain[i] = names.of(unit);
      } else if (plain[i] instanceof Message.Moment moment) {
        plain[i] = names.of(moment);
      }
    }
    MessageFormat format =
        formats.computeIfAbsent(key, k -> new MessageFormat(bundle.getString(k), locale));
    synchronized (format) {
      return format.format(plain);
    }
  }
}
