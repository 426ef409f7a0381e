package no.utbredt.contract.initiative;

import java.util.List;

/**
 * Actors that introduce together.
 *
 * @param id unique within this list of the initiative
 * @param name in Norwegian
 * @param members who is in it, by name
 * @param source who says so, and where
 */
public record Network(String id, String name, List<String> members, SourceReference source) {

    /** An absent list is an empty one: what an older writer left out means the same. */
    @SuppressWarnings("ConstantValue") // JSON binding hands in null for what is absent
    public Network {
        members = members == null ? List.of() : List.copyOf(members);
    }
}
