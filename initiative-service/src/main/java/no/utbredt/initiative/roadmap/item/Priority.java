package no.utbredt.initiative.roadmap.item;

import org.jspecify.annotations.Nullable;

/**
 * What comes first.
 *
 * @param id unique within this list of the initiative
 * @param order place in the order, from 1, or null
 * @param text in Norwegian
 * @param source who says so, and where
 */
public record Priority(String id, @Nullable Integer order, String text, Citation source) implements Item, Statement {

    @Override
    public String label() {
        return text;
    }
}
