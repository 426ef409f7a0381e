package no.utbredt.benchmarks.figure;

import java.util.List;

/**
 * What a benchmark found.
 *
 * @param question what was asked, in one sentence
 * @param figures the figures, most telling first
 * @param conditions how it was measured: sizes, warm-up, settings, what the load generator cost; a sentence each
 */
public record Measured(String question, List<Figure> figures, List<String> conditions) {

    public Measured {
        figures = List.copyOf(figures);
        conditions = List.copyOf(conditions);
    }

    /** The figures that miss their aim. */
    public List<Figure> missed() {
        return figures.stream().filter(Figure::misses).toList();
    }
}
