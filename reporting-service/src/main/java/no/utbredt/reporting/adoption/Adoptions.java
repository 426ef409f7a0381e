package no.utbredt.reporting.adoption;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.report.Report;
import org.jspecify.annotations.Nullable;

/** Where every actor stands with one service in one role, as known within one horizon. */
public final class Adoptions {
    private final String service;
    private final Role role;
    private final Placing placing;
    private final Map<Reference, List<Report>> reports;
    private final Map<String, Adoption> published;
    private final Map<String, Adoption> own = new ConcurrentHashMap<>();

    /**
     * @param reports those of the service and role, by the reference they used
     * @param figures those of the service and role that are known within the horizon, by id
     */
    public Adoptions(
            String service, Role role, Placing placing, Map<Reference, List<Report>> reports, DerivedFigures figures) {
        this.service = service;
        this.role = role;
        this.placing = placing;
        this.reports = reports;
        this.published = figures.byMember();
    }

    public Registry registry() {
        return placing.registry();
    }

    /**
     * Where the actor stands on that epoch day: by its own reports; where they are silent, by what it inherited; where that is
     * silent, by a published figure that speaks of every member.
     *
     * @param scope what is asked for; null asks for the furthest it has come in any scope
     */
    public Standing standing(String actor, int day, @Nullable String scope) {
        return new Inheritance(this, scope).standing(actor, day);
    }

    /** What the actor's own reports say. */
    public Adoption own(String actor) {
        return own.computeIfAbsent(actor, this::fold);
    }

    /** What published figures say of the actor as one of all, or of none. */
    Adoption published(String actor) {
        return published.getOrDefault(actor, Adoption.of(List.of()));
    }

    private Adoption fold(String actor) {
        Map<Object, Claim> claims = new HashMap<>();
        for (Reference reference : registry().references(actor)) {
            for (Report report : reports.getOrDefault(reference, List.of())) {
                if (report.says() != null && placing.place(report).equals(new Placement.Placed(actor))) {
                    claims.put(report.name(), Claim.of(report, report.says()));
                }
            }
        }
        return Adoption.of(claims.values());
    }

    /** Every report of the service and role with where it belongs; those that are out left aside. */
    public Map<Report, Placement> placements() {
        Map<Report, Placement> placements = new HashMap<>();
        for (List<Report> bucket : reports.values()) {
            for (Report report : bucket) {
                Placement placement = placing.place(report);
                if (!(placement instanceof Placement.Out)) {
                    placements.put(report, placement);
                }
            }
        }
        return placements;
    }

    /** The sources and readings that cannot both be right about the actor. */
    public Collection<Disagreement> disagreements(String actor) {
        return Disagreements.of(own(actor), actor, service, role);
    }

    /** The epoch days on which the actor's standing may change. */
    public Set<Integer> turningDays(String actor) {
        return new Inheritance(this, null).turningDays(actor);
    }
}
