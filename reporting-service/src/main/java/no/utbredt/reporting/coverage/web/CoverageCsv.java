package no.utbredt.reporting.coverage.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.EligibleCount;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.web.Csv;
import org.jspecify.annotations.Nullable;

/** Answers as comma-separated values: one line per cell, each with its whole basis. */
final class CoverageCsv {

    private static final List<String> AREA = List.of("areaCode", "areaName");
    private static final List<String> ACROSS = List.of("acrossCode", "acrossName");
    private static final List<String> CELL = List.of("state", "reason", "derived", "scopeLimited");
    private static final List<String> AGE = List.of("ageOldestDays", "ageMedianDays", "ageOlderThanAYearPercent");
    private static final List<String> ELIGIBILITY =
            List.of("eligibleActors", "notEligibleActors", "unknownEligibility");

    private CoverageCsv() {}

    /** @param cut along what all are cut; two columns more say which part of an area where it is two */
    static Csv of(Cut cut, Stream<CoverageBody> answers) {
        boolean across = cut.across() != null;
        return new Csv(
                header(across),
                answers.flatMap(answer -> answer.cells().stream().map(cell -> line(answer.basis(), cell, across))));
    }

    private static List<String> header(boolean across) {
        List<String> names = new ArrayList<>(AREA);
        names.addAll(across ? ACROSS : List.of());
        names.addAll(CELL);
        names.addAll(FigureNumbers.COLUMNS);
        Arrays.stream(Stage.values()).map(Stage::name).forEach(names::add);
        names.addAll(AGE);
        names.addAll(ELIGIBILITY);
        names.addAll(BasisBody.COLUMNS);
        return names;
    }

    private static List<@Nullable Object> line(BasisBody basis, CellBody cell, boolean across) {
        List<@Nullable Object> values =
                new ArrayList<>(Arrays.asList(cell.area().code(), cell.area().name()));
        if (across) {
            CellArea part = Objects.requireNonNull(cell.area().across(), "cut along two");
            values.addAll(Arrays.asList(part.code(), part.name()));
        }
        values.addAll(Arrays.asList(cell.state(), cell.reason(), cell.derived(), cell.scopeLimited()));
        values.addAll(FigureNumbers.values(cell.figure()));
        var stages = cell.stages();
        Arrays.stream(Stage.values())
                .map(stage -> stages == null ? null : stages.get(stage))
                .forEach(values::add);
        values.addAll(age(cell.age()));
        values.addAll(eligibility(cell.eligibility()));
        values.addAll(basis.values());
        return values;
    }

    private static List<@Nullable Object> age(@Nullable AgeBody age) {
        return age == null
                ? Arrays.asList(new @Nullable Object[AGE.size()])
                : Arrays.asList(age.oldestDays(), age.medianDays(), age.olderThanAYearPercent());
    }

    private static List<@Nullable Object> eligibility(@Nullable EligibleCount count) {
        return count == null
                ? Arrays.asList(new @Nullable Object[ELIGIBILITY.size()])
                : Arrays.asList(count.eligible(), count.notEligible(), count.unknown());
    }
}
