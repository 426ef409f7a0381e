package no.utbredt.reporting.coverage.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.web.Csv;
import org.jspecify.annotations.Nullable;

/** Answers as comma-separated values: one line per cell, each with its whole basis. */
final class CoverageCsv {

    private static final List<String> BASIS = List.of(
            "service",
            "role",
            "stage",
            "group",
            "scope",
            "rollup",
            "weight",
            "cut",
            "date",
            "knownAt",
            "statedBy",
            "structure",
            "complete",
            "setAside",
            "unplaced",
            "knownUpTo",
            "provisional");
    private static final List<String> CELL =
            List.of("areaCode", "areaName", "state", "reason", "derived", "scopeLimited");
    private static final List<String> NUMBERS = List.of(
            "numerator",
            "denominator",
            "denominatorWithNotRelevant",
            "unknown",
            "notRelevant",
            "possible",
            "lowerBound",
            "upperBound",
            "sharePercent",
            "shareWithNotRelevantPercent",
            "lowerPercent",
            "upperPercent",
            "completenessPercent");

    private CoverageCsv() {}

    static String of(List<CoverageBody> answers) {
        Csv csv = new Csv().header(header());
        answers.forEach(answer -> answer.cells().forEach(cell -> csv.line(line(answer.basis(), cell))));
        return csv.text();
    }

    private static List<String> header() {
        List<String> names = new ArrayList<>(CELL);
        names.addAll(NUMBERS);
        Arrays.stream(Stage.values()).map(Stage::name).forEach(names::add);
        names.addAll(BASIS);
        return names;
    }

    private static List<@Nullable Object> line(BasisBody basis, CellBody cell) {
        List<@Nullable Object> values = new ArrayList<>(Arrays.asList(
                cell.area().code(),
                cell.area().name(),
                cell.state(),
                cell.reason(),
                cell.derived(),
                cell.scopeLimited()));
        values.addAll(numbers(cell.figure()));
        var stages = cell.stages();
        Arrays.stream(Stage.values())
                .map(stage -> stages == null ? null : stages.get(stage))
                .forEach(values::add);
        values.addAll(basis(basis));
        return values;
    }

    private static List<@Nullable Object> numbers(@Nullable FigureNumbers figure) {
        return figure == null
                ? Arrays.asList(new @Nullable Object[NUMBERS.size()])
                : Arrays.asList(
                        figure.numerator(),
                        figure.denominator(),
                        figure.denominatorWithNotRelevant(),
                        figure.unknown(),
                        figure.notRelevant(),
                        figure.possible(),
                        figure.lowerBound(),
                        figure.upperBound(),
                        figure.sharePercent(),
                        figure.shareWithNotRelevantPercent(),
                        figure.lowerPercent(),
                        figure.upperPercent(),
                        figure.completenessPercent());
    }

    private static List<@Nullable Object> basis(BasisBody basis) {
        return Arrays.asList(
                basis.service(),
                basis.role(),
                basis.stage(),
                basis.group(),
                basis.scope(),
                basis.rollup(),
                basis.weight(),
                basis.cut(),
                basis.date(),
                basis.knownAt(),
                basis.statedBy(),
                basis.structure(),
                basis.complete(),
                basis.setAside(),
                basis.unplaced(),
                basis.knownUpTo(),
                basis.provisional());
    }
}
