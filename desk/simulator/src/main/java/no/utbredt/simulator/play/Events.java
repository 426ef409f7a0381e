package no.utbredt.simulator.play;

import java.time.LocalDate;
import java.util.List;
import no.utbredt.client.event.ActorReference;
import no.utbredt.client.event.Agreement;
import no.utbredt.client.event.AgreementKind;
import no.utbredt.client.event.Event;
import no.utbredt.client.event.Heartbeat;
import no.utbredt.client.event.PartialDate;
import no.utbredt.client.event.Report;
import no.utbredt.client.event.ReportName;
import no.utbredt.client.event.Retraction;
import no.utbredt.client.event.Role;
import no.utbredt.client.event.Stage;
import no.utbredt.client.event.Support;
import no.utbredt.client.event.SupportState;
import no.utbredt.client.event.Usage;
import no.utbredt.client.event.UsageUnit;
import no.utbredt.client.event.ValidFrom;
import no.utbredt.simulator.cast.Actor;
import no.utbredt.simulator.cast.Vendor;
import no.utbredt.simulator.rollout.Rollout;
import no.utbredt.simulator.scenario.Statement;
import org.jspecify.annotations.Nullable;

/** Statements as a vendor's own client sends them, each under the name it has in the history. */
public final class Events {

    private static final String SOURCE = "simulert";

    private Events() {}

    /** One statement. */
    public static Event of(Statement statement) {
        PartialDate stated = PartialDate.of(statement.heading().day());
        Vendor by = statement.heading().by();
        no.utbredt.client.event.Statement said =
                switch (statement) {
                    case Statement.Adoption adoption ->
                        Report.of(
                                        actor(
                                                adoption.actor(),
                                                adoption.rollout(),
                                                adoption.heading().day()),
                                        adoption.rollout().service(),
                                        Role.valueOf(adoption.rollout().role()),
                                        Stage.valueOf(adoption.stage()),
                                        since(adoption.since(), adoption.observed()),
                                        stated)
                                .correcting(names(by, adoption.corrects()));
                    case Statement.Usage usage ->
                        new Usage(
                                actor(
                                        usage.actor(),
                                        usage.rollout(),
                                        usage.heading().day()),
                                usage.rollout().service(),
                                Role.valueOf(usage.rollout().role()),
                                null,
                                usage.month(),
                                usage.volume(),
                                UsageUnit.valueOf(usage.unit()),
                                stated,
                                List.of());
                    case Statement.Agreement agreement ->
                        new Agreement(
                                actor(
                                        agreement.actor(),
                                        agreement.rollout(),
                                        agreement.heading().day()),
                                agreement.rollout().service(),
                                AgreementKind.CONNECTION,
                                "NHN",
                                PartialDate.of(agreement.signed()),
                                PartialDate.of(agreement.signed()),
                                null,
                                stated,
                                null,
                                List.of());
                    case Statement.Support support ->
                        new Support(
                                by.id(),
                                null,
                                support.rollout().service(),
                                Role.valueOf(support.rollout().role()),
                                SupportState.valueOf(support.state()),
                                since(support.since(), false),
                                null,
                                stated,
                                null,
                                List.of());
                    case Statement.Heartbeat heartbeat -> new Heartbeat(heartbeat.at(), List.of());
                    case Statement.Retraction retraction -> new Retraction(names(by, retraction.retracts()), stated);
                };
        return Event.of(name(by, statement.heading().id()), said);
    }

    /** What a vendor's simulated statements are said by. */
    public static String source(Vendor vendor) {
        return vendor.sourcePrefix() + SOURCE;
    }

    private static ReportName name(Vendor vendor, String id) {
        return new ReportName(source(vendor), id);
    }

    private static List<ReportName> names(Vendor vendor, @Nullable String id) {
        return id == null ? List.of() : List.of(name(vendor, id));
    }

    private static ActorReference actor(Actor actor, Rollout rollout, LocalDate day) {
        return new ActorReference(
                ActorReference.Scheme.valueOf(actor.scheme()), actor.number(day), rollout.serviceArea());
    }

    private static ValidFrom since(LocalDate day, boolean observed) {
        return observed ? ValidFrom.observed(day.toString()) : ValidFrom.started(day.toString());
    }
}
