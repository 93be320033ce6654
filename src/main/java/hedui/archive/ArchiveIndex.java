package hedui.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import hedui.report.ArchivePage;
import hedui.report.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;

/** Gathers what the picture of the whole shows; each table of it is one query of the store. */
final class ArchiveIndex {
  private static final int WORST = 100;

  /** Names and terms that are rendered in several ways, those that are used most. */
  private static final int RENDERED = 2_000;

  private final Connection connection;
  private final Messages messages;
  private final boolean pages;

  ArchiveIndex(Connection connection, Messages messages, boolean pages) {
    this.connection = connection;
    this.messages = messages;
    this.pages = pages;
  }

  void write(OutputStream out) throws SQLException, IOException {
    StringWriter written = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(written)) {
      json.writeStartObject();
      json.writeBooleanField("pages", pages);
      table(
          json,
          "calls",
          "SELECT id, company, date, beads, critical, major, minor, problems, "
              + ofCall("check_id")
              + ", "
              + ofCall("speaker")
              + " FROM call ORDER BY id");
      table(
          json,
          "companies",
          "SELECT company, count(*), sum(beads), sum(critical), sum(major), sum(minor) FROM call"
              + " GROUP BY company ORDER BY sum(critical) DESC, sum(major) DESC, company");
      table(
          json,
          "speakers",
          "SELECT c.company, f.speaker, count(*), sum(f.severity = 'critical'), sum(f.severity = 'major')"
              + " FROM finding f JOIN call c ON c.id = f.call WHERE f.speaker <> '' AND f.status IN ('open', 'confirmed')"
              + " AND f.severity <> 'neutral' GROUP BY c.company, f.speaker"
              + " ORDER BY 4 DESC, 5 DESC, 3 DESC, 1, 2 LIMIT 300");
      table(
          json,
          "checks",
          "SELECT check_id, sum(severity = 'critical'), sum(severity = 'major'), sum(severity = 'minor'),"
              + " count(DISTINCT call) FROM finding WHERE status IN ('open', 'confirmed')"
              + " GROUP BY check_id ORDER BY 2 DESC, 3 DESC, 4 DESC, 1");
      table(
          json,
          "quarters",
          "SELECT quarter, count(*), sum(words), sum(critical), sum(major), sum(minor) FROM call"
              + " WHERE quarter <> '' GROUP BY quarter ORDER BY quarter");
      table(
          json,
          "worst",
          "SELECT call, bead, count(*), sum(severity = 'critical'), sum(severity = 'major'), min(message), min(fingerprint)"
              + " FROM finding WHERE status IN ('open', 'confirmed') AND bead <> '' GROUP BY call, bead"
              + " ORDER BY 4 DESC, 5 DESC, 3 DESC, 1, 2 LIMIT "
              + WORST);
      table(
          json,
          "renderings",
          "WITH uses AS (SELECT c.company, c.language, r.kind, r.entity, r.rendering,"
              + " sum(r.count) AS times, count(*) AS calls"
              + " FROM rendering r JOIN call c ON c.id = r.call GROUP BY 1, 2, 3, 4, 5),"
              + " several AS (SELECT company, language, kind, entity FROM uses GROUP BY 1, 2, 3, 4"
              + " HAVING count(*) > 1"
              + " ORDER BY sum(times) DESC, 1, 2, 3, 4 LIMIT "
              + RENDERED
              + ") SELECT company, kind, entity, language, rendering, times, calls"
              + " FROM uses JOIN several USING(company, language, kind, entity)"
              + " ORDER BY company, entity, kind, language, times DESC, rendering");
      table(json, "problems", "SELECT call, message FROM problem ORDER BY call, number");
      json.writeEndObject();
    }
    ArchivePage.write(written.toString(), messages, out);
  }

  /** What the findings of a call have in a column, each once, by lines. */
  private static String ofCall(String column) {
    return "coalesce((SELECT group_concat(value, char(10)) FROM (SELECT DISTINCT f."
        + column
        + " AS value FROM finding f WHERE f.call = call.id AND f.status IN ('open', 'confirmed')"
        + " ORDER BY 1)), '')";
  }

  private void table(JsonGenerator json, String name, String query)
      throws SQLException, IOException {
    json.writeArrayFieldStart(name);
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      ResultSetMetaData columns = rows.getMetaData();
      while (rows.next()) {
        json.writeStartArray();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          if (columns.getColumnType(i) == Types.INTEGER
              || columns.getColumnType(i) == Types.NUMERIC) {
            json.writeNumber(rows.getLong(i));
          } else {
            json.writeString(rows.getString(i));
          }
        }
        json.writeEndArray();
      }
    }
    json.writeEndArray();
  }
}
