package no.utbredt.initiative.roadmap.item;

import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * A benefit expected.
 *
 * @param id unique within this list of the initiative
 * @param text in Norwegian
 * @param beneficiary for whom, or null
 * @param indicator by what it shows, or null
 * @param baseline where it started, or null
 * @param target where it should go, or null
 * @param owner who answers for it, or null
 * @param when when, or null
 * @param source who says so, and where
 */
public record Benefit(
        String id,
        String text,
        @Nullable String beneficiary,
        @Nullable String indicator,
        @Nullable String baseline,
        @Nullable String target,
        @Nullable String owner,
        @Nullable ImpreciseDate when,
        Citation source)
        implements Item, Statement {

    @Override
    public String label() {
        return text;
    }
}
