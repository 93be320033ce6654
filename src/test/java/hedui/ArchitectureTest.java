package hedui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Executable;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DocumentationTool;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may import whom, and who may open files: what keeps the program a pipeline. */
final class ArchitectureTest {
  private static JavaClasses classes;

  @BeforeAll
  static void read() {
    classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("hedui");
  }

  @Test
  void everyPackageUsesOnlyThoseAboveIt() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("hedui..")
        .layer("bitext")
        .definedBy("hedui.bitext..")
        .layer("input")
        .definedBy("hedui.input..")
        .layer("segment")
        .definedBy("hedui.segment..")
        .layer("quantity")
        .definedBy("hedui.quantity..")
        .layer("lexicon")
        .definedBy("hedui.lexicon..")
        .layer("term")
        .definedBy("hedui.term..")
        .layer("align")
        .definedBy("hedui.align..")
        .layer("check")
        .definedBy("hedui.check..")
        .layer("review")
        .definedBy("hedui.review..")
        .layer("report")
        .definedBy("hedui.report..")
        .layer("audit")
        .definedBy("hedui.audit..")
        .layer("library")
        .definedBy("hedui")
        .optionalLayer("archive")
        .definedBy("hedui.archive..")
        .layer("cli")
        .definedBy("hedui.cli..")
        .optionalLayer("spark")
        .definedBy("hedui.spark..")
        .whereLayer("cli")
        .mayOnlyBeAccessedByLayers("spark")
        .whereLayer("archive")
        .mayOnlyBeAccessedByLayers("cli", "spark")
        .whereLayer("library")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("audit")
        .mayOnlyBeAccessedByLayers("library", "archive", "cli")
        .whereLayer("report")
        .mayOnlyBeAccessedByLayers("audit", "library", "archive", "cli")
        .whereLayer("review")
        .mayOnlyBeAccessedByLayers("report", "audit", "library", "archive", "cli")
        .whereLayer("check")
        .mayOnlyBeAccessedByLayers("review", "report", "audit", "library", "archive", "cli")
        .whereLayer("align")
        .mayOnlyBeAccessedByLayers(
            "check", "review", "report", "audit", "library", "archive", "cli")
        .whereLayer("term")
        .mayOnlyBeAccessedByLayers(
            "align", "check", "review", "report", "audit", "library", "archive", "cli")
        .whereLayer("lexicon")
        .mayOnlyBeAccessedByLayers(
            "term", "align", "check", "report", "audit", "library", "archive", "cli")
        .whereLayer("quantity")
        .mayOnlyBeAccessedByLayers(
            "lexicon", "term", "align", "check", "report", "audit", "library", "archive", "cli")
        .whereLayer("segment")
        .mayOnlyBeAccessedByLayers(
            "quantity", "lexicon", "term", "align", "check", "audit", "library", "archive", "cli")
        .whereLayer("input")
        .mayOnlyBeAccessedByLayers("audit", "library", "archive", "cli")
        .check(classes);
  }

  /** What the library's classes show must be usable where {@code hedui} alone is exported. */
  @Test
  void theLibraryShowsNothingOfItsInside() {
    for (Class<?> shown : List.of(Hedui.class, Audit.class, Audit.Finding.class)) {
      Stream.<Executable>concat(
              Arrays.stream(shown.getMethods()), Arrays.stream(shown.getConstructors()))
          .flatMap(
              member ->
                  Stream.of(
                          Stream.of(member.getAnnotatedReturnType().getType()),
                          Arrays.stream(member.getGenericParameterTypes()),
                          Arrays.stream(member.getGenericExceptionTypes()))
                      .flatMap(types -> types))
          .map(Type::getTypeName)
          .filter(name -> name.contains("hedui."))
          .forEach(name -> assertTrue(name.matches("(.*<)?hedui\\.[A-Z][\\w$]*>?"), name));
    }
  }

  @Test
  void theLibrarysJavadocIsComplete(@TempDir Path out) throws IOException {
    DocumentationTool javadoc = ToolProvider.getSystemDocumentationTool();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files = javadoc.getStandardFileManager(null, null, null)) {
      boolean done =
          javadoc
              .getTask(
                  said,
                  files,
                  null,
                  null,
                  List.of(
                      "-Xdoclint:all",
                      "-Werror",
                      "-quiet",
                      "-encoding",
                      "UTF-8",
                      "-d",
                      out.toString(),
                      "-classpath",
                      System.getProperty("java.class.path")),
                  files.getJavaFileObjects(
                      Path.of("src/main/java/hedui/Hedui.java"),
                      Path.of("src/main/java/hedui/Audit.java"),
                      Path.of("src/main/java/hedui/package-info.java")))
              .call();
      assertTrue(done, said.toString());
    }
  }

  @Test
  void onlyTheEdgesOpenFiles() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "hedui.bitext..",
            "hedui.segment..",
            "hedui.quantity..",
            "hedui.align..",
            "hedui.check..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Files.class)
        .check(classes);
  }

  @Test
  void onlyTheCommandLineEndsTheProgram() {
    noClasses()
        .that()
        .resideOutsideOfPackage("hedui.cli..")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(classes);
  }

  @Test
  void nothingOpensTheNetworkButTheReviewServer() {
    noClasses()
        .that()
        .haveSimpleNameNotContaining("ReviewServer")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.Socket")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.http.HttpClient")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.URLConnection")
        .check(classes);
  }
}
