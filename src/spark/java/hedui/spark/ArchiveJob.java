package hedui.spark;

import hedui.archive.AuditedCall;
import hedui.archive.Call;
import hedui.archive.CallAuditor;
import hedui.audit.Auditor;
import hedui.bitext.Language;
import hedui.bitext.Problem;
import hedui.input.Inputs;
import hedui.input.Tags;
import hedui.report.Messages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * {@code spark-submit --class hedui.spark.ArchiveJob target/hedui.jar --manifest URI --out URI}: an
 * archive on a cluster. Each call is audited whole on one executor; nothing is shuffled but the
 * rows that are written.
 *
 * <p>Reads a manifest (tab separated: id, source, target, company, date; paths of any Hadoop file
 * system) or, with {@code --texts URI}, a Parquet table with the columns {@code id, source, target,
 * company, date} that holds the texts themselves ({@code target} empty for a transcript). Writes
 * Parquet with the columns of the table {@code finding} of {@code archive.db}, and company and
 * date, below {@code OUT/quarter=…}; a run replaces the quarters it touches and no others, so
 * running it again changes nothing. What could not be read or checked is a row whose {@code
 * check_id} is {@code problem}.
 */
public final class ArchiveJob {
  private static final StructType FINDING =
      new StructType(
          new StructField[] {
            text("call"),
            number("number"),
            text("fingerprint"),
            text("check_id"),
            text("category"),
            text("severity"),
            text("status"),
            text("speaker"),
            text("bead"),
            number("line"),
            text("source_marks"),
            text("target_marks"),
            text("message"),
            text("json"),
            text("company"),
            text("date"),
            text("quarter")
          });

  private ArchiveJob() {}

  public static void main(String[] arguments) {
    Map<String, String> options = options(arguments);
    SparkSession spark = SparkSession.builder().appName("hedui archive").getOrCreate();
    try {
      run(spark, options);
    } finally {
      spark.stop();
    }
  }

