package no.utbredt.initiative.roadmap;

import org.jspecify.annotations.Nullable;

/**
 * An initiative as it stands, without its history.
 *
 * @param id its id
 * @param revision version of its newest state
 * @param newest its newest state, or null when it is withdrawn or cannot be read
 * @param unreadable why what is stored of it cannot be read, or null when it can
 */
public record Standing(
        String id,
        Revision revision,
        @Nullable Initiative newest,
        @Nullable String unreadable) {}
