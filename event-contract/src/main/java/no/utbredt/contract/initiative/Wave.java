package no.utbredt.contract.initiative;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pulje of the introduction.
 *
 * @param id unique within this list of the initiative
 * @param name in Norwegian
 * @param order place in the order, from 1, or null
 * @param members who is in it
 * @param date when, ISO 8601, as precise as known, or null
 * @param source who says so, and where
 */
public record Wave(
        String id,
        String name,
        @Nullable Integer order,
        List<Member> members,
        @Nullable String date,
        SourceReference source) {

    /** An absent list is an empty one: what an older writer left out means the same. */
    @SuppressWarnings("ConstantValue") // JSON binding hands in null for what is absent
    public Wave {
        members = members == null ? List.of() : List.copyOf(members);
    }
}
