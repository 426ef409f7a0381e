package no.utbredt.adoption.imports;

import java.time.Instant;
import java.util.List;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.fault.Fault;
import no.utbredt.adoption.report.Answer;
import tools.jackson.databind.JsonNode;

/** The door, as an import uses it. */
public interface Deliverer {

    /** An event as text, in CloudEvents' JSON format; one the door refuses where it cannot be read. */
    JsonNode event(byte[] text);

    /** An event the door refuses for that fault. */
    JsonNode unreadable(Cut cut, Fault fault);

    /** Takes events that came at that instant, and waits for their verdicts as long as it may. */
    List<Answer> take(Client client, List<JsonNode> events, Instant at);

    /** Says what would become of events. */
    List<Answer> rehearse(Client client, List<JsonNode> events);
}
