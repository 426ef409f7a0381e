package no.utbredt.adoption.inbox;

import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.fault.Fault;
import tools.jackson.databind.JsonNode;

/**
 * What was put into an inbox.
 *
 * @param client whose inbox it is, and so who speaks
 */
public record Letter(Place place, Client client, Contents contents) {

    /** What was read of it. */
    public sealed interface Contents {}

    /** An event in CloudEvents' JSON format, for the door to judge. */
    public record Event(JsonNode event) implements Contents {}

    /** Nothing anybody can read, and why. */
    public record Unreadable(byte[] body, Fault why) implements Contents {}
}
