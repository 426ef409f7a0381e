package no.utbredt.adoption.state;

import java.util.List;
import no.utbredt.adoption.report.ContentHash;
import no.utbredt.adoption.report.ReportName;
import no.utbredt.adoption.report.ReportType;
import no.utbredt.adoption.report.Since;
import no.utbredt.adoption.report.Stage;
import no.utbredt.adoption.report.Subject;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The reports of a state. Each is observed on the state's day and stated then, and its id is made of all it says: the same state sent
 * again is the same reports, and another content never has an id that is taken (law 1).
 */
record Telling(State state) {

    private static final int DIGITS = 40;

    /** The report that tells the stage of an actor and takes the place of those. */
    ObjectNode of(Subject actor, Stage stage, List<ReportName> corrects) {
        Matter matter = state.matter();
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("specversion", "1.0");
        event.put("type", ReportType.ADOPTION.type());
        event.put("source", state.source());
        ObjectNode data = event.putObject("data");
        ObjectNode whom = data.putObject("actor");
        whom.put("scheme", actor.scheme()).put("value", actor.value());
        if (actor.serviceArea() != null) {
            whom.put("serviceArea", actor.serviceArea());
        }
        data.put("service", matter.service());
        data.put("role", matter.role().name());
        data.put("stage", stage.name());
        data.putObject("validFrom").put("date", matter.day().toString()).put("basis", Since.Basis.OBSERVED.name());
        data.put("statedAt", matter.day().toString());
        if (!corrects.isEmpty()) {
            ArrayNode names = data.putArray("corrects");
            corrects.forEach(
                    name -> names.addObject().put("source", name.source()).put("id", name.id()));
        }
        event.put(
                "id",
                "state-" + ContentHash.of(ReportType.ADOPTION.type(), data).substring(0, DIGITS));
        return event;
    }
}
