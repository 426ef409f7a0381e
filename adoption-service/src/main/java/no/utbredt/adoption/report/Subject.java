package no.utbredt.adoption.report;

import org.jspecify.annotations.Nullable;

/**
 * Whom a report is about, as its source names it; resolved per report where it is placed (law 1).
 *
 * @param scheme {@code ENH}, {@code HER}, {@code RESH}, {@code KOMNR}, or {@code UTBREDT} for our own actor id
 * @param value the identifier, checked for form
 * @param serviceArea code of the service area beneath it, or null for the actor itself
 */
public record Subject(String scheme, String value, @Nullable String serviceArea) {

    /** One word for look-ups: {@code KOMNR:0301} or {@code KOMNR:0301:helsestasjon}. */
    public String key() {
        return scheme + ":" + value + (serviceArea == null ? "" : ":" + serviceArea);
    }
}
