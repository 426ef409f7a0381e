package no.utbredt.reporting.beside.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.utbredt.edge.Notice;
import no.utbredt.reporting.beside.UsageTable;
import no.utbredt.reporting.beside.UsageTable.Introduction;
import no.utbredt.reporting.beside.UsageTable.Use;
import no.utbredt.reporting.coverage.web.BasisBody;
import no.utbredt.reporting.web.Csv;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Usage beside introduction.
 *
 * @param basis of the group on the day asked about
 * @param withheld whether members may be persons; then nothing is told of any (law 12)
 * @param months whole months, oldest first
 * @param oddities of whom the two do not go together
 */
record UsageTableBody(
        String notice, BasisBody basis, boolean withheld, List<UsageMonthBody> months, Page<OddityBody> oddities) {

    private static final List<String> COLUMNS = List.of("month", "told", "introduction", "use", "actors", "withheld");

    static UsageTableBody of(UsageTable table, Page<OddityBody> oddities, KnownUpTo known) {
        return new UsageTableBody(
                Notice.TEXT,
                BasisBody.of(table.coverage(), known),
                table.withheld(),
                table.months().stream().map(UsageMonthBody::of).toList(),
                oddities);
    }

    /** One line for each month, introduction and use. */
    Csv csv() {
        return new Csv(
                Stream.concat(COLUMNS.stream(), BasisBody.COLUMNS.stream()).toList(),
                months.stream().flatMap(month -> month.counts().stream().map(count -> line(month, count))));
    }

    private List<@Nullable Object> line(UsageMonthBody month, UsageCountBody count) {
        List<@Nullable Object> values = new ArrayList<>(Arrays.asList(
                month.month(), month.told(), count.introduction(), count.use(), count.actors(), withheld));
        values.addAll(basis.values());
        return values;
    }

    /**
     * A month.
     *
     * @param month such as {@code 2024-05}
     * @param told whether anybody tells usage of some member in it; where nobody does, silence says nothing
     * @param counts one for each introduction and use; together those who were in the group at its end
     */
    record UsageMonthBody(String month, boolean told, List<UsageCountBody> counts) {

        static UsageMonthBody of(UsageTable.Month month) {
            List<UsageCountBody> counts = new ArrayList<>();
            month.actors()
                    .forEach((introduction, uses) ->
                            uses.forEach((use, actors) -> counts.add(new UsageCountBody(introduction, use, actors))));
            return new UsageMonthBody(month.month().toString(), month.told(), counts);
        }
    }

    /**
     * How many.
     *
     * @param introduction whether they had come so far at the end of the month
     * @param use whether they used it in the month; SILENT where nobody tells, which is not nought
     */
    record UsageCountBody(Introduction introduction, Use use, long actors) {}
}
