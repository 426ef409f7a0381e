package no.utbredt.initiative.roadmap.contradiction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.Sources;
import no.utbredt.initiative.roadmap.change.Words;
import no.utbredt.initiative.roadmap.contradiction.Contradiction.Kind;
import no.utbredt.initiative.roadmap.item.Indicator;
import no.utbredt.initiative.roadmap.item.Reading;
import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** An indicator that went the wrong way and is called green, or the right way and is called red. */
final class Directions {

    private Directions() {}

    static List<Contradiction> of(Initiative initiative, Sources sources) {
        List<Contradiction> found = new ArrayList<>();
        for (Indicator indicator : initiative.indicators()) {
            Reading before = null;
            for (Reading reading : inOrder(indicator, sources)) {
                if (before != null && disagrees(indicator, before, reading)) {
                    found.add(new Contradiction(
                            Kind.DIRECTION,
                            initiative.id(),
                            "indicators",
                            indicator.id(),
                            indicator.name(),
                            "from %s to %s, and called %s".formatted(before.value(), reading.value(), reading.status()),
                            "fra %s til %s, og kalt %s"
                                    .formatted(
                                            Words.value(before.value()),
                                            Words.value(reading.value()),
                                            Words.value(reading.status())),
                            List.of(before, reading)));
                }
                before = reading;
            }
        }
        return found;
    }

    private static List<Reading> inOrder(Indicator indicator, Sources sources) {
        return indicator.statements().stream()
                .filter(reading -> reading.role() != Reading.Role.TARGET && reading.value() != null)
                .filter(reading -> at(reading, sources) != null)
                .sorted((one, other) ->
                        Objects.requireNonNull(at(one, sources)).compareTo(Objects.requireNonNull(at(other, sources))))
                .toList();
    }

    private static @Nullable ImpreciseDate at(Reading reading, Sources sources) {
        return reading.date() == null ? sources.statedAt(reading.source()) : reading.date();
    }

    private static boolean disagrees(Indicator indicator, Reading before, Reading after) {
        BigDecimal from = Objects.requireNonNull(before.value());
        int up = Objects.requireNonNull(after.value()).compareTo(from);
        int progress =
                switch (indicator.direction()) {
                    case UP -> up;
                    case DOWN -> -up;
                    case NONE -> 0;
                };
        return progress < 0 && after.status() == Reading.Colour.GROENN
                || progress > 0 && after.status() == Reading.Colour.ROED;
    }
}
