package no.utbredt.contract.initiative;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Uptake needed for it to pay.
 *
 * @param id unique within this list of the initiative
 * @param text in Norwegian
 * @param value the value, or null
 * @param unit its unit, or null
 * @param source who says so, and where
 */
public record RequiredUptake(
        String id,
        String text,
        @Nullable BigDecimal value,
        @Nullable String unit,
        SourceReference source) {}
