package no.utbredt.reporting.report;

import java.util.Set;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.kept.InOrder;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a report says: this actor, this service, this role, this stage, since then.
 *
 * @param actor whom it is about, as the source named it
 * @param service catalogue id
 * @param role which part the actor takes
 * @param stage how far; {@link Stage#UNKNOWN} for a code we do not know
 * @param unknownCode the code of the stage when we do not know it, else null
 * @param since since when, or seen by when
 * @param basis started or observed
 * @param scopes scope codes it is limited to; empty means not limited
 * @param extent how much of the actor, or null
 * @param certain false when the source itself was not sure; then it moves only the bounds
 * @param verb the source's own verb as a code, or null
 * @param ehrSystem code of the EHR system it was done with, or null
 * @param evidence where it stands, or null
 * @param manner in what manner it is said, or null
 */
public record Statement(
        Reference actor,
        String service,
        Role role,
        Stage stage,
        @Nullable String unknownCode,
        PartialDate since,
        StartBasis basis,
        Set<String> scopes,
        @Nullable Extent extent,
        boolean certain,
        @Nullable String verb,
        @Nullable String ehrSystem,
        @Nullable Evidence evidence,
        @Nullable Manner manner) {
    public Statement {
        scopes = InOrder.of(scopes);
    }

    /**
     * Whether it tells a stage. One that says only in what manner (took part, plans, is late) and that nothing is known of the stage
     * moves nobody.
     */
    public boolean tellsStage() {
        return stage != Stage.UNKNOWN || unknownCode != null || manner == null;
    }

    /** Whether it speaks for every unit beneath its actor as well, and says so (law 2). */
    public boolean forAllUnits() {
        return manner != null && manner.forAllUnits();
    }

    /** Whether a code of it is none we know; it then counts as unknown. */
    public boolean hasUnknownCode() {
        return unknownCode != null || role == Role.UNKNOWN;
    }
}
