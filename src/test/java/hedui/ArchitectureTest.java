package hedui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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
        .layer("facade")
        .definedBy("hedui")
        .optionalLayer("archive")
        .definedBy("hedui.archive..", "hedui.spark..")
        .layer("cli")
        .definedBy("hedui.cli..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("archive")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("facade")
        .mayOnlyBeAccessedByLayers("archive", "cli")
        .whereLayer("report")
        .mayOnlyBeAccessedByLayers("facade", "archive", "cli")
        .whereLayer("review")
        .mayOnlyBeAccessedByLayers("report", "facade", "archive", "cli")
        .whereLayer("check")
        .mayOnlyBeAccessedByLayers("review", "report", "facade", "archive", "cli")
        .whereLayer("align")
        .mayOnlyBeAccessedByLayers("check", "review", "report", "facade", "archive", "cli")
        .whereLayer("term")
        .mayOnlyBeAccessedByLayers("align", "check", "review", "report", "facade", "archive", "cli")
        .whereLayer("lexicon")
        .mayOnlyBeAccessedByLayers("term", "align", "check", "report", "facade", "archive", "cli")
        .whereLayer("quantity")
        .mayOnlyBeAccessedByLayers(
            "lexicon", "term", "align", "check", "report", "facade", "archive", "cli")
        .whereLayer("segment")
        .mayOnlyBeAccessedByLayers(
            "quantity", "lexicon", "term", "align", "check", "facade", "archive", "cli")
        .whereLayer("input")
        .mayOnlyBeAccessedByLayers("facade", "archive", "cli")
        .check(classes);
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
