package no.utbredt.reporting.adoption;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
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
    private final Supplier<Map<String, Adoption>> figures;
    private volatile @Nullable Map<String, Adoption> published;
    private volatile @Nullable Map<Report, Placement> homeless;
    private final Map<String, Adoption> own = new ConcurrentHashMap<>();

    /**
     * @param reports those of the service and role, by the reference they used
     * @param figures those of the service and role
     */
    public Adoptions(
            String service, Role role, Placing placing, Map<Reference, List<Report>> reports, DerivedFigures figures) {
        this.service = service;
        this.role = role;
        this.placing = placing;
        this.reports = reports;
        this.figures = figures::byMember;
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
        return new Inheritance(this, scope, true).standing(actor, day);
    }

    /** The same, by reports alone: what published figures say left aside. */
    public Standing reported(String actor, int day, @Nullable String scope) {
        return new Inheritance(this, scope, false).standing(actor, day);
    }

    /** What the actor's own reports say. */
    public Adoption own(String actor) {
        return own.computeIfAbsent(actor, this::fold);
    }

    /** What published figures say of the actor as one of all, or of none. */
    Adoption published(String actor) {
        Map<String, Adoption> byMember = published;
        if (byMember == null) {
            byMember = figures.get();
            published = byMember;
        }
        return byMember.getOrDefault(actor, Adoption.NONE);
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

    /** The reports of the service and role that are unplaced or set aside, with why. */
    public Map<Report, Placement> homeless() {
        Map<Report, Placement> known = homeless;
        if (known == null) {
            known = new HashMap<>();
            for (Report report : all()) {
                Placement placement = placing.place(report);
                if (placement instanceof Placement.Unplaced || placement instanceof Placement.SetAside) {
                    known.put(report, placement);
                }
            }
            homeless = known;
        }
        return known;
    }

    /** The ids of the actors reports speak of, in order. */
    public Set<String> actors() {
        Set<String> actors = new TreeSet<>();
        for (Report report : all()) {
            if (placing.place(report) instanceof Placement.Placed placed) {
                actors.add(placed.actor());
            }
        }
        return actors;
    }

    private Iterable<Report> all() {
        return () -> reports.values().stream().flatMap(List::stream).iterator();
    }

    /** The sources and readings that cannot both be right about the actor. */
    public Collection<Disagreement> disagreements(String actor) {
        return Disagreements.of(own(actor), actor, service, role);
    }

    /** The epoch days on which the actor's standing may change. */
    public Set<Integer> turningDays(String actor) {
        return new Inheritance(this, null, true).turningDays(actor);
    }
}
