package no.utbredt.initiative.roadmap.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.utbredt.initiative.file.Binding;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.Roadmap;
import no.utbredt.initiative.roadmap.Statements;
import no.utbredt.initiative.roadmap.Wanted;
import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a source says, in the order of time. */
record StatementAnswer(
        String initiative,
        String initiativeName,
        String section,
        @Nullable String item,
        @Nullable String label,
        String statedAt,
        JsonNode statement) {

    /** A statement with when it was made. */
    private record Made(Initiative initiative, Statements.Spoken spoken, ImpreciseDate at) {}

    static List<StatementAnswer> of(
            Roadmap roadmap, Collection<String> ids, @Nullable ImpreciseDate from, @Nullable ImpreciseDate to) {
        return ids.stream()
                .map(id -> roadmap.initiatives().get(id))
                .filter(Objects::nonNull)
                .flatMap(initiative -> Statements.of(initiative).stream()
                        .filter(spoken ->
                                roadmap.sources().statedAt(spoken.said().source()) != null)
                        .map(spoken -> new Made(
                                initiative,
                                spoken,
                                Objects.requireNonNull(
                                        roadmap.sources().statedAt(spoken.said().source())))))
                .filter(made -> (from == null || !made.at().last().isBefore(from.first()))
                        && (to == null || !made.at().first().isAfter(to.last())))
                .sorted(Comparator.comparing(Made::at))
                .map(StatementAnswer::of)
                .toList();
    }

    private static StatementAnswer of(Made made) {
        Statements.Spoken spoken = made.spoken();
        return new StatementAnswer(
                made.initiative().id(),
                Wanted.displayName(made.initiative()),
                spoken.section(),
                spoken.item() == null ? null : spoken.item().id(),
                spoken.item() == null ? null : spoken.item().label(),
                made.at().text(),
                Binding.write(spoken.said()));
    }
}
