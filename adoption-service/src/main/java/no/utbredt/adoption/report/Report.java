package no.utbredt.adoption.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.utbredt.vocabulary.PartialDate;
import org.jspecify.annotations.Nullable;

/** What a source says. Codes, identifiers, numbers and dates only. */
public sealed interface Report {

    ReportName name();

    /** When the source said it: its publication, not its arrival (law 3). */
    PartialDate statedAt();

    /** Where it stands, or null. */
    @Nullable
    Evidence evidence();

    /** The reports it takes the place of or takes back. */
    List<ReportName> names();

    /** What is said of an actor; a vendor needs its delegation (law 12). */
    sealed interface OfActor extends Report {

        Subject actor();

        /** Catalogue id, or null where it is about no service alone. */
        @Nullable
        String service();
    }

    /**
     * This actor, this service, this role, this stage, since then.
     *
     * @param scopes what it is limited to, sorted, each once; empty means not limited
     * @param extent how much of the actor, or null
     * @param verb the source's own verb as a code, or null
     * @param ehrSystem code of the EHR system it was done with, or null
     * @param names the reports it corrects
     * @param manner in what manner it is said, or null
     */
    record Adopted(
            ReportName name,
            Subject actor,
            String service,
            Role role,
            Stage stage,
            Since since,
            PartialDate statedAt,
            List<String> scopes,
            @Nullable Extent extent,
            Certainty certainty,
            @Nullable String verb,
            @Nullable String ehrSystem,
            @Nullable Evidence evidence,
            List<ReportName> names,
            @Nullable Manner manner)
            implements OfActor {}

    /**
     * So much did the actor use the service in that month.
     *
     * @param role null where the volume is not told apart
     * @param channel code of the way it was used, or null for all of them
     * @param month as precise as a month
     * @param volume from 0
     * @param names the usage it corrects
     */
    record Used(
            ReportName name,
            Subject actor,
            String service,
            @Nullable Role role,
            @Nullable String channel,
            PartialDate month,
            long volume,
            UsageUnit unit,
            PartialDate statedAt,
            @Nullable Evidence evidence,
            List<ReportName> names)
            implements OfActor {}

    /**
     * The actor has that agreement.
     *
     * @param service null where it is about no service alone
     * @param counterparty organisation number or short code
     * @param signed null where the source does not say
     * @param from null where the source does not say
     * @param to null for no end that is known
     * @param names the agreements it corrects
     */
    record Agreed(
            ReportName name,
            Subject actor,
            @Nullable String service,
            AgreementKind kind,
            String counterparty,
            @Nullable PartialDate signed,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            PartialDate statedAt,
            @Nullable Evidence evidence,
            List<ReportName> names)
            implements OfActor {}

    /**
     * An EHR system supports a service in a role, or is to.
     *
     * @param vendor organisation number of its vendor, or null where the vendor itself speaks
     * @param names the support it corrects
     */
    record Supported(
            ReportName name,
            String product,
            @Nullable String vendor,
            String service,
            Role role,
            Support support,
            PartialDate statedAt,
            @Nullable Evidence evidence,
            List<ReportName> names)
            implements Report {}

    /**
     * There is nothing new.
     *
     * @param at up to which instant
     * @param services catalogue ids, sorted, each once; empty for all the source reports of
     */
    record Unchanged(ReportName name, Instant at, List<String> services) implements Report {

        @Override
        public PartialDate statedAt() {
            return PartialDate.of(LocalDate.ofInstant(at, ZoneId.of("Europe/Oslo")));
        }

        @Override
        public @Nullable Evidence evidence() {
            return null;
        }

        @Override
        public List<ReportName> names() {
            return List.of();
        }
    }

    /** The source takes back what it said; {@code names} has at least one. */
    record Retracted(
            ReportName name, PartialDate statedAt, @Nullable Evidence evidence, List<ReportName> names)
            implements Report {}
}
