package no.utbredt.benchmarks.view;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Objects;
import no.utbredt.contract.document.ActorState;
import no.utbredt.contract.document.Dated;
import no.utbredt.contract.document.DocumentState;
import no.utbredt.contract.document.Place;
import no.utbredt.contract.report.RecordedReport;
import no.utbredt.contract.report.ReportContent;
import no.utbredt.contract.report.ReportName;
import no.utbredt.reporting.time.PartialDate;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Brings a country and what is told of it into tables, row by row as it is on the log. */
final class WarehouseRows {
    private static final String TABLES = """
            CREATE TABLE report (source VARCHAR, id VARCHAR, recorded_at BIGINT, scheme VARCHAR, value VARCHAR, area VARCHAR,
              service VARCHAR, stage VARCHAR, since_last INTEGER, stated INTEGER, certain BOOLEAN);
            CREATE TABLE names (source VARCHAR, id VARCHAR, recorded_at BIGINT);
            CREATE TABLE identity (actor INTEGER, scheme VARCHAR, value VARCHAR, area VARCHAR);
            CREATE TABLE membership (actor INTEGER, "group" VARCHAR, first INTEGER, last INTEGER);
            CREATE TABLE place (actor INTEGER, county VARCHAR, first INTEGER, last INTEGER);
            CREATE TABLE offered (service VARCHAR, "group" VARCHAR);
            """;

    private final DuckDBConnection connection;

    private WarehouseRows(DuckDBConnection connection) {
        this.connection = connection;
    }

    static void load(Country country, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(TABLES);
        }
        WarehouseRows rows = new WarehouseRows(connection.unwrap(DuckDBConnection.class));
        rows.actors(country);
        rows.reports(country);
    }

    private void actors(Country country) throws SQLException {
        try (DuckDBAppender identity = appender("identity");
                DuckDBAppender membership = appender("membership");
                DuckDBAppender place = appender("place");
                DuckDBAppender offered = appender("offered")) {
            int number = 0;
            for (DocumentState<ActorState> document : country.actors()) {
                ActorState actor = Objects.requireNonNull(document.newest());
                var reference = Country.reference(number);
                row(identity, number, reference.scheme(), reference.value(), text(reference.serviceArea()));
                for (Dated<String> group : actor.groups()) {
                    row(
                            membership,
                            number,
                            group.value(),
                            day(actor.opened(), 0),
                            day(actor.closed(), Integer.MAX_VALUE));
                }
                for (Dated<Place> each :
                        Inhabitants.state(Country.municipality(number)).places()) {
                    row(
                            place,
                            number,
                            text(each.value().county()),
                            day(each.from(), 0),
                            day(each.to(), Integer.MAX_VALUE));
                }
                number++;
            }
            for (int service = 0; service < country.services(); service++) {
                for (String group : Country.groupsOf(service)) {
                    row(offered, Country.service(service), group);
                }
            }
        }
    }

    private void reports(Country country) throws SQLException {
        try (DuckDBAppender report = appender("report");
                DuckDBAppender names = appender("names")) {
            new Told(country).each(each -> {
                try {
                    report(each, report, names);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }

    private static void report(RecordedReport<ReportContent> each, DuckDBAppender report, DuckDBAppender names)
            throws SQLException {
        var content = each.content();
        long recordedAt = each.recordedAt().toEpochMilli();
        for (ReportName named : content.corrects()) {
            row(names, named.source(), named.id(), recordedAt);
        }
        for (ReportName named : content.retracts()) {
            row(names, named.source(), named.id(), recordedAt);
        }
        if (content.actor() != null && content.validFrom() != null) {
            row(
                    report,
                    each.source(),
                    each.id(),
                    recordedAt,
                    content.actor().scheme(),
                    content.actor().value(),
                    text(content.actor().serviceArea()),
                    text(content.service()),
                    text(content.stage()),
                    PartialDate.parse(content.validFrom().date()).last(),
                    PartialDate.parse(content.statedAt()).last(),
                    content.certainty().equals("CERTAIN"));
        }
    }

    private DuckDBAppender appender(String table) throws SQLException {
        return connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table);
    }

    private static void row(DuckDBAppender table, Object... values) throws SQLException {
        table.beginRow();
        for (Object value : values) {
            switch (value) {
                case Integer number -> table.append(number.intValue());
                case Long number -> table.append(number.longValue());
                case Boolean truth -> table.append(truth.booleanValue());
                default -> table.append(String.valueOf(value));
            }
        }
        table.endRow();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static int day(@Nullable LocalDate day, int otherwise) {
        return day == null ? otherwise : Math.toIntExact(day.toEpochDay());
    }
}
