package no.utbredt.benchmarks.ledger;

import java.util.stream.Collectors;
import no.utbredt.benchmarks.figure.Measured;

/** Figures for the person at the keyboard. */
public final class Shown {

    private Shown() {}

    /** One line a figure. */
    public static String of(Measured measured) {
        return measured.figures().stream()
                .map(Entry.Line::of)
                .map(line -> "           %-90s %12s  (%s – %s, %d)%s"
                        .formatted(
                                line.what(),
                                Written.number(line.median(), line.unit()),
                                Written.number(line.least(), line.unit()),
                                Written.number(line.greatest(), line.unit()),
                                line.rounds().size(),
                                line.aim() == null
                                        ? ""
                                        : "  aim " + line.aim()
                                                + (Boolean.TRUE.equals(line.reached()) ? "" : " MISSED")))
                .collect(Collectors.joining("\n"));
    }
}
