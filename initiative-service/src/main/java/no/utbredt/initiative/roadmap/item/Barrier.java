package no.utbredt.initiative.roadmap.item;

/**
 * What stands in the way.
 *
 * @param id unique within this list of the initiative
 * @param text in Norwegian
 * @param source who says so, and where
 */
public record Barrier(String id, String text, Citation source) implements Item, Statement {

    @Override
    public String label() {
        return text;
    }
}
