package no.utbredt.contract.initiative;

import org.jspecify.annotations.Nullable;

/**
 * An oppfølgingssak of a board.
 *
 * @param id unique within this list of the initiative
 * @param title in Norwegian
 * @param caseNumber the board's number, or null
 * @param owner who has it, or null
 * @param addressee who is to get it, or null
 * @param due by when, ISO 8601, as precise as known, or null
 * @param status how far it is: {@code OPEN}, {@code ONGOING}, {@code DONE} or {@code CANNOT_TELL}
 * @param source who says so, and where
 */
public record FollowUp(
        String id,
        String title,
        @Nullable String caseNumber,
        @Nullable String owner,
        @Nullable String addressee,
        @Nullable String due,
        String status,
        SourceReference source) {}
