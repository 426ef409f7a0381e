package no.utbredt.benchmarks.fairness;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.utbredt.benchmarks.figure.Percentiles;

/** Many who ask the same at the same time, and one who asks something small beside them. */
final class Crowd {

    private final List<Asker> many;
    private final Asker beside;
    private final int seconds;

    Crowd(String address, int connections, String question, String small, int seconds) {
        this.many = IntStream.range(0, connections)
                .mapToObj(each -> new Asker(address, question))
                .toList();
        this.beside = new Asker(address, small);
        this.seconds = seconds;
    }

    /** Lets all of them ask, each on a thread of its own. */
    Crowd ask() {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        Stream.concat(many.stream(), Stream.of(beside))
                .map(asker -> CompletableFuture.runAsync(
                        () -> asker.askUntil(end), task -> Thread.ofPlatform().start(task)))
                .toList()
                .forEach(CompletableFuture::join);
        return this;
    }

    Percentiles millis() {
        return percentiles(many.stream().flatMap(each -> each.millis().stream()));
    }

    Percentiles besideMillis() {
        return percentiles(beside.millis().stream());
    }

    double answersASecond() {
        return many.stream().mapToInt(each -> each.millis().size()).sum() / (double) seconds;
    }

    /** Share of the answers that whoever had fewest got of what whoever had most got. */
    double fewestOverMost() {
        int[] answers =
                many.stream().mapToInt(each -> each.millis().size()).sorted().toArray();
        return (double) answers[0] / answers[answers.length - 1];
    }

    int turnedAway() {
        return Stream.concat(many.stream(), Stream.of(beside))
                .mapToInt(Asker::turnedAway)
                .sum();
    }

    private static Percentiles percentiles(Stream<Double> millis) {
        return Percentiles.of(millis.mapToDouble(each -> each).toArray());
    }
}
