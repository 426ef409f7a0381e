package no.utbredt.reporting.cohort.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.utbredt.reporting.cohort.CohortTable;
import no.utbredt.reporting.cohort.web.CohortsBody.CohortBody;
import no.utbredt.reporting.cohort.web.CohortsBody.FollowUpBody;
import no.utbredt.reporting.coverage.web.BasisBody;
import no.utbredt.reporting.web.Csv;
import org.jspecify.annotations.Nullable;

/** Cohorts as comma-separated values: one line for each cohort and number of quarters, or one without them. */
final class CohortsCsv {
    private static final List<String> COLUMNS = List.of(
            "quarter",
            "size",
            "quartersLater",
            "dateLater",
            "reached",
            "lowerBound",
            "upperBound",
            "unknown",
            "sharePercent",
            "fromStage",
            "startUnclear",
            "notStarted",
            "neverTold",
            "state",
            "withheld");

    private static final int OF_A_COHORT = 9;

    private CohortsCsv() {}

    static Csv of(CohortsBody body, CohortTable table) {
        return new Csv(
                Stream.concat(COLUMNS.stream(), BasisBody.COLUMNS.stream()).toList(),
                table.cohorts().isEmpty()
                        ? Stream.of(line(Arrays.asList(new @Nullable Object[OF_A_COHORT]), body))
                        : table.cohorts().stream()
                                .map(CohortBody::of)
                                .flatMap(cohort -> cohort.followUps().stream()
                                        .map(followUp -> line(values(cohort, followUp), body))));
    }

    private static List<@Nullable Object> values(CohortBody cohort, FollowUpBody followUp) {
        return Arrays.asList(
                cohort.quarter(),
                cohort.size(),
                followUp.quarters(),
                followUp.date(),
                followUp.reached(),
                followUp.lowerBound(),
                followUp.upperBound(),
                followUp.unknown(),
                followUp.sharePercent());
    }

    private static List<@Nullable Object> line(List<@Nullable Object> cohort, CohortsBody body) {
        List<@Nullable Object> values = new ArrayList<>(cohort);
        values.addAll(Arrays.asList(
                body.fromStage(),
                body.startUnclear(),
                body.notStarted(),
                body.unknown(),
                body.state(),
                body.withheld()));
        values.addAll(body.basis().values());
        return values;
    }
}
