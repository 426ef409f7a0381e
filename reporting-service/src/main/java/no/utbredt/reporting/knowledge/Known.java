package no.utbredt.reporting.knowledge;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Set;
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
import no.utbredt.reporting.followup.FollowUp;
import no.utbredt.reporting.initiative.EnteredSource;
import no.utbredt.reporting.initiative.Heard;
import no.utbredt.reporting.initiative.Initiative;
import no.utbredt.reporting.initiative.Source;
import no.utbredt.reporting.reader.Insight;
import no.utbredt.reporting.release.Releases;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.system.EhrSystem;
import no.utbredt.reporting.time.Horizon;
import org.jspecify.annotations.Nullable;

/** What is known within one horizon, for the length of one question. */
public final class Known {
    private final Memory memory;
    private final Folded folded;
    private final Horizon horizon;

    private final Supplier<Reports> newest;
    private final Insight insight;

    Known(Memory memory, Folded folded, Horizon horizon, Supplier<Reports> newest, Insight insight) {
        this.memory = memory;
        this.folded = folded;
        this.horizon = horizon;
        this.newest = newest;
        this.insight = insight;
    }

    public Horizon horizon() {
        return horizon;
    }

    /** The same memory within another horizon. */
    public Known within(Horizon other) {
        return new Known(memory, folded, other, newest, insight);
    }

    public Registry registry() {
        return folded.registry(
                memory.actors().lastWithin(horizon),
                memory.groups().lastWithin(horizon),
                memory.areas().lastWithin(horizon),
                () -> Registry.within(
                        horizon,
                        memory.actors().all(),
                        memory.groups().all(),
                        memory.areas().within(horizon)));
    }

    /** What whoever asks is shown of those who may be persons. */
    public Insight insight() {
        return insight;
    }

    /** Of whom that may be a person whoever asks is told (law 12). */
    public Disclosure disclosure() {
        return new Disclosure(registry(), insight);
    }

    /** The services, by id. */
    public Map<String, Service> services() {
        return memory.services().within(horizon);
    }

    /** The EHR systems, by id. */
    public Map<String, EhrSystem> systems() {
        return memory.systems().within(horizon);
    }

    /** The releases. */
    public Releases releases() {
        return new Releases(memory.releases().within(horizon));
    }

    /** What was said of findings, by their ids. */
    public Map<String, FollowUp> followUps() {
        return memory.followUps().within(horizon);
    }

    /** What had been stated of the initiatives of the roadmap, by id. */
    public Map<String, Initiative> initiatives() {
        return Heard.within(horizon, memory.initiatives().within(horizon));
    }

    /** The open document of that id that was entered or that the roadmap cites, or null when none had been published. */
    public @Nullable Source source(String id) {
        EnteredSource entered = memory.sources().within(horizon, id);
        if (entered != null) {
            return entered.told(id, horizon);
        }
        return folded.cited(memory.initiatives(), horizon).get(id);
    }

    /** The published figures that had been stated. */
    public KnownFigures figures() {
        return new KnownFigures(this, memory, folded);
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
                () -> new DerivedFigures(figures().of(subject.service(), subject.role()), registry()));
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

    Delegations delegations() {
        return new Delegations(memory.delegations().all(), horizon, registry());
    }

    Placing placing() {
        return folded.placing(
                horizon,
                () -> new Placing(
                        horizon,
                        registry(),
                        services().keySet(),
                        delegations(),
                        () -> newest.get().corrections()));
    }

    /** The services and roles anybody has reported or published anything of; those the catalogue does not know among them. */
    public Map<String, Set<Role>> spokenOf() {
        return Stream.concat(
                        memory.reports().subjects().stream(),
                        figures().all().values().stream().map(figure -> new Subject(figure.service(), figure.role())))
                .collect(groupingBy(Subject::service, mapping(Subject::role, toSet())));
    }

    /** Every report within the horizon, in no order. */
    public Stream<Report> reports() {
        return memory.reports().all().filter(report -> report.within(horizon));
    }

    /** What is said beside the stages. */
    public KnownBeside beside() {
        return new KnownBeside(this, memory);
    }

    /** The same, by what they say something of. */
    public KnownReports said() {
        return new KnownReports(this, memory);
    }

    /** The report of that name, or null when none is known within the horizon. */
    public @Nullable Report report(ReportName name) {
        Report report = memory.reports().named(name);
        return report != null && report.within(horizon) ? report : null;
    }

    /** How much of everything there is. */
    public Census census() {
        return Census.of(memory, horizon, this::reports);
    }
}
