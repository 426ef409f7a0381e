package no.utbredt.contract.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An EHR system an actor runs.
 *
 * @param system id of the system
 * @param serviceArea code of the service area beneath the actor it is run in, or null for the actor as a whole
 * @param from first day, inclusive; null means as far back as the register reaches
 * @param to last day, inclusive; null means until further notice
 * @param source where this is known from, or null
 */
public record SystemInUse(
        String system,
        @Nullable String serviceArea,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String source) {}
