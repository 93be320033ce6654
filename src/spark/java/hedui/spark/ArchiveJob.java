package hedui.spark;

import hedui.archive.AuditedCall;
import hedui.archive.Call;
import hedui.archive.CallAuditor;
import hedui.bitext.Problem;
import hedui.cli.Audits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
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
 *
 * <p>All other options are those of {@code hedui archive} that decide how a call is audited: {@code
 * --config}, {@code --termbase}, {@code --names}, {@code --lexicon}, {@code --decisions}, {@code
 * --baseline}, {@code --target-language}. Their files go to the executors with {@code spark-submit
 * --files}.
 */
public final class ArchiveJob {
  private static final Set<String> OWN = Set.of("--manifest", "--texts", "--out", "--partitions");

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

  /**
   * What a job is to do.
   *
   * @param input the manifest, or the table of texts
   * @param partitions how many tasks; 0 for as many as the input's files ask for
   * @param audit options of the audit
   */
  record Options(String input, boolean texts, String out, int partitions, List<String> audit) {

    static Options of(String... arguments) {
      Map<String, String> own = new HashMap<>();
      List<String> audit = new ArrayList<>();
      for (int i = 0; i < arguments.length; i++) {
        if (OWN.contains(arguments[i]) && i + 1 < arguments.length) {
          own.put(arguments[i], arguments[++i]);
        } else {
          audit.add(arguments[i]);
        }
      }
      boolean texts = own.containsKey("--texts");
      if (!own.containsKey("--out") || texts == own.containsKey("--manifest")) {
        throw new IllegalArgumentException(
            "use --out URI and either --manifest URI or --texts URI; got "
                + Arrays.toString(arguments));
      }
      return new Options(
          own.get(texts ? "--texts" : "--manifest"),
          texts,
          own.get("--out"),
          Integer.parseInt(own.getOrDefault("--partitions", "0")),
          List.copyOf(audit));
    }

    /** What relative paths of the manifest are relative to. */
    String base() {
      org.apache.hadoop.fs.Path parent = new org.apache.hadoop.fs.Path(input).getParent();
      return texts || parent == null ? "" : parent.toString();
    }
  }

  public static void main(String[] arguments) {
    Options options = Options.of(arguments);
    SparkSession spark = SparkSession.builder().appName("hedui archive").getOrCreate();
    try {
      run(spark, options);
    } finally {
      spark.stop();
    }
  }

  static void run(SparkSession spark, Options options) {
    // An option that is wrong is said here, once, and not by every task.
    Audits.of(options.audit());
    spark.conf().set("spark.sql.sources.partitionOverwriteMode", "dynamic");
    Dataset<Row> calls =
        options.texts()
            ? spark.read().parquet(options.input())
            : spark
                .read()
                .option("sep", "\t")
                .option("header", "true")
                .option("quote", "")
                .option("emptyValue", "")
                .option("nullValue", "\u0000")
                .csv(options.input());
    Dataset<Row> spread =
        options.partitions() > 0 ? calls.repartition(options.partitions()) : calls;
    String base = options.base();
    boolean texts = options.texts();
    List<String> audit = new ArrayList<>(options.audit());
    spread
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) rows -> audit(rows, base, texts, audit),
            Encoders.row(FINDING))
        .write()
        .mode(SaveMode.Overwrite)
        .partitionBy("quarter")
        .parquet(options.out());
  }

  /** Lazily: a task holds the rows of one call. */
  private static Iterator<Row> audit(
      Iterator<Row> calls, String base, boolean texts, List<String> options) {
    Worker worker = Worker.of(options);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(calls, Spliterator.ORDERED), false)
        .flatMap(call -> worker.audit(call, base, texts).stream())
        .iterator();
  }

  /** What an executor loads once and its tasks share. */
  private record Worker(CallAuditor auditor) {
    private static final Map<List<String>, Worker> LOADED = new HashMap<>();

    static Worker of(List<String> options) {
      synchronized (LOADED) {
        return LOADED.computeIfAbsent(options, one -> new Worker(new CallAuditor(Audits.of(one))));
      }
    }

    List<Row> audit(Row row, String base, boolean texts) {
      String id = cell(row, "id");
      String company = cell(row, "company");
      String date = cell(row, "date");
      try (Fetched files = new Fetched(base)) {
        String source = cell(row, "source");
        String target = cell(row, "target");
        Call call =
            new Call(
                id,
                texts ? files.text(id + ".source.txt", source) : files.file(source),
                target.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                        texts ? files.text(id + ".target.txt", target) : files.file(target)),
                company,
                date);
        return rows(auditor.audit(call, "").rows(), files);
      } catch (IOException | IllegalArgumentException failure) {
        Call call =
            new Call(id.isEmpty() ? "(no id)" : id, Path.of("-"), Optional.empty(), company, date);
        return List.of(problem(call, 0, new Problem(0, id + ": cannot be read (" + failure + ")")));
      }
    }

    private static List<Row> rows(AuditedCall audited, Fetched files) {
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
        rows.add(
            problem(
                call, rows.size(), new Problem(problem.line(), files.asGiven(problem.message()))));
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

  private static StructField text(String name) {
    return DataTypes.createStructField(name, DataTypes.StringType, false);
  }

  private static StructField number(String name) {
    return DataTypes.createStructField(name, DataTypes.IntegerType, false);
  }
}
