package no.utbredt.reporting.adoption;

import java.util.List;
import no.utbredt.reporting.report.Extent;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;

/** How a standing was derived where no report of the actor's own says it. */
public sealed interface Derivation {
    /**
     * From those it took over from, or, for an actor that is no more, from those that took over (law 7).
     *
     * @param from ids of the actors
     * @param higher the furthest stage among them where they were unequal, else null
     * @param extent how much of the actor, by their weight, had come that far, else null
     */
    record Succession(
            List<String> from,
            @Nullable Stage higher,
            @Nullable Extent extent) implements Derivation {}

    /**
     * From those above that said it for all their units (law 2).
     *
     * @param from ids of the actors
     */
    record Parent(List<String> from) implements Derivation {}

    /**
     * From a figure that speaks of every member (law 8).
     *
     * @param figure id of the figure
     */
    record Published(String figure) implements Derivation {}
}
