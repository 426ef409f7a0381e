package no.utbredt.adoption.report;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
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

    /** Goes through the footnotes kept of those contents, in no order; of some there is none. */
    void footnotes(Collection<NamedContent> contents, Consumer<KeptFootnote> each);

    /** Goes through every footnote of that name, whatever its report said, in no order. */
    void footnotes(ReportName name, Consumer<KeptFootnote> each);

    /**
     * Takes away every footnote of that name, whatever its report said.
     *
     * @throws DeskUnavailable when the store did not do it
     */
    void eraseFootnotes(ReportName name);

    /**
     * Keeps refused events with the reason, to be listed and sent again; within a quota, from which the oldest go first. What is
     * larger than an entry may be is kept shortened.
     *
     * @throws DeskUnavailable when the store did not take it
     */
    void setAside(Collection<Refused> events);

    /**
     * Keeps a body nobody could read, within the same quota.
     *
     * @throws DeskUnavailable when the store did not take it
     */
    void setAside(Unreadable body);

    /** How much of what the door refused is kept, of each client that has any. */
    List<Held> held();

    /**
     * What was said under a name: a name may have been used for several.
     *
     * @param hash of type and content, see {@link ContentHash}
     */
    record NamedContent(ReportName name, String hash) {}

    /**
     * A footnote as it is kept.
     *
     * @param content what it belongs to
     * @param firstAt when the door took it, in whole milliseconds
     */
    record KeptFootnote(NamedContent content, Footnote footnote, Instant firstAt) {}

    /** A refused event and why. */
    record Refused(Client client, JsonNode event, Judgement.Wrong judgement, Instant at) {}

    /** A body that is no CloudEvent and why. */
    record Unreadable(Client client, byte[] body, String code, Instant at) {}

    /**
     * What is kept of one client's refused events and unreadable bodies.
     *
     * @param entries how many, from 0
     * @param bytes how much, from 0
     * @param dropped how many older ones made room, from 0
     */
    record Held(String client, long entries, long bytes, long dropped) {}

    /** The store did not take it. */
    final class DeskUnavailable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public DeskUnavailable(Throwable cause) {
            super("the store for what is beside the log does not answer", cause);
        }
    }
}
