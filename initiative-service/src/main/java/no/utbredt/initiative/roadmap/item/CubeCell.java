package no.utbredt.initiative.roadmap.item;

import java.util.List;

/**
 * What stewards say of one cell of the roadmap's cube.
 *
 * @param id unique within this list of the initiative
 * @param category code of the category
 * @param group id of the actor group
 * @param statements what the sources say
 */
public record CubeCell(String id, String category, String group, List<CubeStatement> statements) implements Item {

    @SuppressWarnings("ConstantValue") // binding hands in null for what is left out
    public CubeCell {
        statements = statements == null ? List.of() : List.copyOf(statements);
    }

    @Override
    public String label() {
        return id;
    }
}
