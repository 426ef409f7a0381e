package no.utbredt.adoption.state;

import java.time.LocalDate;
import java.util.List;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.adoption.report.Since;
import no.utbredt.adoption.report.Stage;
import no.utbredt.adoption.report.Subject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A report of CGM's as it stands on the log. */
record Said(
        ReportName name,
        Subject actor,
        Stage stage,
        LocalDate from,
        Since.Basis basis,
        LocalDate statedAt,
        boolean certain,
        List<ReportName> corrects) {

    private static final JsonMapper JSON = new JsonMapper();

    static Said of(String source, String id, Subject actor, Stage stage, LocalDate day) {
        return new Said(
                new ReportName(Cast.CGM.sourcePrefix() + source, id),
                actor,
                stage,
                day,
                Since.Basis.STARTED,
                day,
                true,
                List.of());
    }

    /** What a state tells. */
    static Said of(JsonNode event) {
        JsonNode data = event.path("data");
        JsonNode actor = data.path("actor");
        return new Said(
                name(event),
                new Subject(actor.path("scheme").asString(), actor.path("value").asString(), null),
                Stage.valueOf(data.path("stage").asString()),
                LocalDate.parse(data.at("/validFrom/date").asString()),
                Since.Basis.valueOf(data.at("/validFrom/basis").asString()),
                LocalDate.parse(data.path("statedAt").asString()),
                true,
                data.path("corrects").values().stream().map(Said::name).toList());
    }

    String onTheLog() {
        ObjectNode report = JSON.createObjectNode();
        report.put("source", name.source()).put("id", name.id()).put("recordedAt", "2024-05-01T10:00:00Z");
        ObjectNode content = report.putObject("content");
        content.putObject("actor").put("scheme", actor.scheme()).put("value", actor.value());
        content.put("service", "digihelse").put("role", "CONSUMER").put("stage", stage.name());
        content.putObject("validFrom").put("date", from.toString()).put("basis", basis.name());
        content.put("statedAt", statedAt.toString()).put("certainty", certain ? "CERTAIN" : "UNCERTAIN");
        var named = content.putArray("corrects");
        corrects.forEach(each -> named.addObject().put("source", each.source()).put("id", each.id()));
        return report.toString();
    }

    private static ReportName name(JsonNode node) {
        return new ReportName(node.path("source").asString(), node.path("id").asString());
    }
}