  /** Runs the job; options are those of {@link #main} without their dashes. */
  static void run(SparkSession spark, Map<String, String> options) {
    spark.conf().set("spark.sql.sources.partitionOverwriteMode", "dynamic");
    boolean texts = options.containsKey("texts");
    Dataset<Row> calls =
        texts
            ? spark.read().parquet(options.get("texts"))
            : spark
                .read()
                .option("sep", "\t")
                .option("header", "true")
                .option("quote", "")
                .option("emptyValue", "")
                .option("nullValue", "\u0000")
                .csv(options.get("manifest"));
    int partitions = Integer.parseInt(options.getOrDefault("partitions", "0"));
    Dataset<Row> spread = partitions > 0 ? calls.repartition(partitions) : calls;
    String base = texts ? "" : parent(options.get("manifest"));
    String language = options.getOrDefault("target-language", "");
    spread
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) rows -> audit(rows, base, texts, language),
            Encoders.row(FINDING))
        .write()
        .mode(SaveMode.Overwrite)
        .partitionBy("quarter")
        .parquet(options.get("out"));
  }

  private static Map<String, String> options(String[] arguments) {
    Map<String, String> options = new HashMap<>();
    List<String> known =
        List.of("--manifest", "--texts", "--out", "--partitions", "--target-language");
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      if (!known.contains(arguments[i])) {
        throw new IllegalArgumentException(arguments[i] + ": not one of " + known);
      }
      options.put(arguments[i].substring(2), arguments[i + 1]);
    }
    if (!options.containsKey("out")
        || options.containsKey("manifest") == options.containsKey("texts")
        || arguments.length % 2 != 0) {
      throw new IllegalArgumentException(
          "use --out URI and either --manifest URI or --texts URI; got "
              + Arrays.toString(arguments));
    }
    return options;
  }

  private static Iterator<Row> audit(
      Iterator<Row> calls, String base, boolean texts, String language) {
    Worker worker = Worker.of(language);
    Iterator<Iterator<Row>> each =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return calls.hasNext();
          }

          @Override
          public Iterator<Row> next() {
            return worker.audit(calls.next(), base, texts).iterator();
          }
        };
    return new Iterator<>() {
      private Iterator<Row> current = List.<Row>of().iterator();

      @Override
      public boolean hasNext() {
        while (!current.hasNext() && each.hasNext()) {
          current = each.next();
        }
        return current.hasNext();
      }

      @Override
      public Row next() {
        return current.next();
      }
    };
  }

  /** What an executor loads once and its tasks share. */
  private record Worker(CallAuditor auditor) {
    private static final Map<String, Worker> LOADED = new HashMap<>();

    static Worker of(String language) {
      synchronized (LOADED) {
        return LOADED.computeIfAbsent(
            language,
            tag -> {
              Optional<Language> target = tag.isEmpty() ? Optional.empty() : Tags.chinese(tag);
              return new Worker(
                  new CallAuditor(
                      new Auditor(),
                      new Inputs(target, new ByteArrayInputStream(new byte[0])),
                      Messages.of(Language.EN)));
            });
      }
    }

    List<Row> audit(Row row, String base, boolean texts) {
      String id = cell(row, "id");
      String company = cell(row, "company");
      String date = cell(row, "date");
      List<Path> temporary = new ArrayList<>();
      try {
        Path source = file(cell(row, "source"), base, texts, temporary);
        String second = cell(row, "target");
        Optional<Path> target =
            second.isEmpty() ? Optional.empty() : Optional.of(file(second, base, texts, temporary));
        Call call = new Call(id, source, target, company, date);
        return rows(auditor.audit(call, "").rows());
      } catch (IOException | IllegalArgumentException failure) {
        Call call =
            new Call(id.isEmpty() ? "(no id)" : id, Path.of("-"), Optional.empty(), company, date);
        return List.of(problem(call, 0, new Problem(0, id + ": cannot be read (" + failure + ")")));
      } finally {
        for (Path path : temporary) {
          path.toFile().delete();
        }
      }
    }

    /** Local files are read where they are; anything else is copied beside the executor first. */
    private static Path file(String text, String base, boolean texts, List<Path> temporary)
        throws IOException {
      if (!texts) {
        org.apache.hadoop.fs.Path given =
            text.startsWith("/") || text.contains("://") || base.isEmpty()
                ? new org.apache.hadoop.fs.Path(text)
                : new org.apache.hadoop.fs.Path(base, text);
        FileSystem system = given.getFileSystem(new Configuration());
        if (system.getScheme().equals("file")) {
          return Path.of(given.toUri().getPath());
        }
        Path copy = Files.createTempFile("hedui", ".txt");
        temporary.add(copy);
        try (FSDataInputStream in = system.open(given)) {
          Files.write(copy, in.readAllBytes());
        }
        return copy;
      }
      Path copy = Files.createTempFile("hedui", ".txt");
      temporary.add(copy);
      Files.writeString(copy, text, StandardCharsets.UTF_8);
      return copy;
    }

    private static List<Row> rows(AuditedCall audited) {
      List<Row> rows = new ArrayList<>();
      Call call = audited.call();
      for (AuditedCall.Row finding : audited.findings()) {
        rows.add(
            RowFactory.create(
                call.id(),
                rows.size(),
                finding.fingerprint(),
                finding.check(),
                finding.category(),
                finding.severity(),
                finding.status(),
                finding.speaker(),
                finding.bead(),
                finding.line(),
                finding.sourceMarks(),
                finding.targetMarks(),
                finding.message(),
                finding.json(),
                call.company(),
                call.date(),
                call.quarter()));
      }
      for (Problem problem : audited.problems()) {
        rows.add(problem(call, rows.size(), problem));
      }
      return rows;
    }

    private static Row problem(Call call, int number, Problem problem) {
      return RowFactory.create(
          call.id(),
          number,
          "",
          "problem",
          "",
          "",
          "",
          "",
          "",
          problem.line(),
          "",
          "",
          problem.message(),
          "",
          call.company(),
          call.date(),
          call.quarter());
    }
  }

  private static String cell(Row row, String column) {
    if (!Arrays.asList(row.schema().fieldNames()).contains(column)) {
      return "";
    }
    Object value = row.getAs(column);
    return value == null ? "" : value.toString().strip();
  }

  private static String parent(String uri) {
    org.apache.hadoop.fs.Path parent = new org.apache.hadoop.fs.Path(uri).getParent();
    return parent == null ? "" : parent.toString();
  }

  private static StructField text(String name) {
    return DataTypes.createStructField(name, DataTypes.StringType, false);
  }

  private static StructField number(String name) {
    return DataTypes.createStructField(name, DataTypes.IntegerType, false);
  }
}
