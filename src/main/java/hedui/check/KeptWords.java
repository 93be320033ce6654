package hedui.check;

import java.util.Set;

/** Small English words that a Chinese text may keep. */
final class KeptWords {
  private static final Set<String> KEPT =
      Set.of(
          "app", "apps", "email", "emails", "web", "wifi", "online", "blog", "vlog", "podcast",
          "token", "tokens", "prompt", "prompts", "agent", "agents", "chatbot", "bot", "bots",
          "copilot", "logo", "bug", "bugs", "demo", "code", "byte", "bytes", "bits", "mail", "html",
          "http", "https", "www", "json", "xml", "python", "java", "linux", "null", "true", "false",
          "sic", "vs", "versus", "etc", "ex", "per", "mini", "max", "pro", "plus", "lite", "ultra",
          "nano", "meme", "memes", "emoji", "hashtag", "high", "cosplay", "fans", "show", "size",
          "deca", "kilo", "mega", "giga", "tera", "beta", "alpha", "gamma", "delta", "omega",
          "sigma", "pixel", "pixels", "feed", "reels", "stories", "iphone", "ipad", "ebay",
          "adidas", "boson", "quark", "spin", "mrna", "crispr", "kernel", "shell", "docker",
          "commit", "merge", "push", "pull", "fork", "hash", "cookie", "cookies", "cache",
          "session", "spam", "link", "links", "wiki", "script", "rap", "rock", "jazz", "blues",
          "disco", "punk", "yoga", "café", "sushi", "ramen", "kimchi", "taco", "tacos", "burrito",
          "brunch", "happy", "hour", "hours", "sense", "style");

  private KeptWords() {}

  static boolean isKept(String word) {
    return KEPT.contains(word);
  }
}
