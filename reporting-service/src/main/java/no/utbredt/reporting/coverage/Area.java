package no.utbredt.reporting.coverage;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a cell is about.
 *
 * @param cut along what the answer is cut
 * @param code county number, health region, municipality's actor id, id of an area, an EHR system or a vendor; null for the nation,
 *     and for members of whom it is not known
 * @param name Norwegian name where there is one, or null
 * @param across which part of it, where the answer is cut across as well; else null
 */
public record Area(
        Cut cut,
        @Nullable String code,
        @Nullable String name,
        @Nullable Area across) {
    /** Comes before every sign of a code. */
    private static final char BETWEEN = '\0';

    /** A whole area. */
    public Area(Cut cut, @Nullable String code, @Nullable String name) {
        this(cut, code, name, null);
    }

    /** What it has in common with an area of another cut. */
    Area within(Area other) {
        return new Area(new Cut(cut.code(), other.cut()), code, name, other);
    }

    /** What tells it from others of its cut, and puts them in order. */
    public String key() {
        String own = Objects.requireNonNullElse(code, "");
        return across == null ? own : own + BETWEEN + across.key();
    }

    /** Those of whom no such area, system or vendor is known. */
    static Area unknown(Cut cut) {
        return new Area(cut, null, cut.goesByPlace() ? null : "ukjent");
    }

    /** The whole country. */
    public static Area nation() {
        return new Area(Cut.NATION, null, null);
    }
}
