package no.utbredt.contract.initiative;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value to reach by a date.
 *
 * @param id unique within this list of the initiative
 * @param value the value
 * @param unit its unit: {@code PERCENT} or {@code COUNT}
 * @param due by when, ISO 8601, as precise as known, or null
 * @param wording the source's words, or null
 * @param reading how they were read, in Norwegian, where a reading was needed, or null
 * @param source who says so, and where
 */
public record TargetStep(
        String id,
        BigDecimal value,
        String unit,
        @Nullable String due,
        @Nullable String wording,
        @Nullable String reading,
        SourceReference source) {}
