package no.utbredt.contract.initiative;

import org.jspecify.annotations.Nullable;

/**
 * Who is bound, from when, and whether it is fulfilled.
 *
 * @param id unique within this list of the initiative
 * @param group id of the actor group it binds, or null
 * @param text in Norwegian
 * @param from from when, ISO 8601, as precise as known, or null
 * @param legalBasis hjemmel, or null
 * @param fulfilled whether it is fulfilled: {@code YES}, {@code NO} or {@code CANNOT_TELL}
 * @param source who says so, and where
 */
public record Obligation(
        String id,
        @Nullable String group,
        String text,
        @Nullable String from,
        @Nullable String legalBasis,
        String fulfilled,
        SourceReference source) {}
