package no.utbredt.launcher.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Our counts beside what was published, as text. */
public final class ComparisonTable {

    private static final List<Integer> WIDEST = List.of(40, 30, 12, 10, 34, 9, 27, 24, 9);
    private static final String FOOT = """
            Vår telling er rapporter som navngir aktører; et publisert tall navngir ingen og blir aldri til rapporter.
            Our count is of reports that name actors; a published figure names nobody and is never turned into reports.
            """;

    private ComparisonTable() {}

    /** The table, by solution, with contradictions under the line they belong to. */
    public static String of(JsonNode answer) {
        List<ComparisonLine> lines = StreamSupport.stream(
                        answer.path("comparisons").spliterator(), false)
                .map(ComparisonLine::of)
                .toList();
        List<Integer> widths = widths(lines);
        StringBuilder table = new StringBuilder("\n")
                .append(row(ComparisonLine.COLUMNS, widths))
                .append('\n');
        String solution = "";
        for (ComparisonLine line : lines) {
            if (!line.solution().equals(solution)) {
                solution = line.solution();
                table.append('\n').append(solution).append('\n');
            }
            table.append(row(line.cells(), widths)).append('\n');
            line.contradictions()
                    .forEach(found -> table.append("    ! ").append(found).append('\n'));
        }
        return table.append('\n')
                .append(FOOT)
                .append(answer.path("notice").asString())
                .toString();
    }

    private static List<Integer> widths(List<ComparisonLine> lines) {
        List<List<String>> rows =
                new ArrayList<>(lines.stream().map(ComparisonLine::cells).toList());
        rows.add(ComparisonLine.COLUMNS);
        return IntStream.range(0, ComparisonLine.COLUMNS.size())
                .map(column -> Math.min(
                        WIDEST.get(column),
                        rows.stream()
                                .mapToInt(row -> row.get(column).length())
                                .max()
                                .orElse(0)))
                .boxed()
                .toList();
    }

    private static String row(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> fitted(cells.get(column), widths.get(column)))
                .collect(Collectors.joining("  ", "  ", ""))
                .stripTrailing();
    }

    private static String fitted(String text, int width) {
        return text.length() > width ? text.substring(0, width - 1) + "…" : text + " ".repeat(width - text.length());
    }
}
