package no.utbredt.benchmarks.ledger;

import java.util.List;
import no.utbredt.benchmarks.figure.Aim;
import no.utbredt.benchmarks.figure.Figure;
import no.utbredt.benchmarks.figure.Measured;
import no.utbredt.benchmarks.figure.Spread;
import org.jspecify.annotations.Nullable;

/**
 * One benchmark's last figures as they are written down.
 *
 * @param benchmark its name
 * @param date ISO day
 * @param machine in words
 * @param question what was asked
 * @param figures the figures
 * @param conditions how it was measured
 */
record Entry(
        String benchmark, String date, String machine, String question, List<Line> figures, List<String> conditions) {

    /**
     * One figure.
     *
     * @param aim what was aimed for in words, or null
     * @param reached whether the median reaches it; null without an aim
     */
    record Line(
            String what,
            String unit,
            double median,
            double least,
            double greatest,
            List<Double> rounds,
            @Nullable String aim,
            @Nullable Boolean reached) {

        static Line of(Figure figure) {
            Spread spread = figure.spread();
            Aim aim = figure.aim();
            return new Line(
                    figure.what(),
                    figure.unit(),
                    spread.median(),
                    spread.least(),
                    spread.greatest(),
                    figure.rounds(),
                    aim == null ? null : words(aim, figure.unit()),
                    aim == null ? null : aim.reached(spread.median()));
        }

        private static String words(Aim aim, String unit) {
            return (aim.kind() == Aim.Kind.AT_LEAST ? "≥ " : "≤ ") + Written.number(aim.value(), unit);
        }
    }

    static Entry of(String benchmark, String date, String machine, Measured measured) {
        return new Entry(
                benchmark,
                date,
                machine,
                measured.question(),
                measured.figures().stream().map(Line::of).toList(),
                measured.conditions());
    }
}
