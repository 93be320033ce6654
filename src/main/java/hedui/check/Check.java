package hedui.check;

import java.util.List;

/**
 * The code that looks for one kind of defect. A check holds no state, does no I/O and may be shared
 * by threads.
 */
public interface Check {

  /** Its findings in a whole bitext, in any order. */
  List<Finding> check(ReadBitext bitext);

  default CheckInfo info() {
    CheckInfo info = getClass().getAnnotation(CheckInfo.class);
    if (info == null) {
      throw new IllegalStateException(getClass() + " lacks @CheckInfo");
    }
    return info;
  }

  default String id() {
    return info().id();
  }
}
