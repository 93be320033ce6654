package hedui.archive;

import hedui.bitext.Problem;
import hedui.check.Rendered;
import hedui.lexicon.Lexicon;
import hedui.lexicon.LexiconEntry;
import hedui.review.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The SQLite file of an archive. A run works on a copy beside it, which a killed run leaves and the
 * next one takes up; {@link #publish} makes {@code archive.db} of it, whose bytes depend on nothing
 * but what is in it.
 */
final class ArchiveStore implements AutoCloseable {
  private static final List<String> SCHEMA =
      List.of(
          "CREATE TABLE IF NOT EXISTS meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
          """
          CREATE TABLE IF NOT EXISTS call(id TEXT PRIMARY KEY, source TEXT NOT NULL, target TEXT NOT NULL,
            company TEXT NOT NULL, date TEXT NOT NULL, quarter TEXT NOT NULL, digest TEXT NOT NULL, language TEXT NOT NULL,
            beads INTEGER NOT NULL, words INTEGER NOT NULL, quantities_read INTEGER NOT NULL,
            quantities_unread INTEGER NOT NULL, unaligned INTEGER NOT NULL, critical INTEGER NOT NULL,
            major INTEGER NOT NULL, minor INTEGER NOT NULL, neutral INTEGER NOT NULL, problems INTEGER NOT NULL) WITHOUT ROWID""",
          """
          CREATE TABLE IF NOT EXISTS finding(call TEXT NOT NULL, number INTEGER NOT NULL, fingerprint TEXT NOT NULL,
            check_id TEXT NOT NULL, category TEXT NOT NULL, severity TEXT NOT NULL, status TEXT NOT NULL,
            speaker TEXT NOT NULL, bead TEXT NOT NULL, line INTEGER NOT NULL, source_marks TEXT NOT NULL,
            target_marks TEXT NOT NULL, message TEXT NOT NULL, json TEXT NOT NULL,
            PRIMARY KEY(call, number)) WITHOUT ROWID""",
          """
          CREATE TABLE IF NOT EXISTS problem(call TEXT NOT NULL, number INTEGER NOT NULL, line INTEGER NOT NULL,
            message TEXT NOT NULL, PRIMARY KEY(call, number)) WITHOUT ROWID""",
          """
          CREATE TABLE IF NOT EXISTS rendering(call TEXT NOT NULL, kind TEXT NOT NULL, entity TEXT NOT NULL,
            rendering TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY(call, kind, entity, rendering)) WITHOUT ROWID""",
          """
          CREATE TABLE IF NOT EXISTS decision(fingerprint TEXT PRIMARY KEY, check_id TEXT NOT NULL, verdict TEXT NOT NULL,
            reason TEXT NOT NULL, note TEXT NOT NULL) WITHOUT ROWID""",
          """
          CREATE TABLE IF NOT EXISTS evidence(call TEXT PRIMARY KEY, digest TEXT NOT NULL, names TEXT NOT NULL,
            words TEXT NOT NULL) WITHOUT ROWID""",
          """
          CREATE TABLE IF NOT EXISTS learnt(kind TEXT NOT NULL, company TEXT NOT NULL, source TEXT NOT NULL,
            target TEXT NOT NULL, PRIMARY KEY(kind, company, source, target)) WITHOUT ROWID""",
          "CREATE INDEX IF NOT EXISTS finding_check ON finding(check_id, severity)",
          "CREATE INDEX IF NOT EXISTS finding_fingerprint ON finding(fingerprint)");

  private static final List<String> TABLES =
      List.of("meta", "call", "finding", "problem", "rendering", "decision", "evidence", "learnt");

  private final Path published;
  private final Path working;
  private final Connection connection;

  private ArchiveStore(Path published, Path working, Connection connection) {
    this.published = published;
    this.working = working;
    this.connection = connection;
  }

  /** Opens the store of a folder, taking up what a killed run left. */
  static ArchiveStore open(Path folder) throws IOException, SQLException {
    Path published = folder.resolve("archive.db");
    Path working = folder.resolve(".archive.work.db");
    if (!Files.exists(working) && Files.exists(published)) {
      Path part = folder.resolve(".archive.copy.part");
      Files.copy(published, part, StandardCopyOption.REPLACE_EXISTING);
      Files.move(part, working, StandardCopyOption.ATOMIC_MOVE);
    }
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + working);
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = NORMAL");
      for (String table : SCHEMA) {
        statement.execute(table);
      }
    }
    connection.setAutoCommit(false);
    return new ArchiveStore(published, working, connection);
  }

  Connection connection() {
    return connection;
  }

  /** The digest of every call that the store holds. */
  Map<String, String> digests() throws SQLException {
    return digests("SELECT id, digest FROM call");
  }

  /** The digest of every call that evidence is kept of. */
  Map<String, String> evidenceDigests() throws SQLException {
    return digests("SELECT call, digest FROM evidence");
  }

  private Map<String, String> digests(String query) throws SQLException {
    Map<String, String> digests = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        digests.put(rows.getString(1), rows.getString(2));
      }
    }
    return digests;
  }

  /** Forgets all calls but those of these ids; returns the forgotten. */
  List<String> keepOnly(Set<String> ids) throws SQLException {
    List<String> gone = new ArrayList<>();
    for (String id : digests().keySet()) {
      if (!ids.contains(id)) {
        gone.add(id);
        forget(id);
      }
    }
    for (String id : evidenceDigests().keySet()) {
      if (!ids.contains(id)) {
        delete("evidence", "call", id);
      }
    }
    connection.commit();
    return gone;
  }

  private void forget(String id) throws SQLException {
    for (String table : List.of("finding", "problem", "rendering")) {
      delete(table, "call", id);
    }
    delete("call", "id", id);
  }

  private void delete(String table, String key, String id) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM " + table + " WHERE " + key + " = ?")) {
      delete.setString(1, id);
      delete.executeUpdate();
    }
  }

  /** Keeps what calls teach in the place of what they taught, all or none. */
  void putEvidence(List<Evidence> evidence) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT OR REPLACE INTO evidence VALUES(?,?,?,?)")) {
      for (Evidence one : evidence) {
        fill(insert, one.call(), one.digest(), one.names(), one.words());
        insert.addBatch();
      }
      insert.executeBatch();
    }
    connection.commit();
  }

  /** Adds up what all calls teach, in the order of their ids. */
  Learnt learnt(Map<String, String> companies, Lexicon lexicon) throws SQLException {
    Learnt.Sum sum = new Learnt.Sum(lexicon);
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT call, names, words FROM evidence ORDER BY call")) {
      while (rows.next()) {
        String company = companies.getOrDefault(rows.getString(1), "");
        sum.add(company, rows.getString(2), rows.getString(3));
      }
    }
    return sum.learnt();
  }

  /** Keeps what a run was audited with; of one that learns nothing, no evidence either. */
  void keep(Learnt learnt, boolean evidence) throws SQLException {
    try (Statement statement = connection.createStatement();
        PreparedStatement insert =
            connection.prepareStatement("INSERT INTO learnt VALUES(?,?,?,?)")) {
      statement.executeUpdate("DELETE FROM learnt");
      if (!evidence) {
        statement.executeUpdate("DELETE FROM evidence");
      }
      for (LexiconEntry entry : learnt.translations()) {
        fill(insert, "word", "", entry.english(), entry.chinese());
        insert.addBatch();
      }
      for (Map.Entry<String, Map<String, String>> company : learnt.names().entrySet()) {
        for (Map.Entry<String, String> name : company.getValue().entrySet()) {
          fill(insert, "name", company.getKey(), name.getKey(), name.getValue());
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
    connection.commit();
  }

  /** Puts audited calls in the place of what was known of them, all or none. */
  void put(List<AuditedCall> calls) throws SQLException {
    try {
      for (AuditedCall call : calls) {
        forget(call.call().id());
        insert(call);
      }
      connection.commit();
    } catch (SQLException failure) {
      try {
        connection.rollback();
      } catch (SQLException alreadyRolledBack) {
        // A full disk ends the transaction by itself; what filled it is worth saying.
        failure.addSuppressed(alreadyRolledBack);
      }
      throw failure;
    }
  }

  private void insert(AuditedCall audited) throws SQLException {
    Call call = audited.call();
    String id = call.id();
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO call VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")) {
      fill(
          insert,
          id,
          call.source().toString().replace('\\', '/'),
          call.target().map(path -> path.toString().replace('\\', '/')).orElse(""),
          call.company(),
          call.date(),
          call.quarter(),
          audited.digest(),
          audited.language(),
          audited.beads(),
          audited.words(),
          audited.quantitiesRead(),
          audited.quantitiesUnread(),
          audited.unaligned(),
          audited.counting("critical"),
          audited.counting("major"),
          audited.counting("minor"),
          audited.counting("neutral"),
          audited.problems().size());
      insert.executeUpdate();
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO finding VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)")) {
      int number = 0;
      for (AuditedCall.Row row : audited.findings()) {
        fill(
            insert,
            id,
            number++,
            row.fingerprint(),
            row.check(),
            row.category(),
            row.severity(),
            row.status(),
            row.speaker(),
            row.bead(),
            row.line(),
            row.sourceMarks(),
            row.targetMarks(),
            row.message(),
            row.json());
        insert.addBatch();
      }
      insert.executeBatch();
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO problem VALUES(?,?,?,?)")) {
      int number = 0;
      for (Problem problem : audited.problems()) {
        fill(insert, id, number++, problem.line(), problem.message());
        insert.addBatch();
      }
      insert.executeBatch();
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT OR REPLACE INTO rendering VALUES(?,?,?,?,?)")) {
      for (Rendered rendering : audited.renderings()) {
        fill(
            insert,
            id,
            rendering.kind(),
            rendering.english(),
            rendering.chinese(),
            rendering.count());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** Keeps these decisions and no others; of two on the same finding the later one. */
  void decisions(List<Decision> decisions) throws SQLException {
    try (Statement statement = connection.createStatement();
        PreparedStatement insert =
            connection.prepareStatement("INSERT OR REPLACE INTO decision VALUES(?,?,?,?,?)")) {
      statement.executeUpdate("DELETE FROM decision");
      for (Decision decision : decisions) {
        fill(
            insert,
            decision.fingerprint(),
            decision.check(),
            decision.verdict().name().toLowerCase(Locale.ROOT),
            decision.reason(),
            decision.note());
        insert.addBatch();
      }
      insert.executeBatch();
    }
    connection.commit();
  }

  private static void fill(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  /**
   * Makes {@code archive.db} of what the run worked on, and ends the work. Everything is copied, in
   * the order of its keys, into a new file by the same steps each time: SQLite's own VACUUM keeps
   * counters that tell how often a file was changed.
   */
  void publish() throws SQLException, IOException {
    Path part = published.resolveSibling(".archive.db.part");
    Files.deleteIfExists(part);
    connection.commit();
    connection.close();
    try (Connection fresh = DriverManager.getConnection("jdbc:sqlite:" + part);
        Statement statement = fresh.createStatement()) {
      try (PreparedStatement attach = fresh.prepareStatement("ATTACH ? AS work")) {
        attach.setString(1, working.toString());
        attach.execute();
      }
      fresh.setAutoCommit(false);
      for (String table : SCHEMA) {
        statement.execute(table);
      }
      for (String table : TABLES) {
        statement.execute(
            "INSERT INTO main." + table + " SELECT * FROM work." + table + " ORDER BY 1, 2");
      }
      fresh.commit();
      fresh.setAutoCommit(true);
      statement.execute("DETACH work");
    }
    Files.move(part, published, StandardCopyOption.ATOMIC_MOVE);
    for (String ending : List.of("", "-wal", "-shm")) {
      Files.deleteIfExists(working.resolveSibling(working.getFileName() + ending));
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
