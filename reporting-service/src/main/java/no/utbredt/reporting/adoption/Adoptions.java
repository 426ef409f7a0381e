package no.utbredt.reporting.adoption;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.kept.Listing;
import no.utbredt.reporting.kept.Once;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.report.Spoken;
import no.utbredt.reporting.report.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Where every actor stands with one service in one role, as known within one horizon. What is worked out is kept, and brought up
 * to date by whoever asks next, once for all who wait; whoever records only says what is touched and waits for nobody.
 */
public final class Adoptions {
    /** So many touched reports wait for somebody to ask before whoever records works them off, if nobody is asking. */
    private static final int MOST_WAITING = 4096;

    private final String service;
    private final Role role;
    private final Supplier<Placing> placing;
    private final Supplier<Spoken> reports;
    private final Once<Map<String, Adoption>> published;
    private final ReentrantLock lock = new ReentrantLock();
    private final Touched touched = new Touched(MOST_WAITING);
    private final Owned own;
    private final FromAbove fromAbove;
    private final Homeless homeless;
    private final KeptCourses courses;
    private final KeptCourses reported;
    private final KeptDoubts doubts;

    /**
     * @param placing by the horizon; asked each time
     * @param reports those of the service and role; asked each time, later ones hold those of earlier ones
     * @param figures those of the service and role
     */
    public Adoptions(
            String service,
            Role role,
            Supplier<Placing> placing,
            Supplier<Spoken> reports,
            Supplier<DerivedFigures> figures) {
        this.service = service;
        this.role = role;
        this.placing = placing;
        this.reports = reports;
        this.published = new Once<>(() -> figures.get().byMember());
        this.own = new Owned(placing, reports);
        this.fromAbove = new FromAbove(placing, reports);
        this.homeless = new Homeless(placing, reports);
        this.courses = new KeptCourses(this, true);
        this.reported = new KeptCourses(this, false);
        this.doubts = new KeptDoubts(this);
    }

    public Registry registry() {
        return placing.get().registry();
    }

    /**
     * Where the actor stands on that epoch day: by its own reports; where they are silent, by what it inherited; where that is
     * silent, by a published figure that speaks of every member.
     *
     * @param scope what is asked for; null asks by what is said without limit to a scope (law 2)
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
        return upToDate(() -> own.of(actor));
    }

    /** What those above the actor say for all their units (law 2). */
    FromAbove.Told fromAbove(String actor) {
        return upToDate(() -> fromAbove.of(actor));
    }

    /** What published figures say of the actor as one of all, or of none. */
    Adoption published(String actor) {
        return published.get().getOrDefault(actor, Adoption.NONE);
    }

    private <T> T upToDate(Supplier<T> question) {
        lock.lock();
        try {
            workOff();
            return question.get();
        } finally {
            lock.unlock();
        }
    }

    private void workOff() {
        for (Report report : touched.taken()) {
            Statement says = report.says();
            if (says != null) {
                Set<String> concerned = FromAbove.concerned(says, registry());
                concerned.forEach(actor -> own.touched(report, actor));
                fromAbove.touched(report, concerned);
                courses.touched(concerned);
                reported.touched(concerned);
                doubts.touched(concerned);
                homeless.touched(report);
            }
        }
    }

    /**
     * What counts need of every actor.
     *
     * @param scope what is asked for; null asks by what is said without limit to a scope (law 2)
     */
    public Courses courses(@Nullable String scope) {
        return upToDate(() -> courses.within(scope));
    }

    /** The same, without limit to a scope and by reports alone: what published figures say left aside. */
    public Courses reported() {
        return upToDate(() -> reported.within(null));
    }

    /** The reports of the service and role that are unplaced, with why, by name. */
    public Listing<Homeless.Found> unplaced() {
        return upToDate(homeless::unplaced);
    }

    /** Those that are set aside, in the same way. */
    public Listing<Homeless.Found> setAside() {
        return upToDate(homeless::setAside);
    }

    /** Of each actor reports speak of how much cannot be right. */
    public Doubts doubts() {
        return upToDate(doubts::all);
    }

    /** How many actors reports speak of; as last worked out, where somebody is working just now: nobody waits for it. */
    public int actorCount() {
        if (!lock.tryLock()) {
            return doubts.lastCount();
        }
        try {
            return doubts().byActor().size();
        } finally {
            lock.unlock();
        }
    }

    /** Every actor some reference in these reports may mean. */
    Set<String> mentioned() {
        var used = reports.get().references();
        return used.flatMap(each -> registry().concerned(each).stream()).collect(Collectors.toSet());
    }

    /**
     * A report is recorded, or no longer holds. Waits for nobody: it is worked off by whoever asks next, and by the caller
     * only when many wait and nobody is asking.
     */
    public void touched(Report report) {
        if (touched.add(report) && lock.tryLock()) {
            try {
                workOff();
            } finally {
                lock.unlock();
            }
        }
    }

    /** The sources and readings that cannot both be right about the actor. */
    public Collection<Disagreement> disagreements(String actor) {
        return Disagreements.of(own(actor), actor, service, role);
    }

    /** The reports that moved the actor down, each after the one that had seen it further (law 2). */
    public List<List<ReportName>> falls(String actor) {
        return Disagreements.falls(own(actor));
    }

    /** The epoch days on which the actor's standing may change: its own, and those of all it is kin to by succession. */
    public Set<Integer> turningDays(String actor) {
        return new Kin(this).turningDays(actor);
    }
}
