package no.utbredt.reporting.cube;

import org.jspecify.annotations.Nullable;

/**
 * One group and one category. It asks at least AVAILABLE, each actor counting one.
 *
 * @param category code of the category
 * @param group id of the group
 * @param services how many services, each in each role it has for the group, are looked at: those that are no part of another
 * @param notOffered how many of them are not offered nationally to the group; they are left out of the extents
 * @param untold of how many no figure can be told, or nobody is known. Those without a figure are in no extent
 * @param extent what certainly is, or null where the state is not REACHED or NONE
 * @param lower if all that is uncertain is against it, or null with it
 * @param upper if all that is uncertain and unknown is for it, or null with it
 */
public record Cube(
        String category,
        String group,
        State state,
        int services,
        int notOffered,
        int untold,
        @Nullable Extent extent,
        @Nullable Extent lower,
        @Nullable Extent upper) {

    /** What can be drawn. */
    public enum State {
        /** Somebody has something. */
        REACHED,
        /** It is known that nobody has anything. */
        NONE,
        /** Nobody is known to have anything, and somebody may. */
        UNKNOWN,
        /** No service of the category is offered nationally to the group. */
        NOT_OFFERED,
        /** No service of the category is for the group, or none of its actors is relevant to any. */
        NOT_RELEVANT
    }
}
