package no.utbredt.reporting.coverage;

import org.jspecify.annotations.Nullable;

/**
 * What a cell is about.
 *
 * @param cut along what the answer is cut
 * @param code county number, health region, or municipality's actor id; null for the nation, and for members whose place is
 *     not known
 * @param name Norwegian name where there is one, or null
 */
public record Area(Cut cut, @Nullable String code, @Nullable String name) {
    /** The whole country. */
    public static Area nation() {
        return new Area(Cut.NATION, null, null);
    }
}
