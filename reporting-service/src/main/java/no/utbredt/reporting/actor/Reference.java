package no.utbredt.reporting.actor;

import no.utbredt.reporting.kept.Unforeseeable;
import org.jspecify.annotations.Nullable;

/**
 * How a report says whom it is about. Which actor that is depends on when it was said and on what the registry knows.
 *
 * @param scheme {@code ENH}, {@code HER}, {@code RESH}, {@code KOMNR}, or {@link #OWN} for this product's actor id
 * @param value the identifier in that register
 * @param serviceArea code of the service area beneath the actor, or null for the actor itself
 */
public record Reference(
        String scheme, String value, @Nullable String serviceArea) {
    /** The scheme of this product's own actor ids. */
    public static final String OWN = "UTBREDT";

    /** The actor with that id of ours. */
    public static Reference own(String actor) {
        return new Reference(OWN, actor, null);
    }

    /** A hash nobody outside can foresee: a stranger may name whom he likes. */
    public int unforeseeable() {
        return Unforeseeable.hash(scheme, value, serviceArea);
    }

    Identifier identifier() {
        return new Identifier(scheme, value);
    }
}
