package no.utbredt.initiative.roadmap.item;

import org.jspecify.annotations.Nullable;

/**
 * What an actor must fulfil to adopt.
 *
 * @param id unique within this list of the initiative
 * @param group id of the actor group it binds, or null
 * @param text in Norwegian
 * @param source who says so, and where
 */
public record Eligibility(String id, @Nullable String group, String text, Citation source) implements Item, Statement {

    @Override
    public String label() {
        return text;
    }
}
