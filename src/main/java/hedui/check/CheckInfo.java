package hedui.check;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a check is, on its class; its texts are in the message bundle under {@code check.<id>}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CheckInfo {
  /** Kebab case; never changes its meaning and is never reused. */
  String id();

  MqmCategory category();

  /** The severity of its findings where nothing speaks for another. */
  Severity severity();
}
