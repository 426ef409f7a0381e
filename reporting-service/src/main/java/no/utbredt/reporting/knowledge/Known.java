package no.utbredt.reporting.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.utbredt.reporting.actor.Registry;
import no.utbredt.reporting.adoption.Adoptions;
import no.utbredt.reporting.adoption.DerivedFigures;
import no.utbredt.reporting.adoption.Placement;
import no.utbredt.reporting.adoption.Placing;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.delegation.Delegations;
import no.utbredt.reporting.figure.PublishedFigure;
import no.utbredt.reporting.initiative.Heard;
import no.utbredt.reporting.initiative.Initiative;
import no.utbredt.reporting.knowledge.Reports.Subject;
import no.utbredt.reporting.report.Corrections;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.time.Horizon;
import org.jspecify.annotations.Nullable;

/** What is known within one horizon, for the length of one question. */
public final class Known {
    private final Memory memory;
    private final Folded folded;
    private final Horizon horizon;

    private final Supplier<Reports> newest;

    Known(Memory memory, Folded folded, Horizon horizon, Supplier<Reports> newest) {
        this.memory = memory;
        this.folded = folded;
        this.horizon = horizon;
        this.newest = newest;
    }

    public Horizon horizon() {
        return horizon;
    }

    /** The same memory within another horizon. */
    public Known within(Horizon other) {
        return new Known(memory, folded, other, newest);
    }

    public Registry registry() {
        return folded.registry(
                memory.actors().lastWithin(horizon),
                memory.groups().lastWithin(horizon),
                () -> Registry.within(
                        horizon, memory.actors().all(), memory.groups().all()));
    }

    /** The services, by id. */
    public Map<String, Service> services() {
        return memory.services().within(horizon);
    }

    /** What had been stated of the initiatives of the roadmap, by id. */
    public Map<String, Initiative> initiatives() {
        return Heard.within(horizon, memory.initiatives().within(horizon));
    }

    /** The published figures that had been stated, by id. */
    public Map<String, PublishedFigure> figures() {
        return figures(figure -> true);
    }

    /** The published figures of one service in one role, by id. */
    public Map<String, PublishedFigure> figures(String service, Role role) {
        return figures(figure -> figure.service().equals(service) && figure.role() == role);
    }

    private Map<String, PublishedFigure> figures(Predicate<PublishedFigure> such) {
        Map<String, PublishedFigure> figures = new TreeMap<>();
        memory.figures().within(horizon).forEach((id, figure) -> {
            if (such.test(figure) && figure.heardWithin(horizon)) {
                figures.put(id, figure);
            }
        });
        return figures;
    }

    /** Where every actor stands with one service in one role. */
    public Adoptions adoptions(String service, Role role) {
        Subject subject = new Subject(service, role);
        Known seen = within(memory.seen(horizon));
        return folded.adoptions(subject, seen.horizon, () -> seen.adoptions(subject, seen::placing));
    }

    Adoptions adoptions(Subject subject, Supplier<Placing> placing) {
        return new Adoptions(
                subject.service(),
                subject.role(),
                placing,
                () -> newest.get().of(subject),
                () -> new DerivedFigures(figures(subject.service(), subject.role()), registry()));
    }

    /** Begins to go on to later horizons. */
    public Onward onward() {
        return new Onward(this);
    }

    /** Whether standings within the other horizon rest on the same documents. */
    boolean sameDocuments(Horizon other) {
        return memory.documentsWithin(horizon).equals(memory.documentsWithin(other));
    }

    /** Where a report belongs. */
    public Placement place(Report report) {
        return placing().place(report);
    }

    Placing placing() {
        return folded.placing(
                horizon,
                () -> new Placing(
                        horizon,
                        registry(),
                        services().keySet(),
                        new Delegations(memory.delegations().all(), horizon, registry()),
                        () -> newest.get().corrections()));
    }

    /** The services and roles anybody has reported or published anything of; those the catalogue does not know among them. */
    public Map<String, Set<Role>> spokenOf() {
        Map<String, Set<Role>> spoken = new HashMap<>();
        for (Subject subject : memory.reports().subjects()) {
            spoken.computeIfAbsent(subject.service(), service -> new HashSet<>())
                    .add(subject.role());
        }
        for (PublishedFigure figure : figures().values()) {
            spoken.computeIfAbsent(figure.service(), service -> new HashSet<>()).add(figure.role());
        }
        return spoken;
    }

    /** Every report within the horizon, in no order. */
    public Stream<Report> reports() {
        return memory.reports().all().filter(report -> report.within(horizon));
    }

    /** The report of that name, or null when none is known within the horizon. */
    public @Nullable Report report(ReportName name) {
        Report report = memory.reports().named(name);
        return report != null && report.within(horizon) ? report : null;
    }

    /** How much of everything there is. */
    public Census census() {
        return new Census(
                reports(horizon),
                memory.actors().within(horizon).size(),
                memory.groups().within(horizon).size(),
                memory.services().within(horizon).size(),
                memory.delegations().within(horizon).size(),
                memory.figures().within(horizon).size(),
                memory.initiatives().within(horizon).size());
    }

    /** Those within a horizon that knows all are not counted one by one. */
    private int reports(Horizon asked) {
        return memory.seen(asked).equals(Horizon.LATEST)
                ? memory.reports().count()
                : Math.toIntExact(memory.reports()
                        .all()
                        .filter(report -> report.within(asked))
                        .count());
    }

    public Corrections corrections() {
        return memory.reports().corrections();
    }
}
