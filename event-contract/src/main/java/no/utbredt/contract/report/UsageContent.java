package no.utbredt.contract.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much an actor used a service in a month. It stands beside the adoption and never changes its stage.
 *
 * @param actor whom it is about
 * @param service catalogue id of the service
 * @param role {@code SOURCE} or {@code CONSUMER}, or null where the volume is not told apart
 * @param channel code of the way it was used, for example {@code API} or {@code PORTAL}, or null for all of them
 * @param month ISO 8601, {@code 2024-05}
 * @param volume from 0 to 10<sup>12</sup>
 * @param unit what is counted: {@code MESSAGES}, {@code LOOK_UPS}, {@code SESSIONS}, {@code DOCUMENTS}, {@code APPOINTMENTS} or
 *     {@code TRANSACTIONS}
 * @param statedAt when the source said it, ISO 8601 as precise as known
 * @param evidence where it stands, or null
 * @param corrects the usage this replaces, by name
 */
public record UsageContent(
        ActorReference actor,
        String service,
        @Nullable String role,
        @Nullable String channel,
        String month,
        long volume,
        String unit,
        String statedAt,
        @Nullable Evidence evidence,
        List<ReportName> corrects)
        implements EventContent {

    /** An absent list is an empty one. */
    @SuppressWarnings("ConstantValue") // JSON binding hands in null for what is absent
    public UsageContent {
        corrects = corrects == null ? List.of() : List.copyOf(corrects);
    }
}
