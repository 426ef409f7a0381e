package no.utbredt.reporting.adoption;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Identifier;
import no.utbredt.reporting.actor.Reference;
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
import org.jspecify.annotations.Nullable;

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

    /** Whether the report belongs to just that actor. */
    boolean puts(Report report, String actor) {
        return place(report) instanceof Placed placed && placed.actor().equals(actor);
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
        Placement found = place(report, statement.actor(), statement.service());
        return found instanceof Placed placed ? heard(report, statement, placed) : found;
    }

    /**
     * Where something belongs that is said of an actor, whatever it says.
     *
     * @param service catalogue id, or null where it is about no service alone
     */
    public Placement place(Report report, Reference used, @Nullable String service) {
        if (service != null && !services.contains(service)) {
            return new Unplaced(Unplaced.Cause.UNKNOWN_SERVICE);
        }
        List<String> meant = registry.resolve(used, report.statedAt());
        return switch (meant.size()) {
            case 0 -> new Unplaced(Unplaced.Cause.UNKNOWN_ACTOR);
            case 1 ->
                maySpeak(report, service == null ? Delegations.NO_SERVICE : service, meant.getFirst())
                        ? new Placed(meant.getFirst())
                        : new SetAside(SetAside.Cause.NO_DELEGATION);
            default -> new Unplaced(Unplaced.Cause.AMBIGUOUS_ACTOR);
        };
    }

    private Placement heard(Report report, Statement statement, Placed placed) {
        Speaker speaker = report.stamp().speaker();
        if (statement.stage() == Stage.NOT_RELEVANT && (speaker == Speaker.VENDOR || speaker == Speaker.ACTOR)) {
            return new SetAside(SetAside.Cause.NOT_A_STEWARD);
        }
        if (report.statedAt().last() < statement.since().first()) {
            return new SetAside(SetAside.Cause.PLANNED);
        }
        return closedBefore(statement, placed.actor()) ? new SetAside(SetAside.Cause.AFTER_CLOSING) : placed;
    }

    /** Who the door could not judge, because it did not know the actor yet, is judged here (law 12). */
    private boolean maySpeak(Report report, String service, String actor) {
        return switch (report.stamp().speaker()) {
            case OPERATOR, DOCUMENT -> true;
            case ACTOR -> report.stamp().organisation() == null || isItself(report, actor);
            case VENDOR ->
                report.stamp().delegation() != null
                        || isItself(report, actor)
                        || delegations.cover(report, service, actor);
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

    private boolean closedBefore(Statement statement, String actor) {
        Actor known = registry.actor(actor);
        return known != null && known.existence().to() < statement.since().first();
    }
}
