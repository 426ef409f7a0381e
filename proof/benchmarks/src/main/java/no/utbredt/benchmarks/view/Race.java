package no.utbredt.benchmarks.view;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import no.utbredt.benchmarks.figure.Aim;
import no.utbredt.benchmarks.figure.Figure;
import no.utbredt.benchmarks.figure.Percentiles;

/**
 * Ours and theirs in turns.
 *
 * @param rounds how often; before them one that does not count
 */
record Race(int rounds) {

    /** Asks the question of that number. */
    interface Question {
        Object ask(int index) throws SQLException;
    }

    /** @throws IllegalStateException when they are not; then there is nothing to measure */
    static void same(Object ours, Object theirs) {
        if (!ours.equals(theirs)) {
            throw new IllegalStateException("not the same answer: ours " + cut(ours) + " theirs " + cut(theirs));
        }
    }

    private static String cut(Object answer) {
        String text = answer.toString();
        return text.substring(0, Math.min(600, text.length()));
    }

    List<Figure> run(String what, int oursTimes, Question ours, int theirsTimes, Question theirs, Aim aim)
            throws SQLException {
        List<Percentiles> ourRounds = new ArrayList<>();
        List<Percentiles> theirRounds = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            Percentiles our = time(oursTimes, ours, round);
            Percentiles their = time(theirsTimes, theirs, round);
            if (round > 0) {
                ourRounds.add(our);
                theirRounds.add(their);
            }
        }
        Figure p99 = at(99, what, ourRounds);
        Figure theirP99 = at(99, what + ", DuckDB", theirRounds);
        return List.of(
                at(50, what, ourRounds),
                p99.aiming(aim),
                at(50, what + ", DuckDB", theirRounds),
                theirP99,
                Figure.ratio(what + ": DuckDB's p99 over ours", theirP99, p99, Aim.atLeast(1)));
    }

    private static Percentiles time(int times, Question question, int round) throws SQLException {
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            question.ask(round * times + i);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        return Percentiles.of(millis);
    }

    private static Figure at(int percent, String what, List<Percentiles> rounds) {
        return Figure.of(
                what + ", p" + percent,
                "ms",
                rounds.stream().map(each -> each.at(percent)).toList());
    }
}
