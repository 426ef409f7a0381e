package no.utbredt.adoption.report;

import java.time.LocalDate;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.fault.FaultyValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Judges what is wrong with one CloudEvent in itself. It knows no registry and no other report.
 *
 * @param today Europe/Oslo; nothing can have begun or been said after it
 */
public record Judge(LocalDate today) {

    private static final int LONGEST_NAME_PART = 200;

    /**
     * Judges an event in CloudEvents' JSON format.
     *
     * @param event the whole event; anything but an object is refused
     * @param client who sent it
     */
    public Judgement judge(JsonNode event, Client client) {
        if (event instanceof Ambiguous ambiguous) {
            return new Judgement.Wrong(text(event, "source"), text(event, "id"), ambiguous.refusals());
        }
        Place place = Place.root(event);
        Report report = place.object("a CloudEvent, a JSON object") ? read(place, client) : null;
        if (report != null && place.refusals().isEmpty()) {
            return new Judgement.Sound(report, Footnotes.of(ReportType.of(report), event.path("data")));
        }
        return new Judgement.Wrong(text(event, "source"), text(event, "id"), place.refusals());
    }

    private @Nullable Report read(Place event, Client client) {
        event.at("specversion").required("1.0", Judge::version);
        ReportName name = name(event);
        if (name != null && !client.owns(name.source())) {
            event.at("source").refuse(Faults.outsidePrefix(client.sourcePrefix(), name.source()));
        }
        ReportType type = event.at("type").required(ReportType.EXPECTED, ReportType::ofType);
        Place data = event.at("data");
        if (!data.object("the report, a JSON object") || type == null) {
            return null;
        }
        Report report = type.read(data, name);
        if (report != null) {
            new Rules(today, client).check(report, data);
        }
        return report;
    }

    private static @Nullable ReportName name(Place event) {
        String source = event.at("source").required("who says it, a URI", Codes::source);
        String id = event.at("id").required("the report's id within its source", Codes::id);
        return source == null || id == null ? null : new ReportName(source, id);
    }

    private static String version(String text) {
        if (!text.equals("1.0")) {
            throw new FaultyValue(Faults.form("specversion", "1.0", "1.0", text));
        }
        return text;
    }

    /** As it was sent, shortened beyond what a name may have. */
    private static @Nullable String text(JsonNode event, String field) {
        return event.path(field).isString()
                ? Faults.abbreviated(event.path(field).stringValue(), LONGEST_NAME_PART)
                : null;
    }
}
