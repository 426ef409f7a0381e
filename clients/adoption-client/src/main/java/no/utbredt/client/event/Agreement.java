package no.utbredt.client.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement an actor has entered; it stands beside the stage.
 *
 * @param service null where it is about no service alone
 * @param counterparty an organisation number, or a short code such as {@code NHN} or {@code KS}
 * @param signed null where it is not known
 * @param from first day it holds; null where it is not known
 * @param to last day it holds; null where no end is known
 * @param corrects what of its own kind this one takes the place of
 */
public record Agreement(
        ActorReference actor,
        @Nullable String service,
        AgreementKind kind,
        String counterparty,
        @Nullable PartialDate signed,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        PartialDate statedAt,
        @Nullable Evidence evidence,
        List<ReportName> corrects)
        implements Statement {

    public Agreement {
        Bounds.code(counterparty, "counterparty");
        if (service != null) {
            Bounds.code(service, "service");
        }
        corrects = Bounds.list(corrects);
    }
}
