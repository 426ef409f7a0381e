package no.utbredt.adoption.actor.kafka;

import java.util.ArrayList;
import java.util.List;
import no.utbredt.contract.document.ActorState;
import no.utbredt.contract.document.DocumentState;
import org.jspecify.annotations.Nullable;

/** Who said what an actor is: a file, or an operator after it. */
final class Spoken {

    /** Stands among the sources of what an operator registered. */
    static final String OPERATOR = "operator";

    private Spoken() {}

    static ActorState byOperator(ActorState state) {
        if (state.sources().contains(OPERATOR)) {
            return state;
        }
        List<String> sources = new ArrayList<>(state.sources());
        sources.add(OPERATOR);
        return new ActorState(
                state.kind(),
                state.serviceArea(),
                state.names(),
                state.identifiers(),
                state.parents(),
                state.groups(),
                state.places(),
                state.weights(),
                state.predecessors(),
                state.opened(),
                state.closed(),
                state.restricted(),
                sources,
                state.systems());
    }

    /** Whether a file says something new: other than what is kept, and not only what an operator has overruled since. */
    static boolean isNews(ActorState fromFile, @Nullable DocumentState<ActorState> kept) {
        if (kept == null) {
            return true;
        }
        ActorState newest = kept.history().getLast().state();
        if (newest == null || newest.sources().contains(OPERATOR)) {
            return kept.history().stream().noneMatch(entry -> fromFile.equals(entry.state()));
        }
        return !fromFile.equals(newest);
    }
}
