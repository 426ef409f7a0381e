package no.utbredt.adoption.imports;

import java.time.Instant;
import java.util.List;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.client.Tenant;
import no.utbredt.adoption.fault.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A body somebody sent and how far it has been worked off.
 *
 * @param id made of client, order and content: the same bytes sent again are the same import
 * @param client who sent it
 * @param body where its bytes are kept until it is done
 * @param size of the body in bytes
 * @param mark where the next step begins
 * @param step when the step that was begun and not finished was begun, in whole milliseconds; null between two steps
 * @param startedAt null before the first step
 * @param endedAt null until it is done or failed
 * @param tenant about whom alone its sender was heard when it sent it; null where its token limited it to nobody
 * @param version counted by the store: who has an older one cannot write
 */
public record Import(
        String id,
        String client,
        Order order,
        String body,
        long size,
        State state,
        Mark mark,
        @Nullable Instant step,
        Tally tally,
        Instant receivedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Tenant tenant,
        long version) {

    /** How far. */
    public enum State {
        RECEIVED,
        WORKING,
        DONE,
        FAILED;

        /** Whether there is something left to do. */
        public boolean open() {
            return this == RECEIVED || this == WORKING;
        }
    }

    /** One that has just been received. */
    public static Import received(String id, Client client, Order order, String body, long size, Instant at) {
        return new Import(
                id,
                client.id(),
                order,
                body,
                size,
                State.RECEIVED,
                Mark.START,
                null,
                Tally.NOTHING,
                at,
                null,
                null,
                client.tenant(),
                0);
    }

    /** A step is begun. */
    Import begun(Instant now) {
        return with(State.WORKING, mark, now, tally, startedAt == null ? now : startedAt, null);
    }

    /** The step is finished, and another follows. */
    Import after(Mark next, Tally sum) {
        return with(State.WORKING, next, null, sum, startedAt, null);
    }

    /** The last step is finished. */
    Import done(Mark end, Tally sum, Instant now) {
        return with(State.DONE, end, null, sum, startedAt, now);
    }

    /** It cannot go on. */
    Import failed(String field, Fault fault, Instant now) {
        Tally sum = new Tally(tally.rows(), List.of(Cause.of(mark.line(), field, fault)));
        return with(State.FAILED, mark, null, sum, startedAt, now);
    }

    private Import with(
            State now, Mark next, @Nullable Instant begun, Tally sum, @Nullable Instant first, @Nullable Instant end) {
        return new Import(
                id, client, order, body, size, now, next, begun, sum, receivedAt, first, end, tenant, version);
    }
}
