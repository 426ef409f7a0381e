package no.utbredt.contract.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether an EHR system supports a service in a role. It says nothing of any actor. Either {@code validFrom} or {@code planned} is
 * there: a plan is no support.
 *
 * @param product code of the EHR system, unique within its vendor
 * @param vendor organisation number of the product's vendor; null where the vendor itself speaks, as the stamp says
 * @param service catalogue id of the service
 * @param role {@code SOURCE} or {@code CONSUMER}
 * @param state {@code NONE}, {@code IN_DEVELOPMENT}, {@code APPROVED} or {@code AVAILABLE}
 * @param validFrom since when, or null where it is planned
 * @param planned when it is planned for, or null where it is so already
 * @param statedAt when the source said it, ISO 8601 as precise as known
 * @param evidence where it stands, or null
 * @param corrects the support this replaces, by name
 */
public record SupportContent(
        String product,
        @Nullable String vendor,
        String service,
        String role,
        String state,
        @Nullable ValidFrom validFrom,
        @Nullable Planned planned,
        String statedAt,
        @Nullable Evidence evidence,
        List<ReportName> corrects)
        implements EventContent {

    /** An absent list is an empty one. */
    @SuppressWarnings("ConstantValue") // JSON binding hands in null for what is absent
    public SupportContent {
        corrects = corrects == null ? List.of() : List.copyOf(corrects);
    }

    /**
     * When something is planned for (law 10); no day is invented.
     *
     * @param earliest ISO 8601 as precise as the source was, or null where it does not say
     * @param latest the same, or null where it does not say; at least one of them is there
     * @param firmness {@code DECIDED}, {@code FORECAST}, {@code INTENT}, {@code WISH} or {@code CONDITIONAL}
     */
    public record Planned(
            @Nullable String earliest, @Nullable String latest, String firmness) {}
}
