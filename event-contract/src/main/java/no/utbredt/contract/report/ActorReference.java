package no.utbredt.contract.report;

import org.jspecify.annotations.Nullable;

/**
 * How a report says whom it is about: an identifier from a public register and, where the unit beneath it has none of its
 * own, the service area (for example {@code helsestasjon} of a municipality).
 *
 * @param scheme the register: {@code ENH} (organisation number), {@code HER}, {@code RESH}, {@code KOMNR} (municipality
 *     number) or {@code UTBREDT} (this product's actor id)
 * @param value the identifier in that register
 * @param serviceArea code of the service area beneath the actor, or null for the actor itself
 */
public record ActorReference(
        String scheme, String value, @Nullable String serviceArea) {}
