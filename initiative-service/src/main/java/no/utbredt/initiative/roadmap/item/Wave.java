package no.utbredt.initiative.roadmap.item;

import java.util.List;
import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * A pulje of the introduction.
 *
 * @param id unique within this list of the initiative
 * @param name in Norwegian
 * @param order place in the order, from 1, or null
 * @param members who is in it
 * @param date when, or null
 * @param source who says so, and where
 */
public record Wave(
        String id,
        String name,
        @Nullable Integer order,
        List<Member> members,
        @Nullable ImpreciseDate date,
        Citation source)
        implements Item, Statement {

    @SuppressWarnings("ConstantValue") // binding hands in null for what is left out
    public Wave {
        members = members == null ? List.of() : List.copyOf(members);
    }

    @Override
    public String label() {
        return name;
    }
}
