package no.utbredt.reporting.adoption;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import no.utbredt.reporting.actor.Actor;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import org.jspecify.annotations.Nullable;

/** Where every actor stands with one service in one role, as known within one horizon. */
public final class Adoptions {
    /** A count asks of each actor once and keeps its course instead. */
    private static final int MOST_OWN = 1024;

    private final String service;
    private final Role role;
    private final Placing placing;
    private final Supplier<Map<Reference, List<Report>>> reports;
    private final Supplier<Map<String, Adoption>> figures;
    private volatile @Nullable Map<String, Adoption> published;
    private volatile @Nullable Set<String> actors;
    private final Map<String, Adoption> own = new ConcurrentHashMap<>();
    private final Homeless homeless;
    private final KeptCourses courses = new KeptCourses(this);

    /**
     * @param reports those of the service and role, by the reference they used
     * @param figures those of the service and role
     */
    public Adoptions(
            String service,
            Role role,
            Placing placing,
            Supplier<Map<Reference, List<Report>>> reports,
            DerivedFigures figures) {
        this.service = service;
        this.role = role;
        this.placing = placing;
        this.reports = reports;
        this.figures = figures::byMember;
        this.homeless = new Homeless(placing, reports);
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
        if (own.size() >= MOST_OWN) {
            own.clear();
        }
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
        List<Claim> claims = new ArrayList<>();
        for (Reference reference : registry().references(actor)) {
            for (Report report : reports.get().getOrDefault(reference, List.of())) {
                if (report.says() != null
                        && placing.place(report) instanceof Placement.Placed placed
                        && placed.actor().equals(actor)) {
                    claims.add(Claim.of(report, report.says()));
                }
            }
        }
        return Adoption.of(claims);
    }

    /**
     * What counts need of every actor.
     *
     * @param scope what is asked for; null asks for the furthest each has come in any scope
     */
    public Courses courses(@Nullable String scope) {
        return courses.within(scope);
    }

    /** The reports of the service and role that are unplaced or set aside, with why. */
    public Map<Report, Placement> homeless() {
        return homeless.all();
    }

    /** How many of its reports are unplaced. */
    public int unplaced() {
        return homeless.unplaced();
    }

    /** How many of its reports are set aside. */
    public int setAside() {
        return homeless.setAside();
    }

    /** The ids of the actors reports speak of, in order. */
    public Set<String> actors() {
        Set<String> known = actors;
        if (known == null) {
            known = new TreeSet<>();
            for (List<Report> some : reports.get().values()) {
                for (Report report : some) {
                    if (placing.place(report) instanceof Placement.Placed placed) {
                        known.add(placed.actor());
                    }
                }
            }
            actors = known;
        }
        return known;
    }

    /** Something is recorded, or no longer holds, that used that reference. Nobody may be asking meanwhile. */
    public void outdated(Reference used) {
        actors = null;
        own.keySet().removeAll(registry().concerned(used));
        homeless.outdated(used);
        courses.outdated(used);
    }

    /** The sources and readings that cannot both be right about the actor. */
    public Collection<Disagreement> disagreements(String actor) {
        return Disagreements.of(own(actor), actor, service, role);
    }

    /** The reports that moved the actor down, each after the one that had seen it further (law 2). */
    public List<List<ReportName>> falls(String actor) {
        return own(actor).falls().stream()
                .map(fall -> List.of(fall.higher().name(), fall.lower().name()))
                .toList();
    }

    /** The epoch days on which the actor's standing may change: its own, and those of all it is kin to by succession. */
    public Set<Integer> turningDays(String actor) {
        Set<Integer> days = new TreeSet<>();
        for (String each : registry().kin(actor)) {
            days.addAll(own(each).turningDays());
            days.addAll(published(each).turningDays());
            Actor known = registry().actor(each);
            if (known != null) {
                known.predecessors().forEach(predecessor -> days.add(predecessor.day()));
                if (known.existence().to() < Integer.MAX_VALUE) {
                    days.add(known.existence().to() + 1);
                }
            }
        }
        return days;
    }

    /** The scopes anything is said of about the actor or about those it is kin to by succession. */
    Set<String> scopes(String actor) {
        Set<String> scopes = Set.of();
        for (String each : registry().kin(actor)) {
            for (Adoption adoption : List.of(own(each), published(each))) {
                if (!adoption.scopes().isEmpty()) {
                    scopes = scopes.isEmpty() ? new TreeSet<>() : scopes;
                    scopes.addAll(adoption.scopes());
                }
            }
        }
        return scopes;
    }
}
