package no.utbredt.contract.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a finding. The finding itself is worked out by the view and stands in no document; the document's id is the
 * finding's.
 *
 * @param kind kind of the finding, a code of the reporting-service
 * @param state {@code OPEN}, {@code EXPLAINED} or {@code FIXED}
 * @param owner organisation number of whoever sees to it, never a person's; or null
 * @param note what there is to say of it, at most 1,000 characters, or null
 * @param saidAt when it was said, UTC, to the second
 */
public record FollowUpState(
        String kind,
        String state,
        @Nullable String owner,
        @Nullable String note,
        Instant saidAt) {}
