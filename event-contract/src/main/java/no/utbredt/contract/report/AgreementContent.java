package no.utbredt.contract.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement an actor has entered. It stands beside the stage, and an option is not its exercise.
 *
 * @param actor who entered it
 * @param service catalogue id of the service, or null where it is about none alone
 * @param kind {@code MEMBERSHIP}, {@code CONNECTION}, {@code DATA_PROCESSING}, {@code FRAMEWORK}, {@code OPTION},
 *     {@code OPTION_EXERCISE} or {@code OTHER}
 * @param counterparty organisation number, or a short code such as {@code NHN} or {@code KS}
 * @param signed when it was signed, ISO 8601 as precise as the source was, or null where it does not say
 * @param from first day it holds, in the same way, or null
 * @param to last day it holds, in the same way, or null for no end that is known
 * @param statedAt when the source said it, ISO 8601 as precise as known
 * @param evidence where it stands, or null
 * @param corrects the agreements this replaces, by name
 */
public record AgreementContent(
        ActorReference actor,
        @Nullable String service,
        String kind,
        String counterparty,
        @Nullable String signed,
        @Nullable String from,
        @Nullable String to,
        String statedAt,
        @Nullable Evidence evidence,
        List<ReportName> corrects)
        implements EventContent {

    /** An absent list is an empty one. */
    @SuppressWarnings("ConstantValue") // JSON binding hands in null for what is absent
    public AgreementContent {
        corrects = corrects == null ? List.of() : List.copyOf(corrects);
    }
}
