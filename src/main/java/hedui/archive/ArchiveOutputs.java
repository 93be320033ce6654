package hedui.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import hedui.report.Messages;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run writes beside the store: every finding as a line of JSON, and the picture of the
 * whole.
 */
final class ArchiveOutputs {
  private final Connection connection;
  private final ArchiveRun.Settings settings;
  private final Messages messages;

  ArchiveOutputs(Connection connection, ArchiveRun.Settings settings, Messages messages) {
    this.connection = connection;
    this.settings = settings;
    this.messages = messages;
  }

  void write() throws SQLException, IOException {
    replace("findings.jsonl", this::findings);
    replace(
        "index.html", out -> new ArchiveIndex(connection, messages, settings.reports()).write(out));
  }

  /** Findings that count, by severity, most severe first. */
  Map<String, Long> totals() throws SQLException {
    Map<String, Long> totals = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT coalesce(sum(critical),0), coalesce(sum(major),0), coalesce(sum(minor),0),"
                    + " coalesce(sum(neutral),0) FROM call")) {
      row.next();
      totals.put("critical", row.getLong(1));
      totals.put("major", row.getLong(2));
      totals.put("minor", row.getLong(3));
      totals.put("neutral", row.getLong(4));
    }
    return totals;
  }

  /** The fingerprint of every open finding, with its check. */
  Map<String, String> open() throws SQLException {
    Map<String, String> open = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT fingerprint, check_id FROM finding WHERE status = 'open'")) {
      while (rows.next()) {
        open.put(rows.getString(1), rows.getString(2));
      }
    }
    return open;
  }

  /** Calls with a part that could not be read or checked. */
  int failed() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*) FROM call WHERE problems > 0")) {
      row.next();
      return row.getInt(1);
    }
  }

  private void findings(OutputStream out) throws SQLException, IOException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT f.call, c.company, c.date, c.source, f.json FROM finding f"
                    + " JOIN call c ON c.id = f.call ORDER BY f.call, f.number");
        JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setRootValueSeparator(null);
      while (rows.next()) {
        json.writeStartObject();
        json.writeNumberField("schema", 1);
        json.writeStringField("call", rows.getString(1));
        json.writeStringField("company", rows.getString(2));
        json.writeStringField("date", rows.getString(3));
        json.writeStringField("path", rows.getString(4));
        json.writeFieldName("finding");
        json.writeRawValue(rows.getString(5));
        json.writeEndObject();
        json.writeRaw('\n');
      }
    }
  }

  private interface Content {
    void to(OutputStream out) throws SQLException, IOException;
  }

  private void replace(String name, Content content) throws SQLException, IOException {
    Path part = settings.out().resolve("." + name + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
        content.to(out);
      }
      Files.move(part, settings.out().resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
