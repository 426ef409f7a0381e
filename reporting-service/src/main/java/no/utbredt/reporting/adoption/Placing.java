package no.utbredt.reporting.adoption;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import no.utbredt.reporting.actor.Identifier;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.adoption.Placement.Out;
import no.utbredt.reporting.adoption.Placement.Placed;
import no.utbredt.reporting.adoption.Placement.SetAside;
import no.utbredt.reporting.adoption.Placement.Unplaced;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.delegation.Delegations;
import no.utbredt.reporting.report.Corrections;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.Speaker;
import no.utbredt.reporting.report.Statement;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.Horizon;

/**
 * Finds the place of each report by itself, with the registry as known within the horizon and the identifiers as they were
 * when the report was stated (law 1).
 *
 * @param horizon what is taken into account
 * @param registry as known within it
 * @param services ids of the services known within it
 * @param delegations as known within it
 * @param corrections all of them as they now are; they look at the horizon themselves
 */
public record Placing(
        Horizon horizon,
        Registry registry,
        Set<String> services,
        Delegations delegations,
        Supplier<Corrections> corrections) {
    /** By another horizon that reaches the same documents. */
    public Placing within(Horizon other) {
        return new Placing(other, registry, services, delegations, corrections);
    }

    /** Where the report belongs. One beyond the horizon is out. */
    public Placement place(Report report) {
        Statement statement = report.says();
        if (statement == null || !report.within(horizon) || corrections.get().out(report.name(), horizon)) {
            return new Out();
        }
        if (statement.role() == Role.UNKNOWN) {
            return new Unplaced(Unplaced.Cause.UNKNOWN_ROLE);
        }
        if (!services.contains(statement.service())) {
            return new Unplaced(Unplaced.Cause.UNKNOWN_SERVICE);
        }
        List<String> meant = registry.resolve(statement.actor(), report.statedAt());
        return switch (meant.size()) {
            case 0 -> new Unplaced(Unplaced.Cause.UNKNOWN_ACTOR);
            case 1 -> heard(report, statement, meant.getFirst());
            default -> new Unplaced(Unplaced.Cause.AMBIGUOUS_ACTOR);
        };
    }

    private Placement heard(Report report, Statement statement, String actor) {
        Speaker speaker = report.stamp().speaker();
        if (!maySpeak(report, statement, actor)) {
            return new SetAside(SetAside.Cause.NO_DELEGATION);
        }
        if (statement.stage() == Stage.NOT_RELEVANT && (speaker == Speaker.VENDOR || speaker == Speaker.ACTOR)) {
            return new SetAside(SetAside.Cause.NOT_A_STEWARD);
        }
        if (report.statedAt().last() < statement.since().first()) {
            return new SetAside(SetAside.Cause.PLANNED);
        }
        return new Placed(actor);
    }

    /** Who the door could not judge, because it did not know the actor yet, is judged here (law 12). */
    private boolean maySpeak(Report report, Statement statement, String actor) {
        return switch (report.stamp().speaker()) {
            case OPERATOR, DOCUMENT -> true;
            case ACTOR -> report.stamp().organisation() == null || isItself(report, actor);
            case VENDOR ->
                report.stamp().delegation() != null
                        || isItself(report, actor)
                        || delegations.cover(report, statement, actor);
        };
    }

    /** Whether the actor is the organisation that speaks, or a unit beneath it. */
    private boolean isItself(Report report, String actor) {
        String organisation = report.stamp().organisation();
        int day = report.statedAt().last();
        return organisation != null
                && registry.holdersOf(new Identifier("ENH", organisation), day).stream()
                        .anyMatch(holder -> registry.isWithin(actor, holder, day));
    }
}
