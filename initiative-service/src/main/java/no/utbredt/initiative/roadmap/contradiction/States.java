package no.utbredt.initiative.roadmap.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.Sources;
import no.utbredt.initiative.roadmap.change.Words;
import no.utbredt.initiative.roadmap.contradiction.Contradiction.Kind;
import no.utbredt.initiative.roadmap.item.Assumption;
import no.utbredt.initiative.roadmap.item.AssumptionAssessment;
import no.utbredt.initiative.roadmap.item.Phase;
import no.utbredt.initiative.roadmap.item.PhaseStatement;
import no.utbredt.initiative.roadmap.item.Status;

/** One thing in two states said at once. */
final class States {

    private States() {}

    static List<Contradiction> of(Initiative initiative, Sources sources) {
        List<Contradiction> found = new ArrayList<>();
        for (Phase phase : initiative.phases()) {
            Pairs.of(phase.statements()).stream()
                    .filter(pair -> pair.saidAtOnce(sources) && pair.ofOneMatter())
                    .filter(pair -> pair.one().phase() != pair.other().phase() && sameDate(pair))
                    .forEach(pair -> found.add(new Contradiction(
                            Kind.CONTRADICTION,
                            initiative.id(),
                            "phases",
                            phase.id(),
                            phase.label(),
                            "in phase %d and in phase %d"
                                    .formatted(pair.one().phase(), pair.other().phase()),
                            "i fase %d og i fase %d"
                                    .formatted(pair.one().phase(), pair.other().phase()),
                            pair.both())));
        }
        for (Assumption assumption : initiative.assumptions()) {
            Pairs.of(assumption.assessments()).stream()
                    .filter(pair -> pair.saidAtOnce(sources) && pair.ofOneMatter())
                    .filter(pair -> pair.one().value() != pair.other().value())
                    .forEach(pair -> found.add(assumption(initiative, assumption, pair)));
        }
        Pairs.of(initiative.statuses()).stream()
                .filter(pair -> pair.saidAtOnce(sources) && pair.ofOneMatter())
                .filter(pair -> pair.one().status() != pair.other().status()
                        && Objects.equals(pair.one().date(), pair.other().date()))
                .forEach(pair -> found.add(status(initiative, pair)));
        return found;
    }

    private static Contradiction assumption(
            Initiative initiative, Assumption assumption, Pairs<AssumptionAssessment> pair) {
        return new Contradiction(
                Kind.DIFFERENCE,
                initiative.id(),
                "assumptions",
                assumption.id(),
                assumption.label(),
                "assessed as %s and as %s"
                        .formatted(pair.one().value(), pair.other().value()),
                "vurdert som %s og som %s"
                        .formatted(
                                Words.code(pair.one().value()),
                                Words.code(pair.other().value())),
                pair.both());
    }

    private static Contradiction status(Initiative initiative, Pairs<Status> pair) {
        return new Contradiction(
                Kind.CONTRADICTION,
                initiative.id(),
                "statuses",
                null,
                initiative.names().getFirst().name(),
                "both %s and %s".formatted(pair.one().status(), pair.other().status()),
                "både %s og %s"
                        .formatted(
                                Words.code(pair.one().status()),
                                Words.code(pair.other().status())),
                pair.both());
    }

    private static boolean sameDate(Pairs<PhaseStatement> pair) {
        return Objects.equals(pair.one().date(), pair.other().date());
    }
}
