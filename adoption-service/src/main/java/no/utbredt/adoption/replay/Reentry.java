package no.utbredt.adoption.replay;

import java.time.Duration;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.report.Answer;
import tools.jackson.databind.JsonNode;

/** The door, as the desk for replays uses it. */
public interface Reentry {

    /** What would become of an event; nothing is kept. */
    Answer rehearse(Client client, JsonNode event);

    /** Takes an event as if its client sent it now, and waits so long for the verdict. */
    Answer take(Client client, JsonNode event, Duration wait);
}
