package no.utbredt.benchmarks.soak;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.utbredt.benchmarks.figure.Aim;
import no.utbredt.benchmarks.figure.Figure;
import no.utbredt.benchmarks.figure.Percentiles;
import no.utbredt.benchmarks.load.Connection;

/** One question asked at fixed instants; time counts from when it was due, so that a stall is seen in every answer it delayed. */
final class SteadyQuestion {

    private static final long EVERY_MILLIS = 250;
    /** Beside this much, a ratio says nothing of an answer: the clock and whoever else is at work decide. */
    private static final double FLOOR_MILLIS = 5;

    private static final double LONGEST_MILLIS = 2_000;
    private static final double RATIO = 2;

    private final String what;
    private final String path;
    private final List<List<Double>> millis = new ArrayList<>();

    SteadyQuestion(String what, String path) {
        this.what = what;
        this.path = path;
    }

    /**
     * Asks until the last period has ended.
     *
     * @throws IllegalStateException when an answer is no answer
     */
    void ask(String view, Periods periods) throws IOException {
        IntStream.range(0, periods.count()).forEach(each -> millis.add(new ArrayList<>()));
        Rhythm rhythm = Rhythm.ofMillis(periods.start(), EVERY_MILLIS);
        try (Connection connection = new Connection(view)) {
            for (int number = 0; rhythm.due(number) < periods.end(); number++) {
                long due = rhythm.await(number);
                Connection.Answer answer = connection.call("GET " + path, "", new byte[0]);
                if (answer.status() != 200) {
                    throw new IllegalStateException(what + ": " + answer.status() + " " + answer.text());
                }
                millis.get(periods.of(due)).add((System.nanoTime() - due) / 1e6);
            }
        }
    }

    /** Of each period: the middle answer, the slowest but one in a hundred, the slowest; and the last period beside the first. */
    Stream<Figure> figures() {
        List<Double> middle = at(50);
        return Stream.of(
                new Figure(
                        what + ", p50: last minute beside the first",
                        Figure.TIMES,
                        List.of(Math.max(middle.getLast(), FLOOR_MILLIS) / Math.max(middle.getFirst(), FLOOR_MILLIS)),
                        Aim.atMost(RATIO)),
                Figure.of(what + ", p50 by minute", "ms", middle),
                Figure.of(what + ", p99 by minute", "ms", at(99)),
                Figure.of(what + ", slowest by minute", "ms", at(100)).aiming(Aim.atMost(LONGEST_MILLIS)));
    }

    private List<Double> at(double percent) {
        return millis.stream()
                .map(each -> Percentiles.of(
                                each.stream().mapToDouble(Double::doubleValue).toArray())
                        .at(percent))
                .toList();
    }
}
