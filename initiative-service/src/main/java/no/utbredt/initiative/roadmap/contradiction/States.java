package no.utbredt.initiative.roadmap.contradiction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.Sources;
import no.utbredt.initiative.roadmap.Wanted;
import no.utbredt.initiative.roadmap.change.Words;
import no.utbredt.initiative.roadmap.contradiction.Contradiction.Kind;
import no.utbredt.initiative.roadmap.item.Assumption;
import no.utbredt.initiative.roadmap.item.AssumptionAssessment;
import no.utbredt.initiative.roadmap.item.Intent;
import no.utbredt.initiative.roadmap.item.Phase;
import no.utbredt.initiative.roadmap.item.Status;
import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** One thing in two states said at once. */
final class States {

    private States() {}

    static List<Contradiction> of(Initiative initiative, Sources sources) {
        List<Contradiction> found = new ArrayList<>();
        for (Phase phase : onceEach(initiative.phases())) {
            Pairs.of(phase.statements()).stream()
                    .filter(pair ->
                            isOfOneTime(pair, pair.one().date(), pair.other().date(), sources))
                    .filter(pair -> pair.one().phase() != pair.other().phase())
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
                .filter(pair ->
                        isOfOneTime(pair, pair.one().date(), pair.other().date(), sources))
                .filter(pair -> pair.one().status() != pair.other().status())
                .forEach(pair -> found.add(status(initiative, pair)));
        Pairs.of(initiative.intents()).stream()
                .filter(pair -> pair.one().region().equals(pair.other().region())
                        && pair.one().intent() != pair.other().intent())
                .filter(pair ->
                        isOfOneTime(pair, pair.one().date(), pair.other().date(), sources))
                .forEach(pair -> found.add(intent(initiative, pair)));
        return found;
    }

    /** Whether both speak of one time: said at once, or of one day, whichever documents they stand in. */
    private static boolean isOfOneTime(
            Pairs<?> pair, @Nullable ImpreciseDate one, @Nullable ImpreciseDate other, Sources sources) {
        if (one == null || other == null) {
            return one == other && pair.ofOneMatter() && pair.saidAtOnce(sources);
        }
        boolean oneDay = one.first().equals(one.last());
        return pair.ofOneMatter() && one.meansTheSameAs(other) && (oneDay || pair.saidAtOnce(sources));
    }

    /** Phases of one group, service and scope taken together, whichever items they stand in. */
    private static List<Phase> onceEach(List<Phase> phases) {
        Map<List<Object>, Phase> once = new LinkedHashMap<>();
        for (Phase phase : phases) {
            once.merge(
                    Arrays.asList(phase.group(), phase.service(), phase.scope()),
                    phase,
                    (first, second) -> new Phase(
                            first.id(),
                            first.group(),
                            first.service(),
                            first.scope(),
                            Stream.of(first, second)
                                    .flatMap(each -> each.statements().stream())
                                    .toList()));
        }
        return List.copyOf(once.values());
    }

    private static Contradiction intent(Initiative initiative, Pairs<Intent> pair) {
        return new Contradiction(
                Kind.CONTRADICTION,
                initiative.id(),
                "intents",
                null,
                pair.one().region(),
                "both %s and %s".formatted(pair.one().intent(), pair.other().intent()),
                "både %s og %s"
                        .formatted(
                                Words.code(pair.one().intent()),
                                Words.code(pair.other().intent())),
                pair.both());
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
                Wanted.displayName(initiative),
                "both %s and %s".formatted(pair.one().status(), pair.other().status()),
                "både %s og %s"
                        .formatted(
                                Words.code(pair.one().status()),
                                Words.code(pair.other().status())),
                pair.both());
    }
}
