package no.utbredt.contract.initiative;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount as a source gives it.
 *
 * @param amount null: the source names the cost and gives no amount
 * @param unit for example MNOK, or null
 * @param qualifier how exact it is: {@code EXACT}, {@code ABOUT}, {@code OVER}, {@code UNDER}, {@code AT_LEAST} or
 *     {@code AT_MOST}, or null
 * @param period year or years it is for, ISO 8601, as precise as known, or null
 * @param source who says so, and where
 */
public record Amount(
        @Nullable BigDecimal amount,
        @Nullable String unit,
        @Nullable String qualifier,
        @Nullable String period,
        SourceReference source) {}
