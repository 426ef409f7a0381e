package no.utbredt.reporting.finding;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published figure that cannot be right together with another, with itself, or with our own count (law 8).
 *
 * @param kind what contradicts what
 * @param figure id of the figure
 * @param other id of the figure it contradicts, or null
 * @param stated what is published
 * @param expected what it would have to be, or the bound it breaks
 * @param actors ids of the actors whose reports say otherwise; empty where none do by name
 */
public record Contradiction(
        Kind kind, String figure, @Nullable String other, BigDecimal stated, BigDecimal expected, List<String> actors) {
    public Contradiction {
        actors = List.copyOf(actors);
    }

    /** What contradicts what. */
    public enum Kind {
        /** The stated change is not the difference of the two figures. */
        CHANGE,
        /** What it is said to have been before is not what was published before. */
        PREVIOUS,
        /** The "of which" is more than the whole. */
        PART_OF,
        /** Two figures give different numbers for one question and date. */
        TWO_VALUES,
        /** A share and a count answer one question and date, and the count over the register is another share. */
        SHARE_AND_COUNT,
        /** More of our own actors have certainly come so far. */
        BELOW_OUR_COUNT,
        /** More than the register knows of. */
        ABOVE_GROUP,
        /** It speaks of every member, and reports of some say otherwise. */
        NOT_EVERY_MEMBER
    }
}
