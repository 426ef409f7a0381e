package no.utbredt.initiative.catalogue;

import java.time.LocalDate;
import java.util.List;
import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * What an actor must fulfil to adopt a service, and how it is known who does: who is in one of the sets, or who has the agreement.
 *
 * @param group id of the actor group it binds, or null for everybody
 * @param kind what it is about
 * @param text in Norwegian, what must be fulfilled
 * @param sets ids of areas or actor groups; none where an agreement tells
 * @param agreement the agreement that fulfils it, or null where sets tell
 * @param from since when it holds, or null when unknown
 * @param to until when, or null while it lasts
 * @param source document and place
 */
public record Eligibility(
        @Nullable String group,
        Kind kind,
        String text,
        List<String> sets,
        @Nullable RequiredAgreement agreement,
        @Nullable ImpreciseDate from,
        @Nullable ImpreciseDate to,
        String source) {

    @SuppressWarnings("ConstantValue") // binding hands in null for what is left out
    public Eligibility {
        sets = sets == null ? List.of() : List.copyOf(sets);
    }

    /** What it is about. */
    public enum Kind {
        /** Membership, as of Helsenettet. */
        MEMBERSHIP,
        /** The level of assurance of an electronic identity. */
        EID_LEVEL,
        AGREEMENT
    }

    /**
     * An agreement as actors report it.
     *
     * @param kind what is agreed; an option is not its exercise
     * @param counterparty organisation number or short code, or null for any
     */
    public record RequiredAgreement(Agreed kind, @Nullable String counterparty) {}

    /** What is agreed, as the contract's agreements have it. */
    public enum Agreed {
        MEMBERSHIP,
        CONNECTION,
        DATA_PROCESSING,
        FRAMEWORK,
        OPTION,
        OPTION_EXERCISE,
        OTHER
    }

    /** Whether it may hold on that day, as far as the precision of its dates tells. */
    public boolean mayHoldOn(LocalDate day) {
        return (from == null || !day.isBefore(from.first())) && (to == null || !day.isAfter(to.last()));
    }
}
