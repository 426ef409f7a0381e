package no.utbredt.reporting.timeline.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.utbredt.reporting.adoption.Placement;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.Speaker;
import no.utbredt.reporting.report.Statement;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.timeline.Change;
import no.utbredt.reporting.web.Cited;
import no.utbredt.reporting.web.Named;
import org.jspecify.annotations.Nullable;

/**
 * A report that was recorded, and what it changed.
 *
 * @param report what it is cited by; blank where it would tell who a person may be (law 12)
 * @param service the service it speaks of, or null when it only takes others back
 * @param actor whom it speaks of, or null when that is not known or not to be shown (law 12)
 * @param effects whose stage it changed
 */
record ChangeBody(
        Cited report,
        Instant recordedAt,
        String statedAt,
        Speaker speaker,
        @Nullable Named service,
        @Nullable Role role,
        @Nullable Stage stage,
        Place placed,
        @Nullable Named actor,
        List<EffectBody> effects) {

    /** Whether it has a place and is heard. */
    public enum Place {
        PLACED,
        UNPLACED,
        SET_ASIDE,
        OUT
    }

    /** The change with the names of an epoch day. */
    public static ChangeBody of(Change change, int day, Known known) {
        Report report = change.report();
        Statement says = report.says();
        return new ChangeBody(
                name(change, known),
                report.stamp().recordedAt(),
                report.statedAt().toString(),
                report.stamp().speaker(),
                says == null ? null : Named.service(says.service(), known),
                says == null ? null : says.role(),
                says == null ? null : says.stage(),
                placed(change.placement()),
                change.placement() instanceof Placement.Placed placed ? Named.actor(placed.actor(), day, known) : null,
                change.effects().stream()
                        .map(effect -> EffectBody.of(effect, day, known))
                        .toList());
    }

    private static Cited name(Change change, Known known) {
        boolean withheld = Stream.concat(
                        placedAt(change.placement()), change.effects().stream().map(Change.Effect::actor))
                .anyMatch(actor -> !known.disclosure().tellsOf(actor));
        return withheld || !known.insight().full() && isElsewhere(change)
                ? Cited.NOBODYS
                : Cited.of(change.report(), known);
    }

    private static Stream<String> placedAt(Placement placement) {
        return placement instanceof Placement.Placed placed ? Stream.of(placed.actor()) : Stream.empty();
    }

    /** Whether nobody knows whom it speaks of, and it does not speak of a municipality. */
    private static boolean isElsewhere(Change change) {
        Statement says = change.report().says();
        return change.placement() instanceof Placement.Unplaced
                && says != null
                && !says.actor().scheme().equals("KOMNR");
    }

    private static Place placed(Placement placement) {
        return switch (placement) {
            case Placement.Placed placed -> Place.PLACED;
            case Placement.Unplaced unplaced -> Place.UNPLACED;
            case Placement.SetAside setAside -> Place.SET_ASIDE;
            case Placement.Out out -> Place.OUT;
        };
    }

    /**
     * One actor's stage before and after.
     *
     * @param actor whose, or null when it may be a person
     */
    public record EffectBody(@Nullable Named actor, Named service, Stage before, Stage after) {

        static EffectBody of(Change.Effect effect, int day, Known known) {
            return new EffectBody(
                    Named.actor(effect.actor(), day, known),
                    Named.service(effect.service(), known),
                    effect.before(),
                    effect.after());
        }
    }
}
