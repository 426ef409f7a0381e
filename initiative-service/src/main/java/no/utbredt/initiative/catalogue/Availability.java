package no.utbredt.initiative.catalogue;

import java.time.LocalDate;
import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a service is offered nationally. Not offered means no coverage to compute, not 0 %.
 *
 * @param group id of the group, or null for all its groups
 * @param offered whether it is
 * @param from since when, or null when unknown
 * @param to until when, or null while it lasts
 * @param source document and place, or null
 */
public record Availability(
        @Nullable String group,
        boolean offered,
        @Nullable ImpreciseDate from,
        @Nullable ImpreciseDate to,
        @Nullable String source) {

    /** Whether it may hold on that day, as far as the precision of its dates tells. */
    public boolean mayHoldOn(LocalDate day) {
        return (from == null || !day.isBefore(from.first())) && (to == null || !day.isAfter(to.last()));
    }
}
