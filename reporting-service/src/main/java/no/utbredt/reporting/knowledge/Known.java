package no.utbredt.reporting.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
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

    Known(Memory memory, Folded folded, Horizon horizon) {
        this.memory = memory;
        this.folded = folded;
        this.horizon = horizon;
    }

    public Horizon horizon() {
        return horizon;
    }

    /** The same memory within another horizon. */
    public Known within(Horizon other) {
        return new Known(memory, folded, other);
    }

    public Registry registry() {
        return folded.registry(
                memory.actors.lastWithin(horizon),
                memory.groups.lastWithin(horizon),
                () -> Registry.within(horizon, memory.actors.all(), memory.groups.all()));
    }

    /** The services, by id. */
    public Map<String, Service> services() {
        return memory.services.within(horizon);
    }

    /** What had been stated of the initiatives of the roadmap, by id. */
    public Map<String, Initiative> initiatives() {
        return Heard.within(horizon, memory.initiatives.within(horizon));
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
        memory.figures.within(horizon).forEach((id, figure) -> {
            if (such.test(figure) && figure.heardWithin(horizon)) {
                figures.put(id, figure);
            }
        });
        return figures;
    }

    /** Where every actor stands with one service in one role. */
    public Adoptions adoptions(String service, Role role) {
        Horizon seen = memory.seen(horizon);
        return folded.adoptions(
                new Subject(service, role), seen, () -> within(seen).adoptionsOnce(service, role));
    }

    /** The same, worked out for this question alone: for a horizon nobody will ask for again. */
    public Adoptions adoptionsOnce(String service, Role role) {
        Subject subject = new Subject(service, role);
        return new Adoptions(
                service,
                role,
                placing(),
                () -> memory.reports.of(subject),
                new DerivedFigures(figures(service, role), registry()));
    }

    /** Where a report belongs. */
    public Placement place(Report report) {
        return placing().place(report);
    }

    private Placing placing() {
        return new Placing(
                horizon,
                registry(),
                services().keySet(),
                new Delegations(memory.delegations.all(), horizon, registry()),
                memory.reports.corrections());
    }

    /** The services and roles anybody has reported or published anything of; those the catalogue does not know among them. */
    public Map<String, Set<Role>> spokenOf() {
        Map<String, Set<Role>> spoken = new HashMap<>();
        for (Subject subject : memory.reports.subjects()) {
            spoken.computeIfAbsent(subject.service(), service -> new HashSet<>())
                    .add(subject.role());
        }
        for (PublishedFigure figure : figures().values()) {
            spoken.computeIfAbsent(figure.service(), service -> new HashSet<>()).add(figure.role());
        }
        return spoken;
    }

    /** Every report within the horizon, in no order. */
    public List<Report> reports() {
        return memory.reports.all().filter(report -> report.within(horizon)).toList();
    }

    /** The report of that name, or null when none is known within the horizon. */
    public @Nullable Report report(ReportName name) {
        Report report = memory.reports.named(name);
        return report != null && report.within(horizon) ? report : null;
    }

    /** How much of everything there is. */
    public Census census() {
        return new Census(
                Math.toIntExact(memory.reports
                        .all()
                        .filter(report -> report.within(horizon))
                        .count()),
                memory.actors.within(horizon).size(),
                memory.groups.within(horizon).size(),
                memory.services.within(horizon).size(),
                memory.delegations.within(horizon).size(),
                memory.figures.within(horizon).size(),
                memory.initiatives.within(horizon).size());
    }

    public Corrections corrections() {
        return memory.reports.corrections();
    }
}
