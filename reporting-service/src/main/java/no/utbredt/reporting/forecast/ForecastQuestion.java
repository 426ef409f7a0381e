package no.utbredt.reporting.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Frequency;

/**
 * Where does coverage go from here?
 *
 * @param coverage of the nation, on the last day anything is taken from
 * @param by how far apart the points are
 * @param from no point lies before it
 * @param goals what is held against the forecast
 */
public record ForecastQuestion(CoverageQuestion coverage, Frequency by, LocalDate from, List<Goal> goals) {
    /** The most points a curve may have. */
    public static final int MOST_POINTS = 400;

    public ForecastQuestion {
        goals = List.copyOf(goals);
    }

    /** The days of the points, back from the day asked about at equal periods, oldest first; at most so many. */
    public List<LocalDate> days(int most) {
        int periods = 0;
        while (periods + 1 < most && !by.plus(coverage.day(), -periods - 1).isBefore(from)) {
            periods++;
        }
        return IntStream.rangeClosed(-periods, 0)
                .mapToObj(period -> by.plus(coverage.day(), period))
                .toList();
    }
}
