package no.utbredt.adoption.lookup.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import no.utbredt.adoption.footnote.FootnoteMark;
import no.utbredt.adoption.lookup.RegisteredReport;
import no.utbredt.adoption.report.ContentHash;
import no.utbredt.adoption.report.Desk.NamedContent;
import no.utbredt.adoption.report.LogPosition;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.adoption.report.Subject;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a look-up needs of a record on {@code utbredt.reports}; the rest is kept as it is. */
final class ReadReport {

    private ReadReport() {}

    static Optional<RegisteredReport> of(byte @Nullable [] value, JsonMapper json) {
        if (value == null) {
            return Optional.empty();
        }
        try {
            JsonNode report = json.readTree(value);
            JsonNode at = report.path("delivery");
            boolean whole = report.path("source").isString()
                    && report.path("id").isString()
                    && report.path("content").isObject()
                    && at.path("offset").isIntegralNumber();
            return whole ? Optional.of(read(report, at, value)) : Optional.empty();
        } catch (JacksonException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static RegisteredReport read(JsonNode report, JsonNode at, byte[] value) {
        ReportName name = new ReportName(
                report.path("source").stringValue(), report.path("id").stringValue());
        return new RegisteredReport(
                name,
                actor(report.path("content").path("actor")),
                new String(value, StandardCharsets.UTF_8),
                new LogPosition(at.path("partition").asInt(), at.path("offset").asLong()),
                mark(name, report));
    }

    private static @Nullable FootnoteMark mark(ReportName name, JsonNode report) {
        JsonNode receivedAt = report.at("/stamp/receivedAt");
        return report.at("/content/evidence/document").isString() && receivedAt.isString()
                ? new FootnoteMark(
                        new NamedContent(
                                name, ContentHash.of(report.path("type").asString(""), report.path("content"))),
                        report.at("/stamp/client").asString(""),
                        Instant.parse(receivedAt.stringValue()))
                : null;
    }

    private static @Nullable Subject actor(JsonNode actor) {
        JsonNode area = actor.path("serviceArea");
        return actor.path("scheme").isString() && actor.path("value").isString()
                ? new Subject(
                        actor.path("scheme").stringValue(),
                        actor.path("value").stringValue(),
                        area.isString() ? area.stringValue() : null)
                : null;
    }
}
