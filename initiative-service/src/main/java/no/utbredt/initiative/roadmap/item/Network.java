package no.utbredt.initiative.roadmap.item;

import java.util.List;

/**
 * Actors that introduce together.
 *
 * @param id unique within this list of the initiative
 * @param name in Norwegian
 * @param members who is in it, by name
 * @param source who says so, and where
 */
public record Network(String id, String name, List<String> members, Citation source) implements Item, Statement {

    @SuppressWarnings("ConstantValue") // binding hands in null for what is left out
    public Network {
        members = members == null ? List.of() : List.copyOf(members);
    }

    @Override
    public String label() {
        return name;
    }
}
