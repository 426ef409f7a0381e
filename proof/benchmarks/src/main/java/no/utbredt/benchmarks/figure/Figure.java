package no.utbredt.benchmarks.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure.
 *
 * @param what in plain words; what it is held against stands in them
 * @param unit {@code /s}, {@code ms}, {@code s}, {@code MiB}, {@code %}, or {@code ×} for a ratio
 * @param rounds one value per round, in their order; at least one
 * @param aim what was aimed for, judged by the median; null when nothing was
 */
public record Figure(
        String what,
        String unit,
        List<Double> rounds,
        @Nullable Aim aim) {

    /** Of a ratio. */
    public static final String TIMES = "×";

    public Figure {
        rounds = List.copyOf(rounds);
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("no round was measured: " + what);
        }
    }

    public static Figure of(String what, String unit, List<Double> rounds) {
        return new Figure(what, unit, rounds, null);
    }

    public static Figure of(String what, String unit, double only) {
        return of(what, unit, List.of(only));
    }

    /** How often {@code ours} holds {@code theirs}, pair by pair: each round is held against its own neighbour. */
    public static Figure ratio(String what, Figure ours, Figure theirs, @Nullable Aim aim) {
        if (ours.rounds().size() != theirs.rounds().size()) {
            throw new IllegalArgumentException("rounds without a pair: " + what);
        }
        List<Double> pairs = java.util.stream.IntStream.range(0, ours.rounds().size())
                .mapToObj(round -> ours.rounds().get(round) / theirs.rounds().get(round))
                .toList();
        return new Figure(what, TIMES, pairs, aim);
    }

    public Figure aiming(Aim aim) {
        return new Figure(what, unit, rounds, aim);
    }

    /** Whether there is an aim and the median does not reach it. */
    boolean misses() {
        return aim != null && !aim.reached(spread().median());
    }

    public Spread spread() {
        return Spread.of(rounds);
    }
}
