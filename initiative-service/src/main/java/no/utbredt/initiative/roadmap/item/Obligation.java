package no.utbredt.initiative.roadmap.item;

import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * Who is bound, from when, and whether it is fulfilled.
 *
 * @param id unique within this list of the initiative
 * @param group id of the actor group it binds, or null
 * @param text in Norwegian
 * @param from from when, or null
 * @param legalBasis hjemmel, or null
 * @param fulfilled whether it is fulfilled
 * @param source who says so, and where
 */
public record Obligation(
        String id,
        @Nullable String group,
        String text,
        @Nullable ImpreciseDate from,
        @Nullable String legalBasis,
        Answer fulfilled,
        Citation source)
        implements Item, Statement {

    @Override
    public String label() {
        return text;
    }
}
