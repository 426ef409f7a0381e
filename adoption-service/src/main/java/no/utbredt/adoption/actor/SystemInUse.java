package no.utbredt.adoption.actor;

import org.jspecify.annotations.Nullable;

/**
 * An EHR system an actor runs.
 *
 * @param system which
 * @param serviceArea code of the service area beneath the actor it is run in, or null for the actor as a whole
 * @param during the days it is run
 * @param source where this is known from, or null
 */
public record SystemInUse(
        SystemId system,
        @Nullable String serviceArea,
        Period during,
        @Nullable String source) {}
