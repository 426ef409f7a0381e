package no.utbredt.reporting.page;

import java.util.List;
import no.utbredt.reporting.catalogue.Role;
import org.jspecify.annotations.Nullable;

/**
 * Services by actor groups, a table per solution.
 *
 * @param solutions all there are to choose from
 * @param tables those shown
 */
public record Matrix(List<Choice> solutions, List<Table> tables) {

    /** Something to choose, or a column. */
    public record Choice(String id, String name) {}

    /**
     * One solution.
     *
     * @param groups the groups any of the services shown is for
     * @param rows the services anything is reported or published of
     * @param silent the services nothing is reported or published of
     */
    public record Table(Choice solution, List<Choice> groups, List<Row> rows, List<Choice> silent) {}

    /**
     * One service in one role.
     *
     * @param depth 0 for a service, more for a part of one
     * @param cells one per group of the table, null where the service is not meant for the group
     */
    public record Row(String service, String name, Role role, int depth, List<@Nullable CellView> cells) {}
}
