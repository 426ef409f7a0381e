package no.utbredt.reporting.figure;

import java.util.OptionalLong;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.actor.Registry;

/** What our register would divide a published number of actors by. */
public final class Denominator {
    private Denominator() {}

    /** The size of the figure's group and part on its day; empty when the register does not know it (law 7). */
    public static OptionalLong of(PublishedFigure figure, Registry registry) {
        Group group = registry.group(figure.group());
        if (group == null || !group.registeredOn(figure.day()) || figure.subset() instanceof Subset.Other) {
            return OptionalLong.empty();
        }
        if (group.complete()) {
            return OptionalLong.of(Subset.membersOf(figure, registry).size());
        }
        return figure.subset() == null ? group.totalOn(figure.day()) : OptionalLong.empty();
    }
}
