package no.utbredt.initiative.roadmap.item;

import org.jspecify.annotations.Nullable;

/**
 * A risk in the document's words.
 *
 * @param id unique within this list of the initiative
 * @param text in Norwegian
 * @param consequence in Norwegian, or null
 * @param measure what is done about it, in Norwegian, or null
 * @param source who says so, and where
 */
public record Risk(
        String id,
        String text,
        @Nullable String consequence,
        @Nullable String measure,
        Citation source) implements Item, Statement {

    @Override
    public String label() {
        return text;
    }
}
