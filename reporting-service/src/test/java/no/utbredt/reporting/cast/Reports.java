package no.utbredt.reporting.cast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import no.utbredt.reporting.actor.Reference;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.report.Agreement;
import no.utbredt.reporting.report.Beside;
import no.utbredt.reporting.report.Event;
import no.utbredt.reporting.report.Evidence;
import no.utbredt.reporting.report.Extent;
import no.utbredt.reporting.report.Heartbeat;
import no.utbredt.reporting.report.Manner;
import no.utbredt.reporting.report.Report;
import no.utbredt.reporting.report.ReportName;
import no.utbredt.reporting.report.Speaker;
import no.utbredt.reporting.report.Stamp;
import no.utbredt.reporting.report.StartBasis;
import no.utbredt.reporting.report.Statement;
import no.utbredt.reporting.report.Support;
import no.utbredt.reporting.report.Usage;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.time.PartialDate;
import no.utbredt.reporting.time.Window;
import org.jspecify.annotations.Nullable;

/** Says a report the way its source would: who, about whom, how far, since when, said when. */
public final class Reports {
    private final Source source;
    private final String id;
    private Reference actor = Reference.own("nobody");
    private String service = "kjernejournal";
    private Role role = Role.CONSUMER;
    private Stage stage = Stage.IN_USE;
    private PartialDate since = PartialDate.parse("2021");
    private @Nullable PartialDate statedAt;
    private @Nullable Instant recordedAt;
    private Set<String> scopes = Set.of();
    private @Nullable Extent extent;
    private boolean certain = true;
    private StartBasis basis = StartBasis.STARTED;
    private @Nullable Evidence evidence;
    private @Nullable Manner manner;
    private boolean retraction;
    private final Set<ReportName> replaces = new HashSet<>();

    /** Who speaks: a source with its capacity and what the door stamped on it. */
    public record Source(
            String uri,
            Speaker speaker,
            @Nullable String organisation,
            @Nullable String delegation) {
        public Reports says(String id) {
            return new Reports(this, id);
        }

        public ReportName named(String id) {
            return new ReportName(uri, id);
        }

        /** Takes back a report. */
        public Reports retracts(String id, ReportName named) {
            Reports report = says(id).replacing(named);
            report.retraction = true;
            return report;
        }
    }

    private Reports(Source source, String id) {
        this.source = source;
        this.id = id;
    }

    public Reports that(String actorId) {
        return that(Reference.own(actorId));
    }

    public Reports that(Reference reference) {
        actor = reference;
        return this;
    }

    public Reports has(String serviceId, Stage reached) {
        service = serviceId;
        stage = reached;
        return this;
    }

    public Reports as(Role part) {
        role = part;
        return this;
    }

    public Reports since(String date) {
        since = PartialDate.parse(date);
        return this;
    }

    public Reports stated(String date) {
        statedAt = PartialDate.parse(date);
        return this;
    }

    /** Recorded at noon of that day; on the day after it was stated by default. */
    public Reports recorded(String day) {
        return recorded(LocalDate.parse(day).atTime(12, 0).atZone(OsloDay.ZONE).toInstant());
    }

    public Reports recorded(Instant at) {
        recordedAt = at;
        return this;
    }

    public Reports only(String... someScopes) {
        scopes = Set.of(someScopes);
        return this;
    }

    public Reports extent(int count, int of, String unit) {
        extent = new Extent(count, of, unit);
        return this;
    }

    public Reports perhaps() {
        certain = false;
        return this;
    }

    /** It was seen to be so; nothing is said of a change. */
    public Reports observed() {
        basis = StartBasis.OBSERVED;
        return this;
    }

    /** It stands at that place of a document. */
    public Reports in(String document, String place) {
        evidence = new Evidence(document, place);
        return this;
    }

    /** In that manner. */
    public Reports with(Manner said) {
        manner = said;
        return this;
    }

    public Reports replacing(ReportName named) {
        replaces.add(named);
        return this;
    }

    public Report report() {
        PartialDate said = statedAt == null ? PartialDate.day(since.last()) : statedAt;
        Instant log = recordedAt == null ? OsloDay.after(said.lastDay()) : recordedAt;
        Stamp stamp = new Stamp(source.speaker(), source.organisation(), source.delegation(), log);
        Statement statement = new Statement(
                actor, service, role, stage, null, since, basis, scopes, extent, certain, null, null, evidence, manner);
        return new Report(source.named(id), stamp, said, retraction ? null : statement, replaces);
    }

    /** Something beside the stages, said in the same way. */
    public <S extends Beside> Event<S> says(S beside) {
        retraction = true;
        return new Event<>(report(), beside);
    }

    /** So many messages in that month, by the actor and of the service named before. */
    public Event<Usage> used(String month, long volume) {
        PartialDate when = PartialDate.parse(month);
        since = when;
        return says(new Usage(actor, service, null, null, when, volume, "MESSAGES", evidence));
    }

    public Reports of(String serviceId) {
        service = serviceId;
        return this;
    }

    /** That EHR system of 914839327 supports the service named before, from then on. */
    public Event<Support> supports(String product, Support.State state, String from) {
        since = PartialDate.parse(from);
        return says(new Support("914839327", product, service, role, state, since, basis, null, evidence));
    }

    /** It is to. */
    public Event<Support> plans(String product, Support.State state, String window) {
        since = statedAt == null ? since : statedAt;
        return says(new Support(
                "914839327",
                product,
                service,
                role,
                state,
                null,
                null,
                new Support.Planned(Window.parse(window), window, null, "DECIDED"),
                evidence));
    }

    /** The actor has that agreement with Norsk helsenett about the service named before. */
    public Event<Agreement> agreed(String kind, @Nullable String from, @Nullable String to) {
        return says(new Agreement(actor, service, kind, "NHN", null, date(from), date(to), evidence));
    }

    /** There is nothing new. */
    public Event<Heartbeat> nothingNew(String at, String... services) {
        Instant instant = Instant.parse(at);
        statedAt = PartialDate.of(OsloDay.of(instant));
        return says(new Heartbeat(instant, Set.of(services)));
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
