package no.utbredt.benchmarks.fairness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import no.utbredt.benchmarks.load.Connection;

/** Asks one question again and again on one kept-alive connection, each as soon as the last is answered. */
final class Asker {

    private final String address;
    private final String path;
    private final List<Double> millis = new ArrayList<>();
    private int turnedAway;

    Asker(String address, String path) {
        this.address = address;
        this.path = path;
    }

    /** Asks until then, by {@link System#nanoTime()}; what was asked before is waited for. */
    void askUntil(long end) {
        try (Connection connection = new Connection(address)) {
            while (System.nanoTime() < end) {
                long asked = System.nanoTime();
                int status = connection.call("GET " + path, "", new byte[0]).status();
                millis.add((System.nanoTime() - asked) / 1e6);
                turnedAway += status == 200 ? 0 : 1;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How long each answer took, in the order they came. */
    List<Double> millis() {
        return millis;
    }

    /** How many of them were no answer. */
    int turnedAway() {
        return turnedAway;
    }
}
