package no.utbredt.reporting.figure;

import java.util.OptionalLong;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.actor.Tellable;

/** What our register would divide a published number of actors by. */
public final class Denominator {
    private Denominator() {}

    /** The size of the figure's group and part on its day; empty when the register does not know it (law 7). */
    public static OptionalLong of(PublishedFigure figure, Registry registry) {
        Group group = registry.group(figure.group());
        if (group == null || !group.registeredOn(figure.day()) || figure.subset() instanceof Subset.Other) {
            return OptionalLong.empty();
        }
        if (registry.everMembers(figure.group()).stream().anyMatch(registry::mayBePerson)) {
            return ofPersons(figure, group, registry);
        }
        int named = registry.members(figure.group(), figure.day()).size();
        if (group.listedOn(figure.day(), named)) {
            return OptionalLong.of(Subset.membersOf(figure, registry).size());
        }
        return figure.subset() == null ? group.totalOn(figure.day()) : OptionalLong.empty();
    }

    /** The total, or how many the public is told of where all are named: never a number of few (law 12). */
    private static OptionalLong ofPersons(PublishedFigure figure, Group group, Registry registry) {
        OptionalLong total = group.totalOn(figure.day());
        if (figure.subset() == null && total.isPresent()) {
            return total;
        }
        return group.complete() && !(figure.subset() instanceof Subset.These)
                ? OptionalLong.of(
                        Tellable.most(Subset.membersOf(figure, registry), figure.group(), registry, figure.day()))
                : OptionalLong.empty();
    }
}
