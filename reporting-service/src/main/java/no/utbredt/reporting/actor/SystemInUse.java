package no.utbredt.reporting.actor;

import org.jspecify.annotations.Nullable;

/**
 * An EHR system an actor runs.
 *
 * @param system id of the system; it may be one nobody has described
 * @param serviceArea code of the service area beneath the actor it is run in, or null for the actor as a whole
 * @param source where this is known from, or null
 */
public record SystemInUse(
        String system,
        @Nullable String serviceArea,
        @Nullable String source) {}
