package no.utbredt.adoption.report;

import java.util.List;
import no.utbredt.vocabulary.PartialDate;
import org.jspecify.annotations.Nullable;

/** What a source says. Codes, identifiers and dates only. */
public sealed interface Report {

    ReportName name();

    /** When the source said it: its publication, not its arrival (law 3). */
    PartialDate statedAt();

    /** Where it stands, or null. */
    @Nullable
    Evidence evidence();

    /** The reports it takes the place of or takes back. */
    List<ReportName> names();

    /**
     * This actor, this service, this role, this stage, since then.
     *
     * @param scopes what it is limited to, sorted, each once; empty means not limited
     * @param extent how much of the actor, or null
     * @param verb the source's own verb as a code, or null
     * @param ehrSystem code of the EHR system it was done with, or null
     * @param names the reports it corrects
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
            List<ReportName> names)
            implements Report {}

    /** The source takes back what it said; {@code names} has at least one. */
    record Retracted(
            ReportName name, PartialDate statedAt, @Nullable Evidence evidence, List<ReportName> names)
            implements Report {}
}
