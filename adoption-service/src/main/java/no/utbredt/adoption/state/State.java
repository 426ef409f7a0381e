package no.utbredt.adoption.state;

import java.util.List;
import no.utbredt.adoption.client.Client;
import no.utbredt.adoption.report.Stage;
import no.utbredt.adoption.report.Subject;
import org.jspecify.annotations.Nullable;

/**
 * "These are all of mine that use it."
 *
 * @param client who says so
 * @param left what is said of those it said used it and does not name: PAUSED, WITHDRAWN or NOT_STARTED; null where it says nothing
 * @param silent what is said of those it may speak of, never did and does not name: NOT_STARTED or NO_PLAN; null where it says nothing
 * @param named those that use it
 */
public record State(
        Client client,
        Matter matter,
        @Nullable Stage left,
        @Nullable Stage silent,
        List<Subject> named) {

    public State {
        named = List.copyOf(named);
    }

    /** The source of its reports. */
    String source() {
        return client.sourcePrefix() + "state";
    }
}
