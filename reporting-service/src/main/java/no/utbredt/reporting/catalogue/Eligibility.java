package no.utbredt.reporting.catalogue;

import java.util.List;
import no.utbredt.reporting.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What an actor must fulfil to adopt a service: to be in one of the sets, or to have the agreement. One that says neither in words
 * known here binds all the same; nobody knows who fulfils it.
 *
 * @param group id of the group it binds, or null for everybody
 * @param sets ids of areas or groups; none where an agreement tells
 * @param agreement the agreement, or null where sets tell
 * @param from since when it holds, or null when unknown
 * @param to until when, or null while it lasts
 */
public record Eligibility(
        @Nullable String group,
        List<String> sets,
        @Nullable RequiredAgreement agreement,
        @Nullable PartialDate from,
        @Nullable PartialDate to) {

    public Eligibility {
        sets = List.copyOf(sets);
    }

    /**
     * An agreement as actors report it.
     *
     * @param kind code of what is agreed
     * @param counterparty organisation number or short code, or null for any
     */
    public record RequiredAgreement(String kind, @Nullable String counterparty) {}

    /** Whether it may hold on that epoch day, as far as the precision of its dates tells. */
    public boolean mayHoldOn(int day) {
        return (from == null || from.first() <= day) && (to == null || day <= to.last());
    }

    /** Whether it certainly holds on that epoch day. */
    public boolean holdsOn(int day) {
        return (from == null || from.last() <= day) && (to == null || day <= to.first());
    }
}
