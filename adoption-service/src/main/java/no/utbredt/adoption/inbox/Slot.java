package no.utbredt.adoption.inbox;

import java.time.Duration;
import java.util.List;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.report.Answer;
import tools.jackson.databind.JsonNode;

/** The door, as an inbox uses it. */
public interface Slot {

    /** One answer per event, in order; {@link Answer.Unavailable} where the log or the store did not take it. */
    List<Answer> take(Client client, List<JsonNode> events, Duration wait);

    /**
     * Sets a body aside that is no CloudEvent.
     *
     * @return whether the store took it
     */
    boolean setAside(Client client, byte[] body, String code);
}
