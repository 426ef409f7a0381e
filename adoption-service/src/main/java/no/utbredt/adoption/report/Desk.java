package no.utbredt.adoption.report;

import java.time.Instant;
import java.util.Collection;
import no.utbredt.adoption.client.Client;
import tools.jackson.databind.JsonNode;

/** The erasable documents beside the log. Every write is idempotent. */
public interface Desk {

    /**
     * Keeps what must not travel on the log; the first of a name and content stays.
     *
     * @throws DeskUnavailable when the store did not take it
     */
    void keepFootnotes(Collection<Stamped> reports);

    /**
     * Keeps refused events with the reason, to be listed and sent again.
     *
     * @throws DeskUnavailable when the store did not take it
     */
    void setAside(Collection<Refused> events);

    /**
     * Keeps a body nobody could read.
     *
     * @throws DeskUnavailable when the store did not take it
     */
    void setAside(Unreadable body);

    /** A refused event and why. */
    record Refused(Client client, JsonNode event, Judgement.Wrong judgement, Instant at) {}

    /** A body that is no CloudEvent and why. */
    record Unreadable(Client client, byte[] body, String code, Instant at) {}

    /** The store did not answer. */
    final class DeskUnavailable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public DeskUnavailable(Throwable cause) {
            super("the store for what is beside the log does not answer", cause);
        }
    }
}
