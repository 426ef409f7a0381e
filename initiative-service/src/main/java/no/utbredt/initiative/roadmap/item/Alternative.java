package no.utbredt.initiative.roadmap.item;

import org.jspecify.annotations.Nullable;

/**
 * One way among several.
 *
 * @param id unique within this list of the initiative
 * @param set which alternatives it stands among, or null
 * @param name in Norwegian
 * @param text in Norwegian, or null
 * @param outcome what became of it
 * @param source who says so, and where
 */
public record Alternative(
        String id,
        @Nullable String set,
        String name,
        @Nullable String text,
        Fate outcome,
        Citation source) implements Item, Statement {

    /** What became of an alternative. */
    public enum Fate {
        CHOSEN,
        REJECTED,
        OPEN
    }

    @Override
    public String label() {
        return name;
    }
}
