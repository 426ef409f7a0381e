package no.utbredt.reporting.initiative;

import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The phase a steward or a document declares for a group (law 9).
 *
 * @param group id of the actor group
 * @param service catalogue id, or null when it is said of the initiative as a whole
 * @param scope what it is limited to, in the source's words, or null
 * @param phase 1 to 5 on the value chain (roadmap 21.1, chapter 1.3.1)
 * @param reason why, in Norwegian, or null
 * @param date when it was so, or null
 * @param said who declares it
 */
public record DeclaredPhase(
        String group,
        @Nullable String service,
        @Nullable String scope,
        int phase,
        @Nullable String reason,
        @Nullable PartialDate date,
        Said said) {}
