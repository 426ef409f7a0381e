package no.utbredt.benchmarks.view;

import java.util.List;

/** What is to be known of how the questions were measured. */
final class QueryConditions {
    private QueryConditions() {}

    static List<String> of(Country country) {
        return List.of(
                "%,d adoptions of %d services by 10,000 actors, %,d reports"
                        .formatted(
                                country.services() * Told.ADOPTIONS_OF_A_SERVICE,
                                country.services(),
                                country.services() * Told.REPORTS_OF_A_SERVICE),
                "Both in one process, asked by one thread, in turns; another service and day each time; warmed up first. "
                        + "Ours as the web layer gets it, with bounds and the whole tally; theirs through prepared statements, "
                        + "the four numbers that both have.",
                "The four numbers were equal for 100 national figures, ten series (some 18,000 cells) and three front pages, "
                        + "or nothing would have been timed.",
                "DuckDB 2.0.0.1 in memory with its own number of threads. Whom a report speaks of, which reports are put out "
                        + "and the rank of each were worked out for it beforehand. No actor was split or merged: inheritance "
                        + "was not asked of it.");
    }
}
