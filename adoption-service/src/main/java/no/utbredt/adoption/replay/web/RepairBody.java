package no.utbredt.adoption.replay.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import no.utbredt.adoption.replay.Act;
import no.utbredt.adoption.replay.Repair;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry stands.
 *
 * @param entry id of the entry
 * @param acts what operators did with it, the oldest first
 */
record RepairBody(String entry, Repair.State state, List<RepairAct> acts) {

    static RepairBody of(Repair repair, Instant lastSeen) {
        return new RepairBody(
                repair.entry(),
                repair.state(lastSeen),
                repair.acts().stream().map(RepairAct::of).toList());
    }

    /**
     * What an operator did.
     *
     * @param client the operator's client
     * @param organisation its organisation number; null where its token says none
     * @param source of the report sent; null for a closing
     * @param id of the report sent; null for a closing
     * @param reason why it was closed; null for a replay
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RepairAct(
            Act.Kind kind,
            Instant at,
            String client,
            @Nullable String organisation,
            @Nullable String source,
            @Nullable String id,
            @Nullable String reason) {

        static RepairAct of(Act act) {
            return new RepairAct(
                    act.kind(),
                    act.at(),
                    act.by().client(),
                    act.by().organisation(),
                    act.report() == null ? null : act.report().source(),
                    act.report() == null ? null : act.report().id(),
                    act.reason());
        }
    }
}
