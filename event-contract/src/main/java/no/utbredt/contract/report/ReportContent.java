package no.utbredt.contract.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The business fields of a report: what decides whether two reports of one name are the same (law 1). Codes and dates only,
 * never a name or free text. In a retraction everything but {@code statedAt}, {@code evidence} and {@code retracts} is null or
 * empty.
 *
 * @param actor whom it is about; null only in a retraction
 * @param service catalogue id of the service; null only in a retraction
 * @param role {@code SOURCE} or {@code CONSUMER}; null only in a retraction
 * @param stage code of the stage (domain, stages in order); null only in a retraction
 * @param validFrom since when; null only in a retraction
 * @param statedAt when the source said it (its publication), ISO 8601 as precise as known
 * @param scopes codes from the service's own list this report is limited to; empty means not limited
 * @param extent how much of the actor, or null
 * @param certainty {@code CERTAIN} or {@code UNCERTAIN}; an uncertain report moves only the bounds
 * @param verb the source's own verb as a code, for example {@code HAR_INNFORT}, or null
 * @param ehrSystem code of the EHR system it was done with, or null
 * @param evidence where it stands, or null
 * @param corrects the reports this one replaces
 * @param retracts the reports this one takes back
 * @param manner in what manner it is said, or null; not written when null, so that a report without it stays byte for byte
 */
public record ReportContent(
        @Nullable ActorReference actor,
        @Nullable String service,
        @Nullable String role,
        @Nullable String stage,
        @Nullable ValidFrom validFrom,
        String statedAt,
        List<String> scopes,
        @Nullable Extent extent,
        String certainty,
        @Nullable String verb,
        @Nullable String ehrSystem,
        @Nullable Evidence evidence,
        List<ReportName> corrects,
        List<ReportName> retracts,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Manner manner)
        implements EventContent {

    /** An absent list is an empty one, an unsaid certainty is certain: what an older writer left out means the same. */
    @SuppressWarnings("ConstantValue") // JSON binding hands in null for what is absent
    public ReportContent {
        scopes = scopes == null ? List.of() : List.copyOf(scopes);
        corrects = corrects == null ? List.of() : List.copyOf(corrects);
        retracts = retracts == null ? List.of() : List.copyOf(retracts);
        certainty = certainty == null ? "CERTAIN" : certainty;
    }
}
