package no.utbredt.reporting.beside;

import java.util.List;
import no.utbredt.reporting.coverage.Cell;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.report.Support;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.system.Vendor;
import org.jspecify.annotations.Nullable;

/**
 * How far EHR systems support a service, beside how far those who run them have come with it.
 *
 * @param coverage by system; one that runs two counts in both
 * @param rows by system, those of whom none is known first
 * @param waiting who runs a system that has it available and is known not to have come so far, in the order of their ids; empty
 *     when withheld
 * @param withheld whether members may be persons, of whom none is named (law 12)
 */
public record SupportTable(CoverageAnswer coverage, List<Row> rows, List<Waiting> waiting, boolean withheld) {
    public SupportTable {
        rows = List.copyOf(rows);
        waiting = List.copyOf(waiting);
    }

    /**
     * A system.
     *
     * @param system its code, or null for those of whom no system is known
     * @param name what it is called, or null where nobody has described it
     * @param vendor who makes it, or null where that is not known
     * @param cell how far those of the group have come who run it; null where nobody is known to
     */
    public record Row(
            @Nullable String system,
            @Nullable String name,
            @Nullable Vendor vendor,
            Support.State state,
            @Nullable Cell cell) {}

    /**
     * One who could and does not.
     *
     * @param actor its id
     * @param name its name on the structure day, or null
     * @param systems codes of the systems it runs that have it available, in order
     */
    public record Waiting(String actor, @Nullable String name, Stage stage, List<String> systems) {
        public Waiting {
            systems = List.copyOf(systems);
        }
    }
}
