package no.utbredt.reporting.figure;

import java.util.Set;

/** Which part of a group a figure speaks of. */
public sealed interface Subset {
    /** The members in a health region, by its code. */
    record InHealthRegion(String code) implements Subset {}

    /** The members in a county, by its number. */
    record InCounty(String number) implements Subset {}

    /** Members named by actor id. */
    record These(Set<String> actors) implements Subset {
        public These {
            actors = Set.copyOf(actors);
        }
    }

    /** A part we cannot enumerate; such a figure only stands beside. */
    record Other(String kind, String value) implements Subset {}
}
