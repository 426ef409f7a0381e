package no.utbredt.contract.initiative;

import org.jspecify.annotations.Nullable;

/**
 * A date a source gives a milestone.
 *
 * @param date null when the source gives none, ISO 8601, as precise as known
 * @param wording the source's words, or null
 * @param reading how they were read, in Norwegian, where a reading was needed, or null
 * @param firmness how firm it is; NONE with no date: the source says there is no plan: {@code DECIDED}, {@code
 *     FORECAST}, {@code INTENT}, {@code WISH}, {@code CONDITIONAL} or {@code NONE}
 * @param kind planned, happened or cancelled: {@code PLANNED}, {@code ACTUAL} or {@code CANCELLED}
 * @param condition what it is conditional on, in Norwegian, or null
 * @param blocker id of the initiative that blocks it, or a text, or null
 * @param reason why the date was changed, in Norwegian, or null
 * @param source who says so, and where
 */
public record MilestoneDate(
        @Nullable String date,
        @Nullable String wording,
        @Nullable String reading,
        String firmness,
        String kind,
        @Nullable String condition,
        @Nullable String blocker,
        @Nullable String reason,
        SourceReference source) {}
