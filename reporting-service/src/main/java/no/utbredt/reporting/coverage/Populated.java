package no.utbredt.reporting.coverage;

import java.util.List;

/**
 * An area with those of the group who are there.
 *
 * @param area where
 * @param crowd who, summed
 */
record Populated(Area area, Crowd crowd) {

    /** Adds an area to those before it in the order of codes; one of the same code under another name is the same area. */
    static void add(Area area, Crowd crowd, List<Populated> before) {
        if (!before.isEmpty() && before.getLast().area().key().equals(area.key())) {
            crowd.add(before.removeLast().crowd());
        }
        before.add(new Populated(area, crowd));
    }
}
