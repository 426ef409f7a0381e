package no.utbredt.reporting.beside.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.utbredt.edge.Notice;
import no.utbredt.reporting.beside.SupportTable;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.coverage.web.BasisBody;
import no.utbredt.reporting.coverage.web.CellState;
import no.utbredt.reporting.coverage.web.FigureNumbers;
import no.utbredt.reporting.report.Support;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.Csv;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Named;
import no.utbredt.reporting.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Support beside adoption.
 *
 * @param basis of all figures; who runs two systems counts in both
 * @param withheld whether members may be persons; then nobody who waits is named (law 12)
 * @param systems those somebody of the group is known to run or something is said of, those of whom none is known first
 * @param waiting who runs a system that has it available and is known not to have come so far
 */
record SupportTableBody(
        String notice, BasisBody basis, boolean withheld, List<SystemRowBody> systems, Page<WaitingBody> waiting) {

    private static final List<String> COLUMNS = List.of(
            "system",
            "systemName",
            "vendor",
            "vendorName",
            "support",
            "state",
            "numerator",
            "denominator",
            "unknown",
            "notRelevant",
            "lowerBound",
            "upperBound",
            "sharePercent",
            "withheld");

    static SupportTableBody of(SupportTable table, Asked asked, KnownUpTo known) {
        return new SupportTableBody(
                Notice.TEXT,
                BasisBody.of(table.coverage(), known),
                table.withheld(),
                table.rows().stream().map(SystemRowBody::of).toList(),
                Page.of(table.waiting(), WaitingBody::of, asked));
    }

    /** One line for each system. */
    Csv csv() {
        return new Csv(
                Stream.concat(COLUMNS.stream(), BasisBody.COLUMNS.stream()).toList(),
                systems.stream().map(this::line));
    }

    private List<@Nullable Object> line(SystemRowBody row) {
        FigureNumbers figure = row.figure();
        List<@Nullable Object> values = new ArrayList<>();
        values.addAll(named(row.system()));
        values.addAll(named(row.vendor()));
        values.addAll(Arrays.asList(row.support(), row.state()));
        values.addAll(
                figure == null
                        ? Arrays.asList(new @Nullable Object[7])
                        : Arrays.asList(
                                figure.numerator(),
                                figure.denominator(),
                                figure.unknown(),
                                figure.notRelevant(),
                                figure.lowerBound(),
                                figure.upperBound(),
                                figure.sharePercent()));
        values.add(withheld);
        values.addAll(basis.values());
        return values;
    }

    private static List<@Nullable Object> named(@Nullable Named some) {
        return some == null ? Arrays.asList(null, null) : Arrays.asList(some.id(), some.name());
    }

    /**
     * An EHR system.
     *
     * @param system null for those of whom no system is known
     * @param vendor who makes it, or null where that is not known
     * @param support how far it is; UNKNOWN where nobody says, and where sources disagree
     * @param state of the figure; null where nobody of the group is known to run it
     * @param figure how far those have come who run it, or null
     */
    record SystemRowBody(
            @Nullable Named system,
            @Nullable Named vendor,
            Support.State support,
            @Nullable CellState state,
            @Nullable FigureNumbers figure) {

        static SystemRowBody of(SupportTable.Row row) {
            Outcome outcome = row.cell() == null ? null : row.cell().outcome();
            return new SystemRowBody(
                    row.system() == null
                            ? null
                            : new Named(row.system(), Objects.requireNonNullElse(row.name(), row.system())),
                    row.vendor() == null
                            ? null
                            : new Named(row.vendor().id(), row.vendor().name()),
                    row.state(),
                    outcome == null ? null : CellState.of(outcome),
                    outcome instanceof Outcome.Known told ? FigureNumbers.of(told.figure()) : null);
        }
    }

    /**
     * One who could and does not.
     *
     * @param systems codes of the systems it runs that have it available
     */
    record WaitingBody(Named actor, Stage stage, List<String> systems) {

        static WaitingBody of(SupportTable.Waiting waiting) {
            return new WaitingBody(
                    new Named(waiting.actor(), Objects.requireNonNullElse(waiting.name(), waiting.actor())),
                    waiting.stage(),
                    waiting.systems());
        }
    }
}
