package no.utbredt.initiative.roadmap.item;

import org.jspecify.annotations.Nullable;

/**
 * A member of a wave: exactly one of the three.
 *
 * @param group id of an actor group, or null
 * @param actor name of an actor, or null
 * @param text anybody else, in words, or null
 */
record Member(
        @Nullable String group,
        @Nullable String actor,
        @Nullable String text) {}
