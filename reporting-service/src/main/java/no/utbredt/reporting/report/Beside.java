package no.utbredt.reporting.report;

import no.utbredt.reporting.actor.Reference;
import org.jspecify.annotations.Nullable;

/** What sources say beside the stages: it changes none. */
public sealed interface Beside permits Beside.OfActor, Support, Heartbeat {

    /** Where it stands, or null. */
    @Nullable
    Evidence evidence();

    /** What is said of an actor; which one, and whether it is heard, is found out as for a stage. */
    sealed interface OfActor extends Beside permits Usage, Agreement {

        /** Whom it is about, as the source named it. */
        Reference actor();

        /** Catalogue id, or null where it is about no service alone. */
        @Nullable
        String service();
    }
}
