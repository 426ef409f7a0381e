package no.utbredt.initiative.roadmap.contradiction;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.Roadmap;
import no.utbredt.initiative.roadmap.Sources;

/** Every contradiction of a roadmap. */
public final class Contradictions {

    private Contradictions() {}

    /** @param today the day by which something has run out or is overdue */
    public static List<Contradiction> in(Roadmap roadmap, LocalDate today) {
        return roadmap.initiatives().values().stream()
                .flatMap(initiative -> in(initiative, roadmap.sources(), today))
                .toList();
    }

    private static Stream<Contradiction> in(Initiative initiative, Sources sources, LocalDate today) {
        return Stream.of(
                        Dates.of(initiative, sources),
                        States.of(initiative, sources),
                        Amounts.of(initiative),
                        Sums.of(initiative),
                        Goals.of(initiative, sources),
                        Owners.of(initiative, sources),
                        Lapses.of(initiative, today),
                        Directions.of(initiative, sources))
                .flatMap(List::stream);
    }
}
