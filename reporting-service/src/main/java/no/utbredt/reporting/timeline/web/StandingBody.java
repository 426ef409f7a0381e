package no.utbredt.reporting.timeline.web;

import java.util.List;
import no.utbredt.reporting.adoption.Derivation;
import no.utbredt.reporting.adoption.Standing;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.report.Extent;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.web.Cited;
import org.jspecify.annotations.Nullable;

/**
 * Where an actor stands.
 *
 * @param possible every stage it may be at
 * @param since when the stage began, or null
 * @param derived how it was derived, or null when its own reports say it
 * @param reports the reports it rests on, the deciding one first
 */
public record StandingBody(
        Stage stage,
        List<Stage> possible,
        @Nullable String since,
        @Nullable Extent extent,
        boolean scopeLimited,
        @Nullable DerivedBody derived,
        List<Cited> reports) {

    /** The standing as it is told. */
    public static StandingBody of(Standing standing, Known known) {
        return new StandingBody(
                standing.stage(),
                standing.possible().stream().sorted().toList(),
                standing.since() == null ? null : standing.since().toString(),
                standing.extent(),
                standing.scopeLimited(),
                DerivedBody.of(standing.derivation(), known),
                standing.behind().stream().map(name -> Cited.of(name, known)).toList());
    }

    /**
     * How a standing was derived.
     *
     * @param actors ids of the actors it was taken over from, or that said it for all their units; those that may be persons left out
     * @param higher the furthest stage among unequal predecessors, or null
     * @param extent how much of the actor had come that far, or null
     * @param figure id of the published figure, or null
     */
    public record DerivedBody(
            Source from,
            List<String> actors,
            @Nullable Stage higher,
            @Nullable Extent extent,
            @Nullable String figure) {

        /** What it was derived from. */
        public enum Source {
            SUCCESSION,
            PARENT,
            PUBLISHED
        }

        /** How it was derived; null when the actor's own reports say it. */
        public static @Nullable DerivedBody of(@Nullable Derivation derivation, Known known) {
            return switch (derivation) {
                case null -> null;
                case Derivation.Succession succession ->
                    new DerivedBody(
                            Source.SUCCESSION,
                            open(succession.from(), known),
                            succession.higher(),
                            succession.extent(),
                            null);
                case Derivation.Parent parent ->
                    new DerivedBody(Source.PARENT, open(parent.from(), known), null, null, null);
                case Derivation.Published published ->
                    new DerivedBody(Source.PUBLISHED, List.of(), null, null, published.figure());
            };
        }

        private static List<String> open(List<String> actors, Known known) {
            return actors.stream()
                    .filter(actor -> known.disclosure().tellsOf(actor))
                    .toList();
        }
    }
}
