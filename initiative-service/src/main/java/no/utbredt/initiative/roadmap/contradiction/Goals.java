package no.utbredt.initiative.roadmap.contradiction;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.Sources;
import no.utbredt.initiative.roadmap.change.Words;
import no.utbredt.initiative.roadmap.contradiction.Contradiction.Kind;
import no.utbredt.initiative.roadmap.item.Statement;
import no.utbredt.initiative.roadmap.item.Target;
import no.utbredt.initiative.roadmap.item.TargetStep;
import no.utbredt.initiative.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** One goal set at once in two ways: one value by two days, or two values by one day. Two steps on a way are none. */
final class Goals {

    private Goals() {}

    static List<Contradiction> of(Initiative initiative, Sources sources) {
        List<Step> steps = initiative.targets().stream()
                .flatMap(target -> target.steps().stream().map(step -> new Step(target, step)))
                .toList();
        return Stream.iterate(0, i -> i < steps.size(), i -> i + 1)
                .flatMap(i -> steps.subList(i + 1, steps.size()).stream()
                        .filter(other -> steps.get(i).isOfOneGoalWith(other))
                        .filter(other -> pair(steps.get(i), other).saidAtOnce(sources)
                                && pair(steps.get(i), other).ofOneMatter())
                        .filter(other ->
                                steps.get(i).isSameDue(other) != steps.get(i).isSameValue(other))
                        .map(other -> found(initiative, steps.get(i), other)))
                .toList();
    }

    private static Pairs<Statement> pair(Step one, Step other) {
        return new Pairs<>(one.step(), other.step());
    }

    private static Contradiction found(Initiative initiative, Step one, Step other) {
        return new Contradiction(
                one.isSameDue(other) ? Kind.CONTRADICTION : Kind.DIFFERENCE,
                initiative.id(),
                "targets",
                other.target().id(),
                other.target().name(),
                "set to %s and to %s".formatted(one.told("by"), other.told("by")),
                "satt til %s og til %s".formatted(one.told("innen"), other.told("innen")),
                pair(one, other).both());
    }

    /** A step with what it is a step towards. */
    private record Step(Target target, TargetStep step) {

        boolean isOfOneGoalWith(Step other) {
            return target.measure() == other.target.measure()
                    && target.service().equals(other.target.service())
                    && target.role() == other.target.role()
                    && target.stage() == other.target.stage()
                    && Objects.equals(target.group(), other.target.group())
                    && target.weight() == other.target.weight()
                    && Objects.equals(target.indicator(), other.target.indicator())
                    && step.unit() == other.step.unit();
        }

        boolean isSameValue(Step other) {
            return step.value().compareTo(other.step.value()) == 0;
        }

        boolean isSameDue(Step other) {
            ImpreciseDate one = step.due();
            @Nullable ImpreciseDate another = other.step.due();
            return one == null || another == null ? one == another : one.meansTheSameAs(another);
        }

        String told(String by) {
            String value = Words.value(step.value()) + (step.unit() == TargetStep.Unit.PERCENT ? " %" : "");
            return step.due() == null ? value : "%s %s %s".formatted(value, by, step.due());
        }
    }
}
