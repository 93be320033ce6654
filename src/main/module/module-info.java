/**
 * Audits machine translation from English into Chinese. As a module it offers the package {@code
 * hedui} and nothing else; the libraries it uses are inside it.
 *
 * <p>It is open, since ICU4J finds its data through the class loader, which sees open packages alone;
 * what other code may name at compile time is the package {@code hedui} all the same.
 *
 * <p>This describes {@code hedui.jar} as it is packed; the sources are compiled on the class path,
 * for some libraries are no modules themselves.
 */
open module hedui {
  requires java.logging;
  requires java.sql;
  requires java.xml;
  requires jdk.httpserver;
  requires jdk.unsupported;
  requires static java.desktop;

  exports hedui;

  // What its libraries look up.
  uses org.slf4j.spi.SLF4JServiceProvider;

  provides org.slf4j.spi.SLF4JServiceProvider with
      org.slf4j.jul.JULServiceProvider;
  provides java.sql.Driver with
      org.sqlite.JDBC;
}
