package no.utbredt.client.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an actor has come with a service.
 *
 * @param service the catalogue's id
 * @param statedAt when it was said: the day of its publication
 * @param scopes codes of the service's own list it is limited to; empty where it is not limited
 * @param extent how much of the actor; null where nothing is said of it
 * @param verb the source's own verb as a code, such as {@code HAR_INNFORT}; null where there is none
 * @param ehrSystem code of the EHR system it was done with; null where it is not said
 * @param evidence where it stands; null where it stands nowhere
 * @param corrects the reports this one takes the place of
 */
public record Report(
        ActorReference actor,
        String service,
        Role role,
        Stage stage,
        ValidFrom validFrom,
        PartialDate statedAt,
        List<String> scopes,
        @Nullable Extent extent,
        Certainty certainty,
        @Nullable String verb,
        @Nullable String ehrSystem,
        @Nullable Evidence evidence,
        List<ReportName> corrects)
        implements Statement {

    public Report {
        Bounds.code(service, "service");
        scopes = Bounds.list(scopes);
        corrects = Bounds.list(corrects);
    }

    /** A certain report without limits and corrections. */
    public static Report of(
            ActorReference actor, String service, Role role, Stage stage, ValidFrom validFrom, PartialDate statedAt) {
        return new Report(
                actor,
                service,
                role,
                stage,
                validFrom,
                statedAt,
                List.of(),
                null,
                Certainty.CERTAIN,
                null,
                null,
                null,
                List.of());
    }

    /** The same, limited to codes of the service's own list. */
    public Report within(List<String> codes) {
        return new Report(
                actor, service, role, stage, validFrom, statedAt, codes, extent, certainty, verb, ehrSystem, evidence,
                corrects);
    }

    /** The same of so much of the actor. */
    public Report of(Extent much) {
        return new Report(
                actor, service, role, stage, validFrom, statedAt, scopes, much, certainty, verb, ehrSystem, evidence,
                corrects);
    }

    /** The same, as something the source is not sure of. */
    public Report uncertain() {
        return new Report(
                actor,
                service,
                role,
                stage,
                validFrom,
                statedAt,
                scopes,
                extent,
                Certainty.UNCERTAIN,
                verb,
                ehrSystem,
                evidence,
                corrects);
    }

    /** The same, done with an EHR system. */
    public Report with(String system) {
        return new Report(
                actor, service, role, stage, validFrom, statedAt, scopes, extent, certainty, verb, system, evidence,
                corrects);
    }

    /** The same, as it stands somewhere. */
    public Report citing(Evidence source) {
        return new Report(
                actor, service, role, stage, validFrom, statedAt, scopes, extent, certainty, verb, ehrSystem, source,
                corrects);
    }

    /** The same in the place of others. */
    public Report correcting(List<ReportName> others) {
        return new Report(
                actor, service, role, stage, validFrom, statedAt, scopes, extent, certainty, verb, ehrSystem, evidence,
                others);
    }
}
